/** A place that was found, as the list shows it. */
export interface Pin extends Spot {
  readonly id: string;
  readonly number: number;
  readonly name: string;
}

export interface Spot {
  readonly lat: number;
  readonly lng: number;
}

/**
 * What a map shows: the part of the world at its left upper corner, how many pixels all the world would be wide, and
 * where in its document it stands. With it the page draws the visitor's position, which the map never learns.
 */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a page tells its map. There is nothing of the visitor in it. */
export type Order =
  | { readonly kind: "show"; readonly pins: readonly Pin[] }
  | { readonly kind: "choose"; readonly id: string };

/** What a map tells its page. */
export type News =
  | { readonly kind: "ready" | "list" | "failed" }
  | { readonly kind: "view"; readonly view: View | undefined }
  | { readonly kind: "chosen"; readonly id: string };
