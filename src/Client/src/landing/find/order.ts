import { metresBetween, type Point } from "./distance";
import type { Place } from "./places";
import type { Ranking } from "./words";

/** The nearest first, those whose place is not known last; without a start what answers best to the words. */
export function inOrder(places: readonly Place[], from: Point | undefined, ranking: Ranking | undefined): Place[] {
  const worthOf = from
    ? (place: Place) => place.at ? metresBetween(from, place.at) : Infinity
    : (place: Place) => ranking?.(place) ?? 0;
  const worths = new Map(places.map((place) => [place, worthOf(place)]));
  return [...places].sort((one, other) => {
    const [first, second] = [worths.get(one) ?? 0, worths.get(other) ?? 0];
    return first === second ? one.number - other.number : first - second;
  });
}
