import { tell } from "../beacon";
import { metresBetween, type Point } from "./distance";
import type { Place } from "./places";

// Whoever ticks three boxes looks for one thing.
const pause = 2000;
const kilometres = [0.5, 1, 2, 5, 10];

let clock = 0;
let waiting: (() => void) | undefined;

document.addEventListener("visibilitychange", () => waiting?.());

/** Tells by which labels and areas somebody looked, and roughly how many places were left; typed words stay here. */
export function countSearch(ticked: ReadonlySet<string>, found: () => number | undefined): void {
  clearTimeout(clock);
  waiting = () => {
    clearTimeout(clock);
    waiting = undefined;
    const left = found();
    if (left !== undefined) tell("search", { ...ids("q", "l-", ticked), ...ids("u", "a-", ticked), r: bucket(left) });
  };
  clock = setTimeout(waiting, pause);
}

/** Tells roughly how far the nearest place is, which is all that is told of where somebody stands. */
export function countNear(here: Point, places: readonly Place[]): void {
  const nearest = Math.min(...places.map(({ at }) => at ? metresBetween(here, at) : Infinity)) / 1000;
  tell("near", { o: "granted", b: String(kilometres.find((limit) => nearest <= limit) ?? "far") });
}

function ids(field: string, mark: string, ticked: ReadonlySet<string>): object {
  const found = [...ticked].filter((key) => key.startsWith(mark)).map((key) => key.slice(mark.length));
  return found.length ? { [field]: found } : {};
}

function bucket(left: number): string {
  return left > 30 ? "31-" : left > 10 ? "11-30" : left > 3 ? "4-10" : left ? "1-3" : "0";
}
