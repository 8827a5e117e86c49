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

const longestSide = 16384;
const mostPixels = 120_000_000;

/** White paper of that size, or a problem where no canvas is that large. */
export function paper(width: number, height: number): OffscreenCanvasRenderingContext2D {
  if (Math.max(width, height) > longestSide || width * height > mostPixels)
    throw new Problem("too-large", `${width} × ${height} pixels`);
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true })!;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  return context;
}
