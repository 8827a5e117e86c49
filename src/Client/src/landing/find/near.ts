import { tell } from "../beacon";
import { button, element, spokenLine } from "../element";
import { say } from "../say";
import type { AreaData, PlacesData } from "./data";
import type { Point } from "./distance";
import { askPosition } from "./position";
import { Starts } from "./starts";
import { here } from "./state";

/** From where distances count, as a visitor chose it. */
export interface Origin {
  readonly at: Point;
  readonly name: string;
  /** What an address can say of it: `near`, or `near.` and an area. */
  readonly order: string;
}

/** The ways to sort by distance: the phone's position, or without it an area, a station, a postcode. */
export class Near {
  readonly part: HTMLElement;
  private readonly line = spokenLine("hint");
  private readonly press = button(say("near"), () => this.ask(), "button");
  private readonly back = button(say("order"), () => this.giveUp(), "plain");
  private readonly starts: Starts;
  /** Counts what a visitor asked for: an answer to what was asked before comes too late. */
  private asked = 0;

  constructor(
    load: () => Promise<PlacesData>,
    countOf: (area: string) => string,
    private readonly chosen: (origin: Origin | undefined) => void,
  ) {
    this.starts = new Starts(load, countOf, (area) => this.from(area));
    this.back.hidden = true;
    this.part = element("div", { className: "near" },
      this.press, element("p", { className: "hint" }, say("near_private")), this.line, this.back, this.starts.part);
  }

  /** What an address asks for: of an area it is done, for a position the visitor has to press. */
  async start(order: string): Promise<void> {
    const asked = ++this.asked;
    const id = order.split(".")[1];
    this.show(undefined);
    if (order === here) this.line.textContent = say("near_press");
    if (id === undefined) return;
    const area = await this.starts.area(id);
    if (asked === this.asked && this.starts.areKnown) this.from(area);
  }

  show(origin: Origin | undefined): void {
    this.back.hidden = !origin;
    this.line.textContent = origin ? say("near_done", { place: origin.name }) : "";
    this.starts.show(origin?.order.split(".")[1] ?? "");
  }

  /** The counts stand beside the areas, and change with every choice. */
  showCounts(): void {
    this.starts.showCounts();
  }

  private ask(): void {
    const asked = ++this.asked;
    this.line.textContent = say("locating");
    askPosition(
      (at) => asked === this.asked && this.choose({ at, name: say("here"), order: here }),
      (why) => {
        if (asked !== this.asked) return;
        tell("near", { o: why === "refused" ? why : "failed" });
        this.line.textContent = say(why);
        this.starts.part.open = true;
      },
    );
  }

  private giveUp(): void {
    this.press.focus();
    this.choose(undefined);
    this.line.textContent = say("order_done");
  }

  private choose(origin: Origin | undefined): void {
    this.asked++;
    this.chosen(origin);
  }

  /** What nobody knows any more is no start: the order is the original one. */
  private from(area: AreaData | undefined): void {
    if (area?.lat === undefined || area.lng === undefined) return this.choose(undefined);
    const at = { lat: area.lat, lng: area.lng };
    this.choose({ at, name: say("centre", { area: area.name }), order: `${here}.${area.id}` });
  }
}
