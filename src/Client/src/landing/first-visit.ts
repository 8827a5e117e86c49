import { japaneseDay } from "./japanese-day";

export type FirstVisit = "ever" | "today" | "no";

/** Whether this phone saw the notice before. All it keeps is a day; a storage that is closed counts as never. */
export function firstVisit(tenant: string, notice: string, now: Date): FirstVisit {
  // One origin serves many cities, and their notices may share a name.
  const key = `annai.seen.${tenant}.${notice}`;
  const today = japaneseDay(now);
  try {
    const seen = localStorage.getItem(key);
    localStorage.setItem(key, today);
    return seen === null ? "ever" : seen === today ? "no" : "today";
  } catch {
    return "ever";
  }
}
