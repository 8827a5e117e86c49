import { daysUntil, japaneseDay } from "../japanese-day";

/** The minutes of a day at which a place opens and closes in turn; nothing where nobody knows. */
type Times = readonly number[] | null;

export interface Hours {
  /** Monday to Sunday, then holidays. */
  readonly week: readonly Times[];
  readonly dated: readonly { readonly from: string; readonly until: string; readonly times: Times }[];
}

export interface Holidays {
  readonly from: string;
  readonly until: string;
  readonly days: readonly string[];
}

export type Status =
  | { readonly is: "open"; readonly until?: number }
  | { readonly is: "closed"; readonly next?: number }
  | { readonly is: "unknown" };

const daysAhead = 14;
const minute = 60_000;
const day = 1440 * minute;
const midnight = 1440;

/** The same as at the build: tests/Vectors/hours.json. Moments are counted in milliseconds. */
export function statusAt(moment: number, hours: Hours, holidays: Holidays): Status {
  const today = japaneseDay(new Date(moment));
  const times = timesOn(today, hours, holidays);
  if (!times) return { is: "unknown" };
  for (let at = 0; at < times.length; at += 2)
    if (startOf(today) + times[at]! * minute <= moment && moment < startOf(today) + times[at + 1]! * minute)
      return { is: "open", ...endOf(today, times[at + 1]!, hours, holidays) };
  return { is: "closed", ...nextAfter(moment, today, hours, holidays) };
}

/** A date beats holidays, and they beat the weekday. */
function timesOn(date: string, hours: Hours, holidays: Holidays): Times {
  const dated = hours.dated.filter(({ from, until }) => from <= date && date <= until);
  if (dated.length > 0) return dated[dated.length - 1]!.times;
  const ordinary = hours.week[(daysUntil("2024-01-01", date) % 7 + 7) % 7] ?? null;
  const onHoliday = hours.week[7] ?? (ordinary?.length === 0 ? ordinary : null);
  const isKnown = holidays.from <= date && date <= holidays.until;
  if (!isKnown) return `${ordinary}` === `${onHoliday}` ? ordinary : null;
  return holidays.days.includes(date) ? onHoliday : ordinary;
}

// Who is open until 24:00 and again from 0:00 does not close at midnight.
function endOf(date: string, end: number, hours: Hours, holidays: Holidays): { until?: number } {
  for (let ahead = 0; ahead <= daysAhead; ahead++) {
    if (end !== midnight) return { until: startOf(date) + end * minute };
    date = dayAfter(date);
    const times = timesOn(date, hours, holidays);
    if (times?.[0] !== 0) return { until: startOf(date) };
    end = times[1]!;
  }
  return {};
}

// A day of which nobody knows ends the search: the place may open on it.
function nextAfter(moment: number, date: string, hours: Hours, holidays: Holidays): { next?: number } {
  for (let ahead = 0; ahead <= daysAhead; ahead++, date = dayAfter(date)) {
    const times = timesOn(date, hours, holidays);
    if (!times) return {};
    const next = times.filter((_, at) => at % 2 === 0).find((from) => startOf(date) + from * minute > moment);
    if (next !== undefined) return { next: startOf(date) + next * minute };
  }
  return {};
}

function startOf(date: string): number {
  return Date.parse(`${date}T00:00:00+09:00`);
}

function dayAfter(date: string): string {
  return japaneseDay(new Date(startOf(date) + day));
}
