import { daysUntil } from "./japanese-day";

const closingDays = 14;

/** Corrects what a page says of today, where it was built on another day: its state, and what has passed. */
export function correctState(page: Document, today: string): void {
  // What is over at the build is over: the page has nothing else to show, whatever a phone takes for today.
  const isOver = page.body.dataset.annaiState === "closed";
  const state = isOver ? "closed" : stateOn(today, page.body.dataset.annaiPeriods ?? "");
  page.body.dataset.annaiState = state;
  page.querySelectorAll<HTMLElement>("[data-annai-when]").forEach((part) => {
    part.hidden = !(part.dataset.annaiWhen ?? "").split(" ").includes(state);
  });
  showOnlyNext(page, today);
  page.querySelectorAll<HTMLElement>(".occasion[data-annai-until]").forEach((part) => {
    part.hidden = isPast(part, today);
  });
}

/** The same four states as at the build, from periods such as "2026-10-01/2026-12-18 2027-01-04/". */
export function stateOn(today: string, periods: string): "before" | "open" | "closing" | "closed" {
  const left = periods.split(" ").filter((period) => period !== "" && (until(period) === "" || until(period) >= today));
  const current = left.filter((period) => from(period) <= today);
  if (left.length === 0) return "closed";
  if (current.length === 0) return "before";
  const isNear = (period: string) => until(period) !== "" && daysUntil(today, until(period)) < closingDays;
  return current.some(isNear) ? "closing" : "open";
}

function from(period: string): string {
  return period.slice(0, period.indexOf("/"));
}

function until(period: string): string {
  return period.slice(period.indexOf("/") + 1);
}

function showOnlyNext(page: Document, today: string): void {
  const deadlines = [...page.querySelectorAll<HTMLElement>(".due[data-annai-until]")];
  const next = deadlines.find((deadline) => !isPast(deadline, today));
  deadlines.forEach((deadline) => { deadline.hidden = deadline !== next; });
}

function isPast(part: HTMLElement, today: string): boolean {
  return (part.dataset.annaiUntil ?? "") < today;
}
