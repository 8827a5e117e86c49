import { mapFrame, type MapFrame, type Pin } from "./map-frame";

/** Brings the list of places and the map together: what the list shows has a pin, and leads to it and back. */
export function showListOnMap(page: Document): void {
  const section = page.querySelector<HTMLDetailsElement>("[data-annai-map]");
  if (!section) return;
  section.hidden = false;
  const map = mapFrame(section, (id) => goTo(page, id));
  const words = section.querySelector("summary")?.textContent ?? "";
  const places = placesOn(page);
  places.forEach((place) => place.part.querySelector(".go")?.append(button(words, place.pin, map)));
  const show = () => map.show(places.filter((place) => place.part.offsetParent !== null).map((place) => place.pin));
  page.querySelector("form.find")?.addEventListener("change", show);
  show();
}

interface ListedPlace {
  readonly part: HTMLElement;
  readonly pin: Pin;
}

function placesOn(page: Document): ListedPlace[] {
  return [...page.querySelectorAll<HTMLElement>(".places > .place")].flatMap((part) => {
    const pin = pinOf(part);
    return pin ? [{ part, pin }] : [];
  });
}

/** The pin of a place whose spot is known well enough to send somebody there. */
function pinOf(place: HTMLElement): Pin | undefined {
  const way = place.querySelector<HTMLAnchorElement>(".go > a:last-of-type")?.href ?? "";
  const spot = /destination=(-?[\d.]+),(-?[\d.]+)$/.exec(way);
  const heading = place.querySelector("h3");
  return spot && heading ? {
    id: place.id.slice("place-".length),
    number: Number(heading.firstChild?.textContent),
    name: heading.lastChild?.textContent ?? "",
    lat: Number(spot[1]),
    lng: Number(spot[2]),
  } : undefined;
}

function button(words: string, pin: Pin, map: MapFrame): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words;
  button.setAttribute("aria-label", `${words} ${pin.name}`);
  button.addEventListener("click", () => map.choose(pin.id));
  return button;
}

function goTo(page: Document, id: string): void {
  const place = page.getElementById(`place-${id}`);
  const heading = place?.querySelector<HTMLElement>("h3");
  if (!place || !heading) return;
  page.querySelector(".place[aria-current]")?.removeAttribute("aria-current");
  place.setAttribute("aria-current", "true");
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  place.scrollIntoView();
}
