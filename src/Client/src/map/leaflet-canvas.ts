import { DivIcon, Map as LeafletMap, Marker, TileLayer, type LeafletEventHandlerFnMap } from "leaflet";
import { farthest, nearest, type Camera } from "./camera";
import type { CanvasEvents, MapCanvas, OpenCanvas } from "./canvas";
import type { Mark } from "./marks";

/** Where the face of a mark has its point. */
const point: [number, number] = [22, 48];

const room: [number, number] = [40, 60];

/** The map of 国土地理院, or of whoever's tiles the site names. */
export const openLeaflet: OpenCanvas = async (ground, camera, settings, events) => {
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const map = new LeafletMap(ground, {
    attributionControl: false,
    zoomControl: false,
    dragging: false,
    inertia: !isCalm,
    scrollWheelZoom: false,
    zoomAnimation: !isCalm,
    fadeAnimation: !isCalm,
    markerZoomAnimation: !isCalm,
    minZoom: farthest,
    maxZoom: nearest,
  });
  ground.setAttribute("role", "group");
  ground.setAttribute("aria-label", document.title);
  letFingersScroll(map, ground);
  map.on(following(events));
  move(map, camera);
  layTiles(map, settings.tiles ?? "", events);
  return new LeafletCanvas(map, events);
};

class LeafletCanvas implements MapCanvas {
  private markers = new Map<Mark, Marker>();

  constructor(
    private readonly map: LeafletMap,
    private readonly events: CanvasEvents,
  ) {}

  camera = (): Camera => ({ centre: this.map.getCenter(), zoom: this.map.getZoom() });

  move(camera: Camera): void {
    move(this.map, camera);
  }

  draw(marks: readonly Mark[]): void {
    this.markers.forEach((marker) => marker.remove());
    this.markers = new Map(marks.map((mark) => [mark, this.marker(mark)]));
  }

  raise(mark: Mark): void {
    this.markers.forEach((marker, other) => marker.setZIndexOffset(other === mark ? 10000 : 0));
  }

  remove(): void {
    this.map.remove();
  }

  // Leaflet's own marker is no button to a screen reader; so it carries one.
  private marker(mark: Mark): Marker {
    const button = document.createElement("button");
    button.type = "button";
    button.setAttribute("aria-label", mark.name);
    button.append(mark.face);
    button.addEventListener("click", () => this.events.pressed(mark));
    button.addEventListener("focus", () => this.bringIntoView(mark));
    const icon = new DivIcon({ html: button, className: "", iconSize: [44, 48], iconAnchor: point });
    return new Marker(mark.at, { icon, interactive: false, keyboard: false }).addTo(this.map);
  }

  // A browser would scroll the map itself inside its frame, behind Leaflet's back.
  private bringIntoView(mark: Mark): void {
    const ground = this.map.getContainer();
    ground.scrollTop = ground.scrollLeft = 0;
    this.map.panInside(mark.at, { padding: room, animate: false });
  }
}

// At once: old phones stutter, and the keyboard goes on to a pin that must not move under it.
function move(map: LeafletMap, camera: Camera): void {
  map.setView(camera.centre, camera.zoom, { animate: false });
}

function following(events: CanvasEvents): LeafletEventHandlerFnMap {
  return { move: () => events.moved(), moveend: () => events.moved(), zoomanim: () => events.moving() };
}

// A mouse drags the map; one finger scrolls the page that it stands in, and two move the map.
function letFingersScroll(map: LeafletMap, ground: HTMLElement): void {
  ground.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "mouse") map.dragging.enable();
    else map.dragging.disable();
  }, true);
}

function layTiles(map: LeafletMap, template: string, events: CanvasEvents): void {
  const tiles = new TileLayer(template, { minZoom: farthest, maxZoom: nearest });
  let isAnySeen = false;
  tiles.on("tileload", () => {
    isAnySeen = true;
    events.seen();
  });
  // It has asked for all that it wants to show; later on a missing tile is a hole and no end. Leaflet goes on with its
  // map after it has told this, so that the map must not be gone before it is done.
  tiles.on("load", () => {
    if (!isAnySeen) queueMicrotask(() => events.failed());
  });
  tiles.addTo(map);
}
