import type { OpenCanvas } from "./canvas";
import type { Asset } from "./settings";

declare global {
  interface Window {
    annaiLeaflet?: OpenCanvas;
  }
}

/** Loads Leaflet, where the page has not done so itself, and begins its map. */
export const openTiles: OpenCanvas = async (ground, camera, settings, events) => {
  const files = settings.leaflet;
  if (!window.annaiLeaflet) await Promise.all([style(files.style), run(files.script)]);
  return window.annaiLeaflet!(ground, camera, settings, events);
};

function run(asset: Asset): Promise<void> {
  const script = document.createElement("script");
  script.integrity = asset.integrity;
  script.src = asset.path;
  return added(script);
}

function style(asset: Asset): Promise<void> {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.integrity = asset.integrity;
  link.href = asset.path;
  return added(link);
}

function added(part: HTMLElement): Promise<void> {
  return new Promise((resolve, reject) => {
    part.onload = () => resolve();
    part.onerror = () => reject(new Error("it did not load"));
    document.head.append(part);
  });
}
