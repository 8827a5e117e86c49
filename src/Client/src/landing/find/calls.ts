import { element } from "../element";
import { daysUntil, japaneseDay, japaneseTime } from "../japanese-day";
import { say } from "../say";
import type { PlacesData } from "./data";
import { statusAt, type Status } from "./hours";
import type { Place } from "./places";

/** Says at each place whether somebody answers the telephone now, or when next; nothing of what nobody knows. */
export function showCalls(places: readonly Place[], data: PlacesData, now: Date): void {
  const { holidays } = data;
  if (!holidays) return;
  const said = data.hours.map((hours) => sentence(statusAt(now.getTime(), hours, holidays), now));
  const calls = new Map(data.places.map(({ id, calls }) => [id, calls]));
  for (const place of places) {
    const kind = calls.get(place.id);
    const line = kind === undefined ? undefined : said[kind];
    put(place, line);
  }
}

interface Line {
  readonly text: string;
  readonly isNow: boolean;
}

function put(place: Place, line: Line | undefined): void {
  const heading = place.element.querySelector(".calls b");
  place.element.querySelector(".calls em")?.remove();
  if (line) heading?.after(element("em", { className: line.isNow ? "now" : "" }, line.text));
}

function sentence(status: Status, now: Date): Line | undefined {
  if (status.is === "open") {
    const time = endOn(now, status.until);
    return { text: time ? say("call_now", { time }) : say("call_always"), isNow: true };
  }
  if (status.is === "unknown" || !status.next) return undefined;
  return { text: say("call_next", { day: dayOf(status.next, now), time: japaneseTime(status.next) }), isNow: false };
}

/** 17:00, and 24:00 at the end of the day; an end on another day would be taken for one today. */
function endOn(today: Date, until: number | undefined): string | undefined {
  if (until === undefined || japaneseDay(new Date(until - 1)) !== japaneseDay(today)) return undefined;
  const time = japaneseTime(until);
  return time === "0:00" ? "24:00" : time;
}

function dayOf(moment: number, now: Date): string {
  const [today, date] = [japaneseDay(now), japaneseDay(new Date(moment))];
  const days = daysUntil(today, date);
  return days < 2 ? say(days === 0 ? "today" : "tomorrow") : dateInWords(date);
}

/** 11月24日（火） */
export function dateInWords(date: string): string {
  const [, month = "1", day = "1"] = date.split("-");
  return say("date", {
    month: say("months").split(" ")[Number(month) - 1] ?? month,
    day: Number(day),
    weekday: say("weekdays").split(" ")[(new Date(date).getUTCDay() + 6) % 7] ?? "",
  });
}
