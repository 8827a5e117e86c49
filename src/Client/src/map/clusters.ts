import { worldWidth } from "./camera";
import { worldOf, type Point } from "./mercator";
import type { Pin } from "./protocol";

/** So many pins can still be told apart on a phone. */
const most = 60;

/** As near as this each pin stands alone, however many there are. */
export const apart = 17;

const cell = 72;

/** Two marks that stand nearer to each other hide one another. */
const face = 48;

/** Pins that would lie on each other, in the order of their first ones; one alone is a group of its own. */
export function grouped(pins: readonly Pin[], zoom: number): Pin[][] {
  if (!areMany(pins) || zoom >= apart) return pins.map((pin) => [pin]);
  const width = worldWidth(Math.floor(zoom));
  return joined(celled(pins, width / cell), face / width);
}

function celled(pins: readonly Pin[], cells: number): Pin[][] {
  const groups = new Map<number, Pin[]>();
  for (const pin of pins) {
    const point = worldOf(pin);
    const place = Math.floor(point.x * cells) * Math.ceil(cells) + Math.floor(point.y * cells);
    const group = groups.get(place);
    if (group) group.push(pin);
    else groups.set(place, [pin]);
  }
  return [...groups.values()];
}

// On both sides of a line between two cells pins may be close.
function joined(groups: readonly Pin[][], least: number): Pin[][] {
  const done: { readonly pins: Pin[]; middle: Point }[] = [];
  for (const pins of groups) {
    const middle = middleOf(pins);
    const near = done.find((other) => Math.hypot(other.middle.x - middle.x, other.middle.y - middle.y) < least);
    if (near) near.middle = middleOf(insert(near.pins, pins));
    else done.push({ pins, middle });
  }
  return done.map((group) => group.pins);
}

function insert(pins: Pin[], others: readonly Pin[]): Pin[] {
  pins.push(...others);
  return pins;
}

/** The middle of pins, on the square of the world. */
export function middleOf(pins: readonly Pin[]): Point {
  const points = pins.map(worldOf);
  const sum = points.reduce((one, other) => ({ x: one.x + other.x, y: one.y + other.y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}

export function areMany(pins: readonly Pin[]): boolean {
  return pins.length > most;
}
