import type { Place } from "./places";

/** Boxes that belong together: one that is ticked is enough, or all that are ticked must hold. */
export interface Group {
  readonly isAny: boolean;
  readonly keys: readonly string[];
}

/** One thing that a place must meet; taken away it lets more places pass. */
export interface Condition {
  /** The boxes that it consists of; none where it is the words. */
  readonly keys: readonly string[];
  readonly lets: (place: Place) => boolean;
}

export interface Found {
  readonly places: readonly Place[];
  /** How many places there are with each box under all the other conditions. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many more places each condition keeps away alone. */
  readonly blocked: readonly number[];
}

export function conditionsOf(groups: readonly Group[], ticked: ReadonlySet<string>): Condition[] {
  return groups.flatMap((group) => {
    const keys = group.keys.filter((key) => ticked.has(key));
    const each = group.isAny && keys.length > 0 ? [keys] : keys.map((key) => [key]);
    return each.map((some) => ({ keys: some, lets: (place: Place) => some.some((key) => place.keys.has(key)) }));
  });
}

/** Looks through all places once for what passes, and for what every other choice would leave. */
export function matching(
  places: readonly Place[], conditions: readonly Condition[], groups: readonly Group[],
): Found {
  const passing: Place[] = [];
  const counts = new Map<string, number>();
  const blocked = conditions.map(() => 0);
  const rivals = conditions.map((condition) => rivalsOf(condition, groups));
  for (const place of places) {
    const only = onlyObstacle(place, conditions);
    if (only === several) continue;
    if (only === none) passing.push(place);
    else blocked[only] = (blocked[only] ?? 0) + 1;
    for (const key of place.keys)
      if (only === none || rivals[only]?.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { places: passing, counts, blocked };
}

const none = -1;
const several = -2;

function onlyObstacle(place: Place, conditions: readonly Condition[]): number {
  let only = none;
  for (let index = 0; index < conditions.length; index++) {
    if (conditions[index]?.lets(place)) continue;
    if (only !== none) return several;
    only = index;
  }
  return only;
}

// Ticking another box beside it lets a place pass that it alone keeps away.
function rivalsOf(condition: Condition, groups: readonly Group[]): ReadonlySet<string> {
  const group = groups.find(({ isAny, keys }) => isAny && condition.keys.some((key) => keys.includes(key)));
  return new Set(group?.keys ?? condition.keys);
}
