import { tell } from "../beacon";
import { element, spokenLine } from "../element";
import { loaded } from "../loaded";
import { say } from "../say";
import { whenNear } from "../when-near";
import { Boxes } from "./boxes";
import { showCalls } from "./calls";
import { countNear, countSearch } from "./counted";
import { dataAt, type PlacesData } from "./data";
import { goTo, Listing } from "./listing";
import { conditionsOf, matching, type Condition, type Found } from "./matching";
import { Near, type Origin } from "./near";
import { nothingFound } from "./nothing";
import { OnMap } from "./on-map";
import { inOrder } from "./order";
import { placesIn, type Place } from "./places";
import { sharing } from "./share";
import { choiceIn, here, searchWith, writeSearch, type Choice } from "./state";
import type { Ranking, WordIndex } from "./words";
import { wordsField } from "./words-field";

const aMinute = 60_000;

/** Makes the form of a list do more than its boxes do alone: counts, words, distances, an address for all of it. */
export function startFinder(section: HTMLElement): void {
  const form = section.querySelector<HTMLFormElement>("form.find");
  if (form) new Finder(section, form).start();
  else showAlone(placesIn(section), section);
}

// One place is nothing to choose from; it may be on a map all the same, and answers the telephone.
function showAlone(places: readonly Place[], section: HTMLElement): void {
  const map = OnMap.in(section, (id) => {
    tell("place", { h: id });
    places.forEach((place) => goTo(place));
  });
  map?.offer(places);
  map?.show(places);
  void dataAt(section.dataset.annaiPlaces ?? "")().then((data) => showCalls(places, data, new Date()), () => undefined);
}

class Finder {
  private readonly load: () => Promise<PlacesData>;
  private readonly boxes: Boxes;
  private readonly near: Near;
  private readonly listing: Listing;
  private readonly list: HTMLElement;
  private readonly count = spokenLine("");
  private readonly toList = element("a", { href: "#found", hidden: true }, say("see"));
  private readonly field = wordsField((words) => this.choose({ words }));
  private readonly nothing = element("div");
  private readonly areas: HTMLElement | null;
  private readonly map: OnMap | undefined;
  private places: readonly Place[];
  private data: PlacesData | undefined;
  private search: typeof WordIndex | undefined;
  private index: WordIndex | undefined;
  private origin: Origin | undefined;
  private choice: Choice;
  /** What the address said when it was last followed or written. */
  private followed = "";
  private hasDrawn = false;
  private found: number | undefined;

  constructor(section: HTMLElement, private readonly form: HTMLFormElement) {
    this.load = dataAt(section.dataset.annaiPlaces ?? "");
    this.areas = section.querySelector(".ways");
    this.map = OnMap.in(section, (id) => this.reveal(id));
    this.list = section.querySelector<HTMLElement>("ol.places") ?? element("ol", { className: "places" });
    this.places = placesIn(this.list);
    this.boxes = new Boxes(form, (ticked) => this.choose({ ticked }));
    this.near = new Near(this.load, (area) => this.boxes.countOf(`a-${area}`), (origin) => this.sort(origin));
    this.choice = this.choiceOfAddress();
    section.querySelector(".found")?.remove();
    if (!this.list.isConnected) form.after(this.list);
    this.list.id = "found";
    form.after(this.nothing);
    form.append(element("div", { className: "count" }, this.count, this.toList));
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
    // A link to a part of the page tells of itself in the same way.
    addEventListener("popstate", () => {
      if (location.search !== this.followed) this.follow();
    });
    document.addEventListener("visibilitychange", () => this.refresh());
    setInterval(() => this.refresh(), aMinute);
    if (this.places.length > 0) whenNear(this.list, () => void this.learn().then(() => this.refresh()));
    this.map?.whenOpened(() => {
      if (this.places.length === 0) void this.apply();
    });
    this.follow();
    // What boxes do without a script costs a phone much where there are many places.
    document.getElementById("boxes")?.remove();
  }

