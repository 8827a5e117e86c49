import { spotOf } from "./camera";
import { grouped, middleOf } from "./clusters";
import type { Pin, Spot } from "./protocol";

/** What stands on a map: a pin, or several of them in one. */
export interface Mark {
  readonly pins: readonly Pin[];
  readonly at: Spot;
  /** What a screen reader says. */
  readonly name: string;
  /** What is drawn; each map puts it into its own button. */
  readonly face: HTMLElement;
}

/** The names of so many places tell of which part of a city a cluster speaks. */
const named = 2;

/** Two doors of one house are one spot on a map. */
const sameSpot = 1e-5;

/** So far apart stand the pins of one house: side by side, with their whole width to tap on. */
const aside = 44;

/** How a mark of several places is named: `{n}` of them, the first `{names}`, with something between these. */
export interface Words {
  readonly several: string;
  readonly then: string;
}

export function marksOf(pins: readonly Pin[], zoom: number, words: Words): Mark[] {
  return grouped(pins, zoom).map((group) => (group.length === 1 ? single(group, pins) : several(group, words)));
}

/** The button that a map has put the face of a mark into. */
export function buttonOf(mark: Mark): HTMLElement | null {
  return mark.face.closest<HTMLElement>("button,[role=button],[tabindex]");
}

function single(group: readonly Pin[], pins: readonly Pin[]): Mark {
  const pin = group[0]!;
  const face = faced(String(pin.number), "pin");
  const house = pins.filter((other) => isSameSpot(other, pin));
  const place = house.indexOf(pin) - (house.length - 1) / 2;
  if (place !== 0) face.style.setProperty("--aside", `${place * aside}px`);
  return { pins: group, at: pin, name: `${pin.number} ${pin.name}`, face };
}

function several(group: readonly Pin[], words: Words): Mark {
  const names = group.slice(0, named).map((pin) => pin.name).join(words.then);
  const name = words.several.replace("{n}", String(group.length)).replace("{names}", names);
  return { pins: group, at: spotOf(middleOf(group)), name, face: faced(String(group.length), "pin several") };
}

function faced(text: string, style: string): HTMLElement {
  const face = document.createElement("span");
  face.className = style;
  face.appendChild(document.createElement("b")).textContent = text;
  return face;
}

function isSameSpot(one: Spot, other: Spot): boolean {
  return Math.abs(one.lat - other.lat) < sameSpot && Math.abs(one.lng - other.lng) < sameSpot;
}
