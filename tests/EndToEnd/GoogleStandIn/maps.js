// Stands in for Google's Maps JavaScript API: the part of its documented surface that a list of places needs. Whatever
// is asked of it besides is written into `standInFaults`. `standInMode` says how it fails; without one it works.
(() => {
  const faults = (window.standInFaults = []);
  const mode = window.standInMode ?? "";
  const address = new URL(document.currentScript.src);

  function known(what, given, names) {
    for (const name of Object.keys(given ?? {})) if (!names.includes(name)) faults.push(`${what} has no ${name}`);
  }

  // Any other member that is read or written is none of the documented ones.
  function guarded(what, target, names) {
    const check = (name) => {
      if (typeof name === "string" && name !== "then" && !names.includes(name)) faults.push(`${what} has no ${name}`);
    };
    return new Proxy(target, {
      get(of, name) {
        check(name);
        const value = of[name];
        return typeof value === "function" && !value.prototype ? value.bind(of) : value;
      },
      set(of, name, value) {
        check(name);
        of[name] = value;
        return true;
      },
    });
  }

  const parameters = ["key", "v", "libraries", "language", "region", "solution_channel", "loading", "callback",
    "auth_referrer_policy", "map_ids", "channel"];
  known("the address", Object.fromEntries(address.searchParams), parameters);
  for (const name of ["key", "callback"]) if (!address.searchParams.get(name)) faults.push(`the address lacks ${name}`);
  if (address.searchParams.get("loading") !== "async") faults.push("the script is not loaded asynchronously");

  const mapOptions = ["mapId", "center", "zoom", "minZoom", "maxZoom", "isFractionalZoomEnabled", "disableDefaultUI",
    "clickableIcons", "gestureHandling", "colorScheme", "keyboardShortcuts", "restriction", "renderingType", "tilt",
    "heading", "cameraControl", "zoomControl", "fullscreenControl", "streetViewControl", "mapTypeControl"];
  const mapMembers = ["addListener", "getCenter", "getZoom", "getBounds", "moveCamera", "setCenter", "setZoom", "panTo",
    "fitBounds", "getMapCapabilities", "getDiv", "setOptions"];
  const events = ["bounds_changed", "center_changed", "click", "dblclick", "drag", "dragend", "dragstart", "idle",
    "mapcapabilities_changed", "tilesloaded", "zoom_changed"];
  const markerOptions = ["map", "position", "title", "gmpClickable", "gmpDraggable", "zIndex", "collisionBehavior",
    "anchorLeft", "anchorTop"];

  // What the parts of this stand-in want of each other.
  const itsOwn = ["pane", "ground", "zoom", "center", "listeners"];
  const live = new Set();

  class StandInMap {
    constructor(ground, options) {
      known("MapOptions", options, mapOptions);
      if (!(ground instanceof HTMLElement)) faults.push("a map wants an element");
      this.ground = ground;
      this.listeners = new Map();
      this.look(options.center, options.zoom);
      const canvas = document.createElement("div");
      canvas.className = "stand-in-canvas";
      canvas.style.cssText = "position:absolute;inset:0;background:#dfe7da";
      canvas.tabIndex = 0;
      canvas.setAttribute("role", "region");
      canvas.setAttribute("aria-label", "地図");
      this.pane = canvas.appendChild(document.createElement("div"));
      ground.append(canvas);
      setTimeout(() => this.start());
    }

    start() {
      if (mode === "darkened") {
        const over = this.ground.appendChild(document.createElement("div"));
        over.innerHTML = "<table><tr><td>This page can't load Google Maps correctly.</td>"
          + "<td><button class=\"dismissButton\">OK</button></td></tr></table>";
      }
      if (mode === "auth-failure") window.gm_authFailure?.();
      if (mode !== "silent") this.tell("tilesloaded");
    }

    look(center, zoom) { this.center = center; this.zoom = zoom; }

    tell(name) { (this.listeners.get(name) ?? []).forEach((listener) => listener()); }

    addListener(name, listener) {
      if (!events.includes(name)) faults.push(`a map has no event ${name}`);
      this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]);
      return { remove() {} };
    }

    getCenter() { return { lat: () => this.center.lat, lng: () => this.center.lng }; }

    getZoom() { return this.zoom; }

    getMapCapabilities() { return { isAdvancedMarkersAvailable: mode !== "unknown-map" }; }

    moveCamera(camera) {
      known("CameraOptions", camera, ["center", "zoom", "heading", "tilt"]);
      this.look(camera.center ?? this.center, camera.zoom ?? this.zoom);
      live.forEach((marker) => marker.place());
      setTimeout(() => this.tell("bounds_changed"));
    }
  }

  class StandInMarker extends HTMLElement {
    constructor(options = {}) {
      super();
      known("AdvancedMarkerElementOptions", options, markerOptions);
      if (!options.map && !("map" in options)) faults.push("a marker without a map is not shown");
      this.style.cssText = "position:absolute;left:0;top:0";
      if (options.gmpClickable) {
        this.tabIndex = 0;
        this.setAttribute("role", "button");
      }
      this.setAttribute("aria-label", options.title ?? "");
      this.position = options.position;
      this.zIndex = options.zIndex;
      this.map = options.map;
      const press = () => this.dispatchEvent(new Event("gmp-click"));
      this.addEventListener("click", press);
      this.addEventListener("keydown", (event) => { if (event.key === "Enter") press(); });
    }

    set map(map) {
      this.shownOn = map;
      if (map) live.add(this);
      else live.delete(this);
      if (map) map.pane.append(this);
      else this.remove();
      this.place();
    }

    get map() { return this.shownOn ?? null; }

    set zIndex(value) { this.style.zIndex = String(value ?? 0); }

    place() {
      const map = this.map;
      if (!map) return;
      const scale = 256 * 2 ** map.zoom;
      const world = ({ lat, lng }) => [lng / 360, -Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)];
      const [x, y] = world(this.position).map((part, at) => (part - world(map.center)[at]) * scale);
      const box = map.ground.getBoundingClientRect();
      this.style.transform = `translate(${box.width / 2 + x}px,${box.height / 2 + y}px) translate(-50%,-100%)`;
    }
  }

  customElements.define("gmp-advanced-marker", StandInMarker);

  const libraries = {
    maps: () => ({ Map: function (ground, options) {
      return guarded("Map", new StandInMap(ground, options), [...mapMembers, ...itsOwn]);
    } }),
    marker: () => ({ AdvancedMarkerElement: StandInMarker }),
  };

  const maps = {
    importLibrary: async (name) => {
      if (!libraries[name]) faults.push(`there is no library ${name}`);
      return libraries[name]?.();
    },
    event: guarded("event", { clearInstanceListeners: (of) => of.listeners?.clear() }, ["clearInstanceListeners"]),
  };
  window.google = guarded("google", { maps: guarded("google.maps", maps, ["importLibrary", "event"]) }, ["maps"]);

  // The real one brings a style of its own into the head, and more of its script from elsewhere.
  const style = document.createElement("style");
  style.textContent = ".stand-in-canvas{outline:0}";
  document.head.append(style);
  const second = document.createElement("script");
  second.src = "https://maps.gstatic.com/maps-api-v3/stand-in.js";
  second.onload = () => { if (mode !== "silent-script") window[address.searchParams.get("callback")](); };
  second.onerror = () => faults.push("its second script was refused");
  document.head.append(second);
})();
