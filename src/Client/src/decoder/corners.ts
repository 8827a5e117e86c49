import { distance } from "./geometry";
import type { Finder } from "./finders";

/** Three finders that may belong to one code. */
export interface Candidate {
  readonly corner: Finder;
  readonly right: Finder;
  readonly below: Finder;
  readonly side: number;
}

// The finders of one code are near each other; on a sheet of many cards all triples would be millions.
const neighbours = 16;

/** Triples that form a square's corner, the smallest first: a larger one may span two codes. */
export function candidatesAmong(finders: readonly Finder[]): Candidate[] {
  return finders
    .flatMap((corner) => around(corner, finders))
    .sort((one, other) => one.side - other.side);
}

function around(corner: Finder, finders: readonly Finder[]): Candidate[] {
  const near = finders
    .filter((other) => other !== corner && alike(corner, other))
    .sort((one, other) => distance(corner, one) - distance(corner, other))
    .slice(0, neighbours);
  return near.flatMap((right) => near
    .filter((below) => below !== right && squareCorner(corner, right, below))
    .map((below) => ({ corner, right, below, side: distance(corner, right) })));
}

function alike(one: Finder, other: Finder): boolean {
  const modules = distance(one, other) / one.module;
  // From centre to centre a code of version 1 has 14 modules, one of version 40 has 170.
  return modules > 11 && modules < 200
    && Math.max(one.module, other.module) < 1.5 * Math.min(one.module, other.module);
}

function squareCorner(corner: Finder, right: Finder, below: Finder): boolean {
  const [ax, ay] = [right.x - corner.x, right.y - corner.y];
  const [bx, by] = [below.x - corner.x, below.y - corner.y];
  const [across, down] = [Math.hypot(ax, ay), Math.hypot(bx, by)];
  const turn = (ax * by - ay * bx) / (across * down);
  return turn > 0.95 && Math.abs(across - down) < 0.15 * across;
}
