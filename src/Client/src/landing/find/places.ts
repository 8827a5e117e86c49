import type { Point } from "./distance";

/** A place as the page lists it. */
export interface Place {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly address: string;
  /** The boxes that let it pass: `l-saturday`, `a-chuo`. */
  readonly keys: ReadonlySet<string>;
  /** Where it is; nothing where only its part of town is known. */
  readonly at: Point | undefined;
  readonly element: HTMLElement;
}

export function placesIn(list: ParentNode): Place[] {
  return [...list.querySelectorAll<HTMLElement>(".place")].map(placeOf);
}

function placeOf(element: HTMLElement): Place {
  const heading = element.querySelector("h3");
  const number = heading?.querySelector("i")?.textContent ?? "";
  const signs = [...element.classList, ...[...element.querySelectorAll(".tags li")].map((label) => label.className)];
  return {
    id: element.id.replace(/^place-/, ""),
    number: Number(number),
    name: (heading?.textContent ?? "").slice(number.length),
    address: element.querySelector(".where")?.textContent ?? "",
    keys: new Set(signs.filter((sign) => /^[al]-/.test(sign))),
    at: pointIn(element.querySelector(".go > a:last-of-type")?.getAttribute("href") ?? ""),
    element,
  };
}

// The way to a place says where it is, where that is known.
function pointIn(way: string): Point | undefined {
  const [, lat, lng] = /destination=(-?[\d.]+),(-?[\d.]+)$/.exec(way) ?? [];
  return lat && lng ? { lat: Number(lat), lng: Number(lng) } : undefined;
}
