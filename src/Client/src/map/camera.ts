import { worldOf, type Point } from "./mercator";
import type { Spot, View } from "./protocol";

/** Where a map looks, and how near. */
export interface Camera {
  readonly centre: Spot;
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const farthest = 4;
export const nearest = 18;

/** How near a map goes by itself: the streets around one place, with their names. */
const nearestFit = 16;

/** What stays free around pins, which stand above the spot that they mean. */
const room = { side: 30, top: 56, bottom: 16 };

const japan: Camera = { centre: { lat: 36.5, lng: 137.5 }, zoom: 5 };

/** Tiles are so many pixels wide, and the farthest one is all the world. */
export function worldWidth(zoom: number): number {
  return 256 * 2 ** zoom;
}

/** The nearest look at all spots. It knows nothing of who looks. */
export function fitted(spots: readonly Spot[], size: Size, limit = nearestFit): Camera {
  if (spots.length === 0) return japan;
  const points = spots.map(worldOf);
  const across = extentOf(points.map((point) => point.x));
  const down = extentOf(points.map((point) => point.y));
  const zoom = Math.min(
    zoomAt(across.length, size.width - 2 * room.side),
    zoomAt(down.length, size.height - room.top - room.bottom),
    limit,
  );
  const near = Math.max(zoom, farthest);
  const lower = (room.top - room.bottom) / 2 / worldWidth(near);
  return { centre: spotOf({ x: across.middle, y: down.middle - lower }), zoom: near };
}

/** What a camera sees in a box of its document. */
export function viewOf(camera: Camera, box: Omit<View, "x" | "y" | "scale">): View {
  const scale = worldWidth(camera.zoom);
  const middle = worldOf(camera.centre);
  return {
    x: middle.x - box.width / 2 / scale,
    y: middle.y - box.height / 2 / scale,
    scale,
    left: box.left,
    top: box.top,
    width: box.width,
    height: box.height,
  };
}

export function spotOf(point: Point): Spot {
  return { lat: (Math.atan(Math.sinh(Math.PI * (1 - 2 * point.y))) * 180) / Math.PI, lng: (point.x - 0.5) * 360 };
}

function extentOf(values: readonly number[]) {
  const first = Math.min(...values);
  const last = Math.max(...values);
  return { middle: (first + last) / 2, length: last - first };
}

function zoomAt(part: number, pixels: number): number {
  return part > 0 ? Math.floor(Math.log2(Math.max(pixels, 1) / part / 256)) : Infinity;
}
