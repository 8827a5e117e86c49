import { element } from "../element";
import { mapFrame, type MapFrame } from "../map-frame";
import type { Point } from "./distance";
import type { Place } from "./places";

/** Brings the list and the map together: what the list shows has a pin, and leads to it and back. */
export class OnMap {
  private readonly map: MapFrame;
  private readonly words: string;

  private constructor(private readonly part: HTMLDetailsElement, chosen: (id: string) => void) {
    part.hidden = false;
    this.words = part.querySelector("summary")?.textContent ?? "";
    this.map = mapFrame(part, chosen);
  }

  /** Nothing where the city shows no map. */
  static in(section: HTMLElement, chosen: (id: string) => void): OnMap | undefined {
    const part = section.querySelector<HTMLDetailsElement>("[data-annai-map]");
    return part ? new OnMap(part, chosen) : undefined;
  }

  whenOpened(act: () => void): void {
    this.part.addEventListener("toggle", () => this.part.open && act());
  }

  show(places: readonly Place[]): void {
    this.map.show(places.flatMap(({ id, number, name, at }) => at ? [{ id, number, name, ...at }] : []));
  }

  stand(at: Point | undefined): void {
    this.map.stand(at);
  }

  /** Puts a way to the map at each place that is on it. */
  offer(places: readonly Place[]): void {
    for (const place of places) {
      const go = place.element.querySelector(".go");
      if (!place.at || !go || go.querySelector("button")) continue;
      const button = element("button", { type: "button" }, this.words);
      button.setAttribute("aria-label", `${this.words} ${place.name}`);
      button.addEventListener("click", () => this.map.choose(place.id));
      go.append(button);
    }
  }
}
