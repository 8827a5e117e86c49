/// <reference types="google.maps" />
import { farthest, nearest, type Camera } from "./camera";
import type { CanvasEvents, MapCanvas, OpenCanvas } from "./canvas";
import { loadGoogle } from "./google-loader";
import type { Mark } from "./marks";

// They are no part of the documented surface: Google puts the first in the place of a map that it refuses to draw, and
// the button of the second into what it lays over a darkened one ("this page can't load Google Maps correctly").
// Nothing documented tells of a darkened map. Should the names change, the map stays dark, and the list stays below.
const refusals = ".gm-err-container, .dismissButton";

export const openGoogle: OpenCanvas = async (ground, camera, settings, events) => {
  await loadGoogle(settings.google!.key, settings.language, () => events.failed());
  const maps = await google.maps.importLibrary("maps") as google.maps.MapsLibrary;
  const markers = await google.maps.importLibrary("marker") as google.maps.MarkerLibrary;
  watch(ground, events);
  const map = new maps.Map(ground, {
    mapId: settings.google!.mapId,
    center: camera.centre,
    zoom: camera.zoom,
    minZoom: farthest,
    maxZoom: nearest,
    isFractionalZoomEnabled: false,
    disableDefaultUI: true,
    clickableIcons: false,
    gestureHandling: "cooperative",
    colorScheme: "FOLLOW_SYSTEM",
  });
  follow(map, events);
  return new GoogleCanvas(map, events, markers.AdvancedMarkerElement);
};

class GoogleCanvas implements MapCanvas {
  private markers = new Map<Mark, google.maps.marker.AdvancedMarkerElement>();

  constructor(
    private readonly map: google.maps.Map,
    private readonly events: CanvasEvents,
    private readonly Marker: typeof google.maps.marker.AdvancedMarkerElement,
  ) {}

  camera = (): Camera => {
    const centre = this.map.getCenter();
    return {
      centre: { lat: centre?.lat() ?? 0, lng: centre?.lng() ?? 0 },
      zoom: this.map.getZoom() ?? farthest,
    };
  };

  move(camera: Camera): void {
    this.map.moveCamera({ center: camera.centre, zoom: camera.zoom });
  }

  draw(marks: readonly Mark[]): void {
    this.markers.forEach((marker) => { marker.map = null; });
    this.markers = new Map(marks.map((mark) => [mark, this.marker(mark)]));
  }

  raise(mark: Mark): void {
    this.markers.forEach((marker, other) => { marker.zIndex = other === mark ? 1 : 0; });
  }

  remove(): void {
    this.markers.forEach((marker) => { marker.map = null; });
    google.maps.event.clearInstanceListeners(this.map);
  }

  // A clickable marker is a button by Google's own doing, whose name is its title.
  private marker(mark: Mark): google.maps.marker.AdvancedMarkerElement {
    const marker = new this.Marker({
      map: this.map, position: mark.at, title: mark.name, gmpClickable: true, zIndex: 0,
    });
    marker.append(mark.face);
    marker.addEventListener("gmp-click", () => this.events.pressed(mark));
    return marker;
  }
}

function follow(map: google.maps.Map, events: CanvasEvents): void {
  map.addListener("bounds_changed", () => events.moved());
  map.addListener("tilesloaded", () => {
    // An id that Google does not know leaves a map without any pins.
    if (map.getMapCapabilities().isAdvancedMarkersAvailable === false) events.failed();
    else events.seen();
  });
}

function watch(ground: HTMLElement, events: CanvasEvents): void {
  const observer = new MutationObserver(() => {
    if (!ground.querySelector(refusals)) return;
    observer.disconnect();
    events.failed();
  });
  observer.observe(ground, { childList: true, subtree: true });
}
