import { button, element, spokenLine } from "../element";
import { say } from "../say";
import type { AreaData, PlacesData } from "./data";
import type { Point } from "./distance";
import { askPosition } from "./position";
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
  private readonly others = element("details", {}, element("summary", {}, say("other_start")));
  private readonly back = button(say("order"), () => this.choose(undefined), "plain");
  private data: PlacesData | undefined;
  /** Counts what a visitor asked for: an answer to what was asked before comes too late. */
  private asked = 0;

  constructor(
    private readonly load: () => Promise<PlacesData>,
    private readonly countOf: (area: string) => number,
    private readonly chosen: (origin: Origin | undefined) => void,
  ) {
    this.back.hidden = true;
    this.others.addEventListener("toggle", () => void this.fill());
    this.part = element("div", { className: "near" },
      button(say("near"), () => this.ask(), "button"),
      element("p", { className: "hint" }, say("near_private")), this.line, this.back, this.others);
  }

  /** What an address asks for: of an area it is done, for a position the visitor has to press. */
  async start(order: string): Promise<void> {
    const asked = ++this.asked;
    const id = order.split(".")[1];
    this.back.hidden = true;
    this.line.textContent = order === here ? say("near_press") : "";
    if (id === undefined) return;
    await this.fill();
    if (asked === this.asked) this.from(this.data?.areas.find((area) => area.id === id));
  }

  show(origin: Origin | undefined): void {
    this.back.hidden = !origin;
    this.line.textContent = origin ? say("near_done", { place: origin.name }) : "";
  }

  private ask(): void {
    const asked = ++this.asked;
    this.line.textContent = say("locating");
    askPosition(
      (at) => asked === this.asked && this.choose({ at, name: say("here"), order: here }),
      (why) => {
        if (asked !== this.asked) return;
        this.line.textContent = say(why);
        this.others.open = true;
      },
    );
  }

  private choose(origin: Origin | undefined): void {
    this.asked++;
    this.chosen(origin);
  }

  private from(area: AreaData | undefined): void {
    if (area?.lat === undefined || area.lng === undefined) return;
    const at = { lat: area.lat, lng: area.lng };
    this.choose({ at, name: say("centre", { area: area.name }), order: `${here}.${area.id}` });
  }

  private async fill(): Promise<void> {
    if (this.data) return;
    try {
      this.data = await this.load();
    } catch {
      this.line.textContent = say("failed");
      return;
    }
    const areas = this.data.areas.filter(({ lat }) => lat !== undefined);
    const chosen = (area: AreaData) => this.from(area);
    this.others.append(
      choice("start_area", areas.map((area) => [`${area.name}（${this.countOf(area.id)}）`, area]), chosen),
      ...this.withPostcodes(areas),
      choice("start_station", stationsOf(areas), chosen),
    );
  }

  private withPostcodes(areas: readonly AreaData[]): HTMLElement[] {
    if (areas.every(({ postcodes }) => postcodes.length === 0)) return [];
    const field = element("input", { inputMode: "numeric", autocomplete: "postal-code", maxLength: 8 });
    field.addEventListener("input", () => {
      const digits = field.value.normalize("NFKC").replace(/\D/g, "");
      if (digits.length !== 7) return;
      const area = areas.find(({ postcodes }) => postcodes.includes(digits));
      if (area) this.from(area);
      else this.line.textContent = say("postcode_unknown");
    });
    return [element("label", { className: "row" }, say("start_postcode"), field)];
  }
}

function stationsOf(areas: readonly AreaData[]): Option[] {
  return areas.flatMap((area) => area.stations.map((station): Option => [station, area]));
}

type Option = readonly [words: string, area: AreaData];

function choice(words: string, options: readonly Option[], chosen: (area: AreaData) => void): HTMLElement {
  const field = element("select", {}, element("option", { value: "" }, say("start_none")));
  options.forEach(([text], index) => field.append(element("option", { value: String(index) }, text)));
  field.addEventListener("change", () => {
    const option = options[Number(field.value)];
    if (field.value !== "" && option) chosen(option[1]);
  });
  const label = element("label", { className: "row" }, say(words), field);
  label.hidden = options.length === 0;
  return label;
}
