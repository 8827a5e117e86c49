import { readCode } from "./typed/code";

const form = document.querySelector<HTMLFormElement>("form[data-annai-prefix]");
if (form) start(form);

function start(form: HTMLFormElement): void {
  const field = form.querySelector("input")!;
  const says = form.querySelector("[role=status]")!;
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    open(field.value, form, says);
  });
  const there = /^\/q\/([^/]+)/i.exec(location.pathname)?.[1];
  if (there && there !== "index.html") come(there, field, form, says);
}

/** Somebody typed the whole address, and there is no page at it. */
function come(there: string, field: HTMLInputElement, form: HTMLFormElement, says: Element): void {
  field.value = plain(there);
  const { code, isRight } = readCode(field.value, form.dataset.annaiPrefix ?? "");
  // A host may take the last slash away.
  const isThere = `${location.pathname.replace(/\/$/, "")}/` === pathOf(code);
  if (isRight && !isThere) location.replace(pathOf(code));
  else says.textContent = (isRight ? form.dataset.unknown : form.dataset.wrong) ?? "";
}

function open(text: string, form: HTMLFormElement, says: Element): void {
  const { code, isRight } = readCode(text, form.dataset.annaiPrefix ?? "");
  if (isRight) location.assign(pathOf(code));
  else says.textContent = (text.trim() ? form.dataset.wrong : form.dataset.empty) ?? "";
}

function pathOf(code: string): string {
  return `/Q/${code}/`;
}

function plain(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
