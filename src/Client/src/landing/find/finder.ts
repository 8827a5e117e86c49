import { element, spokenLine } from "../element";
import { say } from "../say";
import { Boxes } from "./boxes";
import { showCalls } from "./calls";
import { dataAt, type PlacesData } from "./data";
import { goTo, Listing } from "./listing";
import { conditionsOf, matching, type Condition, type Found } from "./matching";
import { Near, type Origin } from "./near";
import { nothingFound } from "./nothing";
import { OnMap } from "./on-map";
import { inOrder } from "./order";
import { placesIn, type Place } from "./places";
import { sharing } from "./share";
import { choiceIn, here, searchWith, type Choice } from "./state";
import { WordIndex, type Ranking } from "./words";
import { wordsField } from "./words-field";

/** Makes the form of a list do more than its boxes do alone: counts, words, distances, an address for all of it. */
export function startFinder(section: HTMLElement): void {
  const form = section.querySelector<HTMLFormElement>("form.find");
  if (form) new Finder(section, form).start();
  else showAlone(placesIn(section), section);
}

// One place is nothing to choose from, and may be on a map all the same.
function showAlone(places: readonly Place[], section: HTMLElement): void {
  const map = OnMap.in(section, () => places.forEach(goTo));
  map?.offer(places);
  map?.show(places);
}

class Finder {
  private readonly load: () => Promise<PlacesData>;
  private readonly boxes: Boxes;
  private readonly near: Near;
  private readonly listing: Listing;
  private readonly list: HTMLElement;
  private readonly count = spokenLine("");
  private readonly field = wordsField((words) => this.choose({ words }));
  private readonly nothing = element("div");
  private readonly areas: HTMLElement | null;
  private readonly map: OnMap | undefined;
  private places: readonly Place[];
  private data: PlacesData | undefined;
  private index: WordIndex | undefined;
  private origin: Origin | undefined;
  private choice: Choice;

  constructor(section: HTMLElement, private readonly form: HTMLFormElement) {
    this.load = dataAt(section.dataset.annaiPlaces ?? "");
    this.areas = section.querySelector(".ways");
    this.map = OnMap.in(section, (id) => this.reveal(id));
    this.list = section.querySelector<HTMLElement>("ol.places") ?? element("ol", { className: "places" });
    this.places = placesIn(this.list);
    this.boxes = new Boxes(form, (ticked) => this.choose({ ticked }));
    this.near = new Near(this.load, (area) => this.countIn(area), (origin) => this.sort(origin));
    this.choice = this.choiceOfAddress();
    section.querySelector(".found")?.remove();
    if (!this.list.isConnected) form.after(this.list);
    this.list.id = "found";
    form.after(this.nothing);
    form.append(element("div", { className: "count" }, this.count, element("a", { href: "#found" }, say("see"))));
    this.list.after(sharing(() => this.address()));
    this.listing = new Listing(this.list, (drawn) => this.drawn(drawn));
  }

