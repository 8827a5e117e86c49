import { mapFrame } from "./landing/map-frame";

// The landing page's script loads this one when somebody wants to see the map.
Object.assign(window, { annaiMapFrame: mapFrame });
