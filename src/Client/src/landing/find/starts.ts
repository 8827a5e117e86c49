import { element, spokenLine } from "../element";
import { say } from "../say";
import type { AreaData, PlacesData } from "./data";

/** Areas, stations and postcodes from which distances can count; they come with the first look at them. */
export class Starts {
  readonly part = element("details", {}, element("summary", {}, say("other_start")));
  private readonly line = spokenLine("hint");
  private readonly byArea = element("select");
  private readonly byStation = element("select");
  private areas: readonly AreaData[] = [];
  private filled: Promise<void> | undefined;

  constructor(
    private readonly load: () => Promise<PlacesData>,
    private readonly countOf: (area: string) => string,
    private readonly chosen: (area: AreaData | undefined) => void,
  ) {
    this.part.append(this.line);
    this.part.addEventListener("toggle", () => void (this.part.open && this.fill()));
    this.byArea.addEventListener("change", () => this.choose(this.byArea.value));
    this.byStation.addEventListener("change", () => this.choose(this.byStation.value.split(" ")[0] ?? ""));
  }

  get areKnown(): boolean {
    return this.areas.length > 0;
  }

  async area(id: string): Promise<AreaData | undefined> {
    await this.fill();
    return this.areas.find((area) => area.id === id);
  }

  /** Shows from where distances count now, so that no other choice stands there. */
  show(area: string): void {
    this.byArea.value = area;
    if (this.byStation.value.split(" ")[0] !== area) this.byStation.value = "";
  }

  showCounts(): void {
    for (const option of this.byArea.options) {
      const area = this.areas.find(({ id }) => id === option.value);
      if (area) option.textContent = this.withCount(area);
    }
  }

  private choose(id: string): void {
    const area = this.areas.find((one) => one.id === id);
    if (area) this.chosen(area);
  }

  private fill(): Promise<void> {
    return this.filled ??= this.load().then(
      (data) => this.offer(data.areas.filter(({ lat }) => lat !== undefined)),
      () => {
        this.filled = undefined;
        this.line.textContent = say("starts_failed");
      },
    );
  }

  private offer(areas: readonly AreaData[]): void {
    this.line.textContent = "";
    this.areas = areas;
    this.byArea.append(none(), ...areas.map((area) => element("option", { value: area.id }, this.withCount(area))));
    this.byStation.append(none(), ...areas.flatMap(({ id, stations }) => stations.map((station) =>
      element("option", { value: `${id} ${station}` }, station))));
    this.part.append(row("start_area", this.byArea));
    if (areas.some(({ postcodes }) => postcodes.length > 0)) this.part.append(row("start_postcode", this.byPostcode()));
    if (this.byStation.options.length > 1) this.part.append(row("start_station", this.byStation));
  }

  private byPostcode(): HTMLInputElement {
    const field = element("input", { inputMode: "numeric", autocomplete: "postal-code", maxLength: 8 });
    field.addEventListener("input", () => {
      const digits = field.value.normalize("NFKC").replace(/\D/g, "");
      const area = this.areas.find(({ postcodes }) => postcodes.includes(digits));
      this.line.textContent = digits.length === 7 && !area ? say("postcode_unknown") : "";
      if (area) this.chosen(area);
    });
    return field;
  }

  private withCount({ id, name }: AreaData): string {
    return `${name}（${this.countOf(id)}）`;
  }
}

function none(): HTMLOptionElement {
  return element("option", { value: "" }, say("start_none"));
}

function row(words: string, field: HTMLElement): HTMLElement {
  return element("label", { className: "row" }, say(words), field);
}
