import { element, spokenLine } from "../element";
import { say } from "../say";
import { dateInWords } from "./calls";
import { nothingFound } from "./nothing";
import { writeSearch } from "./state";

/** Narrows dated occasions down to a day and to those that one can still go to; the address says which. */
export function startOccasions(section: HTMLElement): void {
  const all = [...section.querySelectorAll<HTMLElement>(".occasion")].filter((occasion) => !occasion.hidden);
  if (all.length > 1) new Occasions(all).start(section);
}

class Occasions {
  private readonly day = element("select", {}, element("option", { value: "" }, say("all_days")));
  private readonly bookable = element("input", { type: "checkbox" });
  private readonly count = spokenLine("count");
  private readonly nothing = element("div");
  private followed = "";

  constructor(private readonly all: readonly HTMLElement[]) {
    const days = [...new Set(all.map(dayOf))];
    this.day.append(...days.map((date) => element("option", { value: date }, dateInWords(date))));
  }

  start(section: HTMLElement): void {
    const form = element("form", { className: "find on" },
      element("label", { className: "row" }, say("day"), this.day),
      element("label", {}, this.bookable, element("span", {}, say("bookable"))));
    form.addEventListener("change", () => this.changed());
    form.addEventListener("submit", (event) => event.preventDefault());
    addEventListener("popstate", () => {
      if (location.search !== this.followed) this.follow();
    });
    section.querySelector("ul")?.before(form, this.count, this.nothing);
    this.follow();
  }

  private follow(): void {
    this.followed = location.search;
    const said = new URLSearchParams(location.search);
    this.day.value = said.get("d") ?? "";
    // A day that is none of them is no choice.
    if (this.day.selectedIndex < 0) this.day.value = "";
    this.bookable.checked = said.get("b") === "1";
    this.apply();
  }

  private changed(): void {
    const said = new URLSearchParams(location.search);
    const values = { d: this.day.value, b: this.bookable.checked ? "1" : "" };
    Object.entries(values).forEach(([name, value]) => value === "" ? said.delete(name) : said.set(name, value));
    writeSearch(said.toString());
    this.followed = location.search;
    this.apply();
  }

  private apply(): void {
    const ofDay = this.all.filter((one) => this.day.value === "" || dayOf(one) === this.day.value);
    const open = this.all.filter((one) => !this.bookable.checked || isOpen(one));
    const found = ofDay.filter((one) => open.includes(one));
    this.all.forEach((one) => one.classList.toggle("out", !found.includes(one)));
    const isChosen = this.day.value !== "" || this.bookable.checked;
    const none = found.length === 0 ? `　${say("none")}` : "";
    this.count.textContent = isChosen ? say("count", { n: found.length }) + none : "";
    this.nothing.replaceChildren(...(found.length === 0 ? [this.waysOut(ofDay.length, open.length)] : []));
  }

  private waysOut(ofDay: number, open: number): HTMLElement {
    const drop = (act: () => void) => () => {
      act();
      this.changed();
      this.day.focus();
    };
    const day = this.day.selectedOptions[0]?.textContent ?? "";
    const dropDay = drop(() => { this.day.value = ""; });
    const dropBookable = drop(() => { this.bookable.checked = false; });
    return nothingFound([
      { name: say("bookable"), left: ofDay, drop: dropBookable },
      { name: day, left: open, drop: dropDay },
    ], { name: "", left: this.all.length, drop: () => { dropBookable(); dropDay(); } });
  }
}

function dayOf(occasion: HTMLElement): string {
  return occasion.dataset.annaiUntil ?? "";
}

function isOpen(occasion: HTMLElement): boolean {
  return !occasion.querySelector(".sign");
}
