import { daysUntil } from "./japanese-day";

/** Says how many days are left. The page itself does not: it may have been built days ago. */
export function showDaysLeft(page: Document, today: string): void {
  page.querySelectorAll<HTMLElement>("[data-annai-left]").forEach((place) => {
    const left = daysUntil(today, place.dataset.annaiLeft ?? "");
    if (left === 0) place.textContent = place.dataset.annaiLast ?? "";
    else if (left > 0) place.textContent = (place.dataset.annaiWords ?? "").replace("{n}", String(left));
  });
}
