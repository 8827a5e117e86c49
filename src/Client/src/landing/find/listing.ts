import { button, element } from "../element";
import { say } from "../say";
import { distanceInWords, metresBetween, type Point } from "./distance";
import type { Place } from "./places";

// More at once would make a phone stutter.
const atOnce = 150;
// Fewer are laid out in no time.
const few = 20;

/** The list on the page: the found places in their order, not too many at a time. */
export class Listing {
  private readonly more = button("", () => this.drawMore());
  private waiting: readonly Place[] = [];
  private from: Point | undefined;
  private hasShown = false;

  constructor(private readonly list: HTMLElement, private readonly drawn: (places: readonly Place[]) => void) {
    list.after(this.more);
    this.more.hidden = true;
  }

  show(places: readonly Place[], from: Point | undefined): void {
    this.from = from;
    this.waiting = places;
    this.list.replaceChildren();
    // Checkers of contrast cannot judge what is not laid out: the page as it opens is laid out whole.
    this.list.classList.toggle("many", places.length > few && this.hasShown);
    this.hasShown = true;
    mark(undefined);
    this.draw();
  }

  /** Brings a place to where a visitor can see it, wherever it stands in the list. */
  reveal(place: Place): void {
    while (!place.element.isConnected && this.waiting.length > 0) this.draw();
    mark(place);
    goTo(place);
  }

  private drawMore(): void {
    const first = this.waiting[0];
    this.draw();
    if (first) goTo(first);
  }

  private draw(): void {
    const next = this.waiting.slice(0, atOnce);
    this.waiting = this.waiting.slice(atOnce);
    next.forEach((place) => sayDistance(place, this.from));
    this.list.append(...next.map((place) => place.element));
    this.more.hidden = this.waiting.length === 0;
    this.more.textContent = say("more", { n: this.waiting.length });
    this.drawn(next);
  }
}

let marked: HTMLElement | undefined;

/** The place whose pin was chosen. */
function mark(place: Place | undefined): void {
  marked?.removeAttribute("aria-current");
  marked = place?.element;
  marked?.setAttribute("aria-current", "true");
}

/** So that the keyboard and a screen reader go on from there. */
export function goTo(place: Place): void {
  const heading = place.element.querySelector<HTMLElement>("h3");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  place.element.scrollIntoView();
}

function sayDistance(place: Place, from: Point | undefined): void {
  place.element.querySelector(".far")?.remove();
  if (!from) return;
  const text = place.at
    ? say("far", { distance: distanceInWords(metresBetween(from, place.at)) })
    : say("unranked");
  place.element.querySelector("h3")?.after(element("p", { className: "far" }, text));
}
