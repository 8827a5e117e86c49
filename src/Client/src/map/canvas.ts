import type { Camera } from "./camera";
import type { Mark } from "./marks";
import type { MapSettings } from "./settings";

/** A map that somebody else draws, with what this page needs of it. */
export interface MapCanvas {
  readonly camera: () => Camera;
  move(camera: Camera): void;
  /** Takes the place of all marks before. */
  draw(marks: readonly Mark[]): void;
  /** Puts a mark before those that overlap it. */
  raise(mark: Mark): void;
  remove(): void;
}

export interface CanvasEvents {
  /** Something of the map itself is there to be seen. */
  seen(): void;
  moved(): void;
  /** It moves in a way that nobody can follow, until it has moved. */
  moving(): void;
  pressed(mark: Mark): void;
  /** It cannot be used, or no longer. */
  failed(): void;
}

/** Begins a map. What it is given of the settings and of the places is all that a provider gets to know. */
export type OpenCanvas =
  (ground: HTMLElement, camera: Camera, settings: MapSettings, events: CanvasEvents) => Promise<MapCanvas>;
