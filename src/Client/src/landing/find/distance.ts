import { say } from "../say";

export interface Point {
  readonly lat: number;
  readonly lng: number;
}

const radius = 6371008.8;

/** In metres, over the ground in a straight line. */
export function metresBetween(one: Point, other: Point): number {
  const up = sine(one.lat - other.lat) ** 2;
  const along = Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * sine(one.lng - other.lng) ** 2;
  return 2 * radius * Math.asin(Math.sqrt(Math.min(1, up + along)));
}

/** 約350m, 約1.2km: no more exactly than a position is known. */
export function distanceInWords(metres: number): string {
  return metres < 950
    ? say("metres", { n: Math.max(50, Math.round(metres / 50) * 50) })
    : say("kilometres", { n: (metres / 1000).toFixed(1) });
}

function sine(degrees: number): number {
  return Math.sin(radians(degrees) / 2);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
