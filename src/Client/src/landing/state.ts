import { daysUntil } from "./japanese-day";

const closingDays = 14;

/** Corrects what a page says of today, where it was built on another day: its state, and what has passed. */
export function correctState(page: Document, today: string): void {
  const state = stateOn(today, page.body.dataset.annaiOpens ?? "", page.body.dataset.annaiCloses ?? "");
  page.body.dataset.annaiState = state;
  page.querySelectorAll<HTMLElement>("[data-annai-when]").forEach((part) => {
    part.hidden = !(part.dataset.annaiWhen ?? "").split(" ").includes(state);
  });
  showOnlyNext(page, today);
  page.querySelectorAll<HTMLElement>(".occasion[data-annai-until]").forEach((part) => {
    part.hidden = isPast(part, today);
  });
}

/** The same four states as at the build. */
export function stateOn(today: string, opens: string, closes: string): "before" | "open" | "closing" | "closed" {
  if (opens !== "" && today < opens) return "before";
  if (closes === "") return "open";
  if (closes < today) return "closed";
  return daysUntil(today, closes) < closingDays ? "closing" : "open";
}

function showOnlyNext(page: Document, today: string): void {
  const deadlines = [...page.querySelectorAll<HTMLElement>(".due[data-annai-until]")];
  const next = deadlines.find((deadline) => !isPast(deadline, today));
  deadlines.forEach((deadline) => { deadline.hidden = deadline !== next; });
}

function isPast(part: HTMLElement, today: string): boolean {
  return (part.dataset.annaiUntil ?? "") < today;
}
