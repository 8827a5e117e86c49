import { tell } from "./beacon";

/** Counts what is tapped, and holds nothing up: a telephone rings at once. */
export function countTaps(): void {
  addEventListener("click", ({ target }) => {
    const tapped = target as Element;
    const link = tapped.closest("a");
    const place = tapped.closest("[id^=place-]")?.id.slice("place-".length);
    if (link?.protocol === "tel:") tell("tel", place ? { h: place } : {});
    else if (link && place) tell("route", { h: place });
    else if (link?.hreflang) tell("language", { g: link.hreflang });
    else if (place && tapped.closest("button")) tell("place", { h: place });
    else if (tapped.closest(".share a, .share button")) tell("share");
    else if (tapped.closest("[data-annai-map]:not([open]) > summary")) tell("map");
  }, true);
}
