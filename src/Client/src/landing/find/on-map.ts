import { element, spokenLine } from "../element";
import { loaded } from "../loaded";
import type { MapFrame } from "../map-frame";
import type { Point } from "./distance";
import type { Place } from "./places";

/** Brings the list and the map together: what the list shows has a pin, and leads to it and back. */
export class OnMap {
  private readonly words: string;
  private readonly line = spokenLine("");
  private places: readonly Place[] = [];
  private at: Point | undefined;
  private loading: Promise<void> | undefined;
  private frame: MapFrame | undefined;

  private constructor(private readonly part: HTMLDetailsElement, private readonly chosen: (id: string) => void) {
    part.hidden = false;
    part.after(this.line);
    this.words = part.querySelector("summary")?.textContent ?? "";
    this.whenOpened(() => void this.load());
    if (part.open) void this.load();
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
    this.places = places;
    this.frame?.show(places.flatMap(({ id, number, name, at }) => at ? [{ id, number, name, ...at }] : []));
  }

  stand(at: Point | undefined): void {
    this.at = at;
    this.frame?.stand(at);
  }

  /** Puts a way to the map at each place that is on it. */
  offer(places: readonly Place[]): void {
    for (const place of places) {
      const go = place.element.querySelector(".go");
      if (!place.at || !go || go.querySelector("button")) continue;
      const button = element("button", { type: "button" }, this.words);
      button.setAttribute("aria-label", `${this.words} ${place.name}`);
      button.addEventListener("click", () => void this.load().then(() => this.frame?.choose(place.id)));
      go.append(button);
    }
  }

  /** Hardly anybody opens the map: what frames it comes when somebody does. */
  private load(): Promise<void> {
    return this.loading ??= loaded(this.part.dataset.frame ?? "", "annaiMapFrame").then((make) => {
      this.line.textContent = "";
      this.frame = make(this.part, this.chosen);
      this.show(this.places);
      this.stand(this.at);
    }).catch(() => {
      this.loading = undefined;
      this.part.open = false;
      this.line.textContent = this.part.dataset.failed ?? "";
    });
  }
}
