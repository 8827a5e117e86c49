import type { Finding, Problems } from "./edition";
import { styleSheet } from "./style";

let host: HTMLElement | undefined;

/** Shows the findings over the page; what they quote is an author's text, and stays text. */
export function showFindings(problems: Problems, isPageBehind: boolean): void {
  hideFindings();
  // A tree of its own: neither does the page's style reach the overlay, nor the overlay's the page.
  host = document.createElement("annai-findings");
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [styleSheet()];
  const dialog = dialogOf(problems, isPageBehind);
  root.append(dialog);
  document.body.append(host);
  dialog.addEventListener("close", hideFindings);
  dialog.showModal();
}

export function hideFindings(): void {
  host?.remove();
  host = undefined;
}

function dialogOf(problems: Problems, isPageBehind: boolean): HTMLDialogElement {
  const dialog = element("dialog");
  dialog.setAttribute("role", "alertdialog");
  dialog.setAttribute("aria-labelledby", "heading");
  dialog.lang = "en";
  const close = element("button", "Close", "close");
  close.addEventListener("click", () => dialog.close());
  const heading = element("h2", countOf(problems));
  heading.id = "heading";
  const list = element("ol");
  list.append(...problems.findings.map(itemOf));
  dialog.append(close, heading, element("p", lead(isPageBehind)), list);
  return dialog;
}

function lead(isPageBehind: boolean): string {
  const behind = isPageBehind ? "Behind this is the page as it was. " : "";
  return `${behind}Save the mended file, and this goes by itself; Esc closes it.`;
}

function countOf(problems: Problems): string {
  const count = problems.findings.length + problems.more;
  const more = problems.more > 0 ? `, of which the first ${problems.findings.length}` : "";
  return `${count} ${count === 1 ? "finding" : "findings"}${more}`;
}

function itemOf(finding: Finding): HTMLElement {
  const item = element("li", "", finding.severity);
  const where = element("p", "", "where");
  where.append(...[finding.code, finding.place, finding.severity]
    .filter((part) => part !== undefined)
    .map((part) => element("span", part)));
  item.append(where, message(finding.message));
  if (finding.line) item.append(excerpt(finding.line));
  if (finding.hint !== undefined) item.append(message(`hint: ${finding.hint}`, "hint"));
  return item;
}

// What stands between backticks is quoted: the odd parts.
function message(text: string, name = "message"): HTMLElement {
  const paragraph = element("p", "", name);
  paragraph.append(...text.split("`").map((part, index) => (index % 2 === 1 ? element("code", part) : part)));
  return paragraph;
}

function excerpt([before, thing, after]: readonly [string, string, string]): HTMLElement {
  const block = element("pre");
  block.append(before, element("mark", thing), after);
  return block;
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, text = "", name = ""): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = text;
  if (name !== "") made.className = name;
  return made;
}
