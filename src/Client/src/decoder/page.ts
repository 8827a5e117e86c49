/** One page to look at: its pixels and, where it is paper, its size in millimetres. */
export interface Page {
  readonly image: ImageData;
  readonly pages: number;
  readonly sheet: { readonly width: number; readonly height: number } | null;
}

export type Kind = "not-an-image" | "not-a-pdf" | "encrypted" | "no-such-page" | "too-large";

/** Why a file could not be looked at; the caller makes the sentence. */
export class Problem extends Error {
  readonly kind: Kind;
  readonly pages: number;

  constructor(kind: Kind, detail: string, pages = 0) {
    super(detail);
    this.kind = kind;
    this.pages = pages;
  }
}

// What a WebP can have, and hardly any canvas more.
const longestSide = 16383;
const mostPixels = 120_000_000;

/** A problem where no canvas is that large. */
export function checkSize(width: number, height: number): void {
  if (Math.max(width, height) > longestSide || width * height > mostPixels)
    throw new Problem("too-large", `${width} × ${height} pixels`);
}

/** White paper of that size. */
export function paper(width: number, height: number): OffscreenCanvasRenderingContext2D {
  checkSize(width, height);
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true })!;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  return context;
}
