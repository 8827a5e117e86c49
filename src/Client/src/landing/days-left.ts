import { daysUntil, japaneseDay } from "./japanese-day";

/** Says how many days are left. The page itself does not: it may have been built days ago. */
export function showDaysLeft(page: Document, now: Date): void {
  page.querySelectorAll<HTMLElement>("[data-annai-until]").forEach((place) => {
    const left = daysUntil(japaneseDay(now), place.dataset.annaiUntil ?? "");
    if (left === 0) place.textContent = "（本日まで）";
    else if (left > 0) place.textContent = `（あと${left}日）`;
  });
}