  start(): void {
    this.form.querySelector("h3")?.before(this.near.part);
    this.form.querySelector("h3")?.after(this.field.part);
    this.form.classList.add("on");
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.field.leave();
    });
    addEventListener("popstate", () => this.follow());
    document.addEventListener("visibilitychange", () => this.drawn(this.places));
    if (this.places.length > 0) whenNear(this.list, () => void this.learn().then(() => this.drawn(this.places)));
    this.map?.whenOpened(() => {
      if (this.places.length === 0) void this.apply();
    });
    this.follow();
  }

  /** Does what the address says. */
  private follow(): void {
    this.choice = this.choiceOfAddress();
    this.field.show(this.choice.words);
    // Where the phone is no address says: it is known as long as the page is there.
    if (this.origin?.order !== this.choice.order) {
      this.origin = undefined;
      void this.near.start(this.choice.order);
    }
    const isAllShown = this.isUntouched && this.list.childElementCount === this.places.length;
    if (!isAllShown) void this.apply();
    else if (this.places.length > 0) this.showAll();
  }

  private get isUntouched(): boolean {
    return this.choice.ticked.size === 0 && this.choice.words === "";
  }

  private choiceOfAddress(): Choice {
    return choiceIn(location.search, this.boxes.known, this.boxes.preset);
  }

  private choose(change: Partial<Choice>): void {
    this.choice = { ...this.choice, ...change };
    this.note();
    void this.apply();
  }

  private sort(origin: Origin | undefined): void {
    this.origin = origin;
    this.choose({ order: origin?.order ?? "" });
    this.near.show(origin);
  }

  private note(): void {
    const search = searchWith(location.search, this.choice, this.boxes.preset);
    try {
      history.replaceState(history.state, "", `${location.pathname}${search}${location.hash}`);
    } catch {
      // A browser that refuses it goes without.
    }
  }

  // The programme's own page stands for a card's: what is passed on must not count as somebody's card.
  private address(): string {
    const page = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href;
    return new URL(page).origin === location.origin
      ? page.split("?")[0] + searchWith("", this.choice, new Set())
      : location.href.split("#")[0] ?? "";
  }

  /** Gets what the page does not carry. Without it everything works but what needs it. */
  private async learn(): Promise<void> {
    if (this.data) return;
    try {
      this.data = await this.load();
      this.index = undefined;
    } catch {
      this.data = undefined;
    }
  }

  private async apply(): Promise<void> {
    if (this.choice.words !== "") await this.learn();
    if (this.places.length === 0 && !await this.hasList()) return;
    const ranking = this.ranking();
    const conditions = this.conditions(ranking);
    const found = matching(this.places, conditions, this.boxes.groups);
    this.boxes.show(this.choice.ticked, found.counts);
    this.count.textContent = say("count", { n: found.places.length });
    this.nothing.replaceChildren(...(found.places.length === 0 ? [this.waysOut(conditions, found)] : []));
    this.map?.stand(this.origin?.order === here ? this.origin.at : undefined);
    this.map?.show(found.places);
    this.listing.show(inOrder(found.places, this.origin?.at, ranking), this.origin?.at);
  }

  private showAll(): void {
    this.boxes.show(this.choice.ticked, matching(this.places, [], this.boxes.groups).counts);
    this.map?.show(this.places);
    this.drawn(this.places);
  }

  private reveal(id: string): void {
    const place = this.places.find((one) => one.id === id);
    if (place) this.listing.reveal(place);
  }

  private async hasList(): Promise<boolean> {
    this.count.textContent = say("loading");
    await this.learn();
    if (!this.data?.list) {
      this.count.textContent = say("failed");
      return false;
    }
    const held = document.createElement("template");
    held.innerHTML = this.data.list;
    this.places = placesIn(held.content);
    if (this.areas) this.areas.hidden = true;
    return true;
  }

  private ranking(): Ranking | undefined {
    if (this.choice.words === "") return undefined;
    this.index ??= new WordIndex(this.places, this.data);
    return this.index.ranking(this.choice.words);
  }

  private conditions(ranking: Ranking | undefined): Condition[] {
    const boxes = conditionsOf(this.boxes.groups, this.choice.ticked);
    return ranking ? [...boxes, { keys: [], lets: (place) => ranking(place) !== undefined }] : boxes;
  }

  private waysOut(conditions: readonly Condition[], found: Found): HTMLElement {
    const obstacles = conditions.map(({ keys }, index) => ({
      name: keys.length === 0 ? this.choice.words : keys.map((key) => this.boxes.nameOf(key)).join("・"),
      left: found.blocked[index] ?? 0,
      drop: () => this.drop(keys),
    }));
    const dropAll = () => this.drop(conditions.flatMap(({ keys }) => keys), true);
    return nothingFound(obstacles, { name: "", left: this.places.length, drop: dropAll });
  }

  private drop(keys: readonly string[], words = keys.length === 0): void {
    const ticked = new Set([...this.choice.ticked].filter((key) => !keys.includes(key)));
    if (words) this.field.show("");
    this.choose({ ticked, words: words ? "" : this.choice.words });
    this.count.tabIndex = -1;
    this.count.focus();
  }

  private drawn(places: readonly Place[]): void {
    this.map?.offer(places);
    if (this.data) showCalls(places, this.data, new Date());
  }

  private countIn(area: string): number {
    return this.places.filter(({ keys }) => keys.has(`a-${area}`)).length;
  }
}

function whenNear(part: HTMLElement, act: () => void): void {
  if (!("IntersectionObserver" in window)) return act();
  const watch = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    watch.disconnect();
    act();
  }, { rootMargin: "1000px" });
  watch.observe(part);
}
