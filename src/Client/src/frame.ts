import { mapFrame } from "./landing/map-frame";

declare global {
  interface Window { annaiMapFrame: typeof mapFrame }
}

// The landing page's script loads this one when somebody wants to see the map.
window.annaiMapFrame = mapFrame;
