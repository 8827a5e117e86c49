import { distance, type Point } from "./geometry";

/** One of the three squares in the corners of a code; `module` is the side of its smallest cell in pixels. */
export interface Finder extends Point { readonly module: number }

const ratio = [1, 1, 3, 1, 1];

/** Every place that reads dark, light, dark, light, dark as 1:1:3:1:1 both across and down. */
export function findersIn(image: ImageData): Finder[] {
  const dark = darkOf(image);
  const found: Finder[] = [];
  for (let y = 0; y < image.height; y++)
    for (const x of centresIn(dark, y * image.width, image.width)) {
      if (found.some((known) => distance(known, { x, y }) < known.module * 3))
        continue;
      const finder = confirmed(dark, image, x, y);
      if (finder !== undefined && !found.some((known) => distance(known, finder) < known.module * 3))
        found.push(finder);
    }
  return found;
}

/** Moves a place that should be a finder's centre to where the centre is, if it is near. */
export function centringIn(image: ImageData): (place: Point) => Point {
  const dark = darkOf(image);
  return (place) => {
    const [x, y] = [Math.round(place.x), Math.round(place.y)];
    const finder = x < 0 || y < 0 || x >= image.width || y >= image.height
      ? undefined
      : confirmed(dark, image, x, y);
    return finder !== undefined && distance(finder, place) < 2 * finder.module ? finder : place;
  };
}

function darkOf({ data, width, height }: ImageData): Uint8Array {
  const dark = new Uint8Array(width * height);
  for (let i = 0, p = 0; i < dark.length; i++, p += 4)
    // Luma in 256ths; artwork is drawn, not photographed, so that one threshold serves the whole page.
    dark[i] = 77 * data[p]! + 150 * data[p + 1]! + 29 * data[p + 2]! < 32768 ? 1 : 0;
  return dark;
}

function* centresIn(dark: Uint8Array, start: number, width: number): Generator<number> {
  const runs = [0, 0, 0, 0, 0];
  let shade = dark[start]!;
  let from = 0;
  for (let x = 1; x <= width; x++) {
    if (x < width && dark[start + x] === shade)
      continue;
    runs.shift();
    runs.push(x - from);
    if (shade === 1 && moduleOf(runs) > 0)
      yield Math.floor(x - runs[4]! - runs[3]! - runs[2]! / 2);
    shade ^= 1;
    from = x;
  }
}

/** The side of a cell if the runs stand as 1:1:3:1:1, else 0. */
function moduleOf(runs: readonly number[]): number {
  const module = runs.reduce((sum, run) => sum + run, 0) / 7;
  const fits = runs.every((run, i) => run > 0 && Math.abs(run - ratio[i]! * module) <= 0.6 * ratio[i]! * module + 0.5);
  return fits ? module : 0;
}

function confirmed(dark: Uint8Array, { width, height }: ImageData, x: number, y: number): Finder | undefined {
  const down = crossing(dark, x, width, height, y);
  if (down === undefined)
    return undefined;
  const across = crossing(dark, Math.floor(down.centre) * width, 1, width, x);
  if (across === undefined || Math.max(across.module, down.module) > 1.6 * Math.min(across.module, down.module))
    return undefined;
  return { x: across.centre, y: down.centre, module: (across.module + down.module) / 2 };
}

/** Reads the five runs around a cell of one line (a row or a column) of the image. */
function crossing(dark: Uint8Array, start: number, step: number, length: number, at: number) {
  const shadeAt = (i: number) => (i < 0 || i >= length ? undefined : dark[start + i * step]);
  const walk = (from: number, by: 1 | -1) => [1, 0, 1].map((shade) => {
    let run = 0;
    for (; shadeAt(from) === shade; from += by)
      run++;
    return run;
  }) as [number, number, number];
  const before = walk(at - 1, -1);
  const after = walk(at, 1);
  const module = moduleOf([before[2], before[1], before[0] + after[0], after[1], after[2]]);
  return module === 0 ? undefined : { module, centre: at + (after[0] - before[0]) / 2 };
}
