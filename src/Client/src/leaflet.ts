import "leaflet/dist/leaflet.css";
import { openLeaflet } from "./map/leaflet-canvas";

// A script of its own, so that those for whom Google draws the map do not wait for it.
window.annaiLeaflet = openLeaflet;
