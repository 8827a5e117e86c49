import type { Spot, View } from "./protocol";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a spot lies on the square into which Web Mercator lays the world: 0 to 1 from the west and from the north. */
export function worldOf(spot: Spot): Point {
  const sine = Math.sin((spot.lat * Math.PI) / 180);
  return { x: spot.lng / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

/** Where a spot stands in the document of a map; nothing if the map does not show it. */
export function pointIn(view: View, spot: Spot): Point | undefined {
  const world = worldOf(spot);
  const x = (world.x - view.x) * view.scale;
  const y = (world.y - view.y) * view.scale;
  return x >= 0 && y >= 0 && x <= view.width && y <= view.height
    ? { x: x + view.left, y: y + view.top }
    : undefined;
}
