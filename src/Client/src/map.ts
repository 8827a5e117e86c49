import { openGoogle } from "./map/google-canvas";
import { openTiles } from "./map/leaflet-loader";
import type { News, Order } from "./map/protocol";
import { settingsOf } from "./map/settings";
import { MapShell, type Way } from "./map/shell";

const settings = settingsOf(document);
const said = document.body.dataset;
const words = { several: said.several ?? "", then: said.then ?? "" };
const ways: Way[] = [];
if (settings.google) ways.push({ open: openGoogle, isCredited: false });
if (settings.tiles !== undefined) ways.push({ open: openTiles, isCredited: true });

const tell = (news: News) => parent.postMessage(news, location.origin);
const shell = new MapShell(document.querySelector<HTMLElement>(".ground")!, settings, words, ways, tell);

const acts: Record<string, () => void> = {
  in: () => shell.zoomBy(1),
  out: () => shell.zoomBy(-1),
  fit: () => shell.fit(),
  list: () => tell({ kind: "list" }),
};
document.querySelectorAll<HTMLElement>("[data-annai-do]").forEach((button) => {
  button.addEventListener("click", acts[button.dataset.annaiDo ?? ""]!);
});

addEventListener("message", (event: MessageEvent<Order>) => {
  if (event.source !== parent || event.origin !== location.origin) return;
  if (event.data.kind === "show") shell.show(event.data.pins);
  else if (event.data.kind === "choose") shell.choose(event.data.id);
});

// Opened by itself it has no list to show.
if (parent !== window) {
  // In its frame it stands below the heading of the list.
  document.querySelector("h1")?.setAttribute("aria-level", "3");
  tell({ kind: "ready" });
}
