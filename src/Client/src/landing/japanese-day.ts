const day = 24 * 60 * 60 * 1000;

// Japan has one offset and no summer time.
const offset = 9 * 60 * 60 * 1000;

/** The day in Japan, whatever clock the phone is set to: 2026-11-20. */
export function japaneseDay(now: Date): string {
  return new Date(now.getTime() + offset).toISOString().slice(0, 10);
}

/** The time of day in Japan: 9:00. */
export function japaneseTime(moment: number): string {
  return new Date(moment + offset).toISOString().slice(11, 16).replace(/^0/, "");
}

/** How many days lie between two days: 0 on the same day. */
export function daysUntil(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day);
}
