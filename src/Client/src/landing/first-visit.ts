export type FirstVisit = "ever" | "today" | "no";

/** Whether this phone saw the notice before. All it keeps is a day; a storage that is closed counts as never. */
export function firstVisit(notice: string, now: Date): FirstVisit {
  const key = `annai.seen.${notice}`;
  const today = japaneseDay(now);
  try {
    const seen = localStorage.getItem(key);
    localStorage.setItem(key, today);
    return seen === null ? "ever" : seen === today ? "no" : "today";
  } catch {
    return "ever";
  }
}

// Japan has one offset and no summer time.
function japaneseDay(now: Date): string {
  return new Date(now.getTime() + 9 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