  /** Does what the address says. */
  private follow(): void {
    this.followed = location.search;
    this.choice = this.choiceOfAddress();
    this.field.show(this.choice.words);
    // Where the phone is no address says: it is known as long as the page is there.
    if (this.origin?.order !== this.choice.order) {
      this.origin = undefined;
      void this.near.start(this.choice.order);
    }
    const isUntouched = this.choice.ticked.size === 0 && this.choice.words === "";
    if (this.hasDrawn || !isUntouched) void this.apply();
    else if (this.places.length > 0) this.showAll();
  }

  private choiceOfAddress(): Choice {
    return choiceIn(location.search, this.boxes.known, this.boxes.preset);
  }

  private choose(change: Partial<Choice>): void {
    this.choice = { ...this.choice, ...change };
    this.note();
    const origin = this.origin;
    void this.apply().then(() => {
      if (!("order" in change)) countSearch(this.choice.ticked, () => this.found);
      else if (origin?.order === here) countNear(origin.at, this.places);
    });
  }

  private sort(origin: Origin | undefined): void {
    this.origin = origin;
    this.choose({ order: origin?.order ?? "" });
    this.near.show(origin);
  }

  private note(): void {
    writeSearch(searchWith(location.search, this.choice, this.boxes.preset));
    this.followed = location.search;
  }

  // The programme's own page stands for a card's: what is passed on must not count as somebody's card.
  private address(): string {
    const page = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href;
    if (new URL(page).origin !== location.origin) return location.href.split("#")[0] ?? "";
    const search = searchWith("", this.choice, new Set());
    return `${page.split("?")[0]}${search && `?${search}`}`;
  }

  /** Gets what the page does not carry. Without it everything works but what needs it. */
  private async learn(): Promise<void> {
    this.data ??= await this.load().catch(() => undefined);
    if (this.data) this.search ??= await loaded(this.data.search, "annaiSearch").catch(() => undefined);
  }

  private async apply(): Promise<void> {
    if (this.places.length === 0 && !await this.hasList()) return;
    if (this.choice.words !== "" && !this.search)
      void this.learn().then(() => { if (this.search) void this.apply(); });
    const ranking = this.ranking();
    const conditions = this.conditions(ranking);
    const found = matching(this.places, conditions, this.boxes.groups);
    this.hasDrawn = true;
    this.found = found.places.length;
    this.boxes.show(this.choice.ticked, found.counts);
    this.near.showCounts();
    this.tell(say("count", { n: found.places.length }), found.places.length > 0);
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
    tell("place", { h: id });
    const place = this.places.find((one) => one.id === id);
    if (place) this.listing.reveal(place);
  }

  private async hasList(): Promise<boolean> {
    this.tell(say("loading"), false);
    await this.learn();
    if (this.places.length > 0) return true;
    if (!this.data?.list) {
      this.tell(say("failed"), false);
      return false;
    }
    const held = document.createElement("template");
    held.innerHTML = this.data.list;
    this.places = placesIn(held.content);
    if (this.areas) this.areas.hidden = true;
    return true;
  }

  private tell(words: string, isAnyFound: boolean): void {
    this.count.textContent = isAnyFound || !this.hasDrawn ? words : `${words}　${say("none")}`;
    this.toList.hidden = !isAnyFound;
  }

  private ranking(): Ranking | undefined {
    if (this.choice.words === "") return undefined;
    if (this.data && this.search) this.index ??= new this.search(this.places, this.data);
    return this.index ? this.index.ranking(this.choice.words) : asWritten(this.choice.words);
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

  private refresh(): void {
    if (!document.hidden) this.drawn(this.places.filter((place) => place.element.isConnected));
  }

  private drawn(places: readonly Place[]): void {
    this.map?.offer(places);
    if (this.data) showCalls(places, this.data, new Date());
  }
}

// Until what knows readings and odd forms is here, or where it does not come.
function asWritten(words: string): Ranking {
  const parts = words.normalize("NFKC").split(/\s+/);
  return ({ name, address }) => parts.every((part) => (name + address).includes(part)) ? 0 : undefined;
}
