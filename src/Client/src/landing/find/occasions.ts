import { element, spokenLine } from "../element";
import { say } from "../say";
import { dateInWords } from "./calls";

/** Narrows dated occasions down to a day and to those that one can still go to; the address says which. */
export function startOccasions(section: HTMLElement): void {
  const all = [...section.querySelectorAll<HTMLElement>(".occasion")].filter((occasion) => !occasion.hidden);
  if (all.length < 2) return;
  const days = [...new Set(all.map(dayOf))];
  const day = element("select", {}, element("option", { value: "" }, say("all_days")),
    ...days.map((date) => element("option", { value: date }, dateInWords(date))));
  const bookable = element("input", { type: "checkbox" });
  const count = spokenLine("count");
  const apply = () => {
    const isThatDay = (one: HTMLElement) => day.value === "" || dayOf(one) === day.value;
    const found = all.filter((one) => isThatDay(one) && (!bookable.checked || isOpen(one)));
    all.forEach((one) => one.classList.toggle("out", !found.includes(one)));
    count.textContent = say("count", { n: found.length });
  };
  const follow = () => {
    const said = new URLSearchParams(location.search);
    day.value = days.includes(said.get("d") ?? "") ? said.get("d") ?? "" : "";
    bookable.checked = said.get("b") === "1";
    if (day.value !== "" || bookable.checked) apply();
  };
  const changed = () => {
    note({ d: day.value, b: bookable.checked ? "1" : "" });
    apply();
  };
  const form = element("form", { className: "find on" },
    element("label", { className: "row" }, say("day"), day),
    element("label", {}, bookable, element("span", {}, say("bookable"))));
  form.addEventListener("change", changed);
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("popstate", follow);
  section.querySelector("ul")?.before(form, count);
  follow();
}

function dayOf(occasion: HTMLElement): string {
  return occasion.dataset.annaiUntil ?? "";
}

function isOpen(occasion: HTMLElement): boolean {
  return !occasion.querySelector(".sign");
}

function note(values: Readonly<Record<string, string>>): void {
  const said = new URLSearchParams(location.search);
  Object.entries(values).forEach(([name, value]) => value === "" ? said.delete(name) : said.set(name, value));
  const search = said.toString();
  try {
    history.replaceState(history.state, "", `${location.pathname}${search && `?${search}`}${location.hash}`);
  } catch {
    // A browser that refuses it goes without.
  }
}
