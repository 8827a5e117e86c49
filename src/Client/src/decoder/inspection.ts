import type { PDFPageProxy } from "pdfjs-dist";
import { codesIn, type Code } from "./codes";
import { opened, rendered } from "./document";
import type { Point } from "./geometry";
import { jpegOf, pngOf } from "./pictures";
import { surroundings } from "./surroundings";

/** A code with all that decides whether it can be read from paper. */
export interface InspectedCode extends Code {
  /** Its corners again, in points of the page as the file counts them. */
  readonly place: readonly Point[];
  readonly surroundings: string;
  readonly picture: string;
}

/** A piece of text; x and y are where it begins, in points of the page. */
export interface PlacedText extends Point { readonly text: string; readonly width: number }

export interface Inspected {
  readonly codes: readonly InspectedCode[];
  readonly texts: readonly PlacedText[];
  readonly picture: string;
  readonly width: number;
  readonly height: number;
  readonly pages: number;
}

// A page is looked at in a report, not printed from it.
const longestSide = 1000;
const mostPixels = 60_000_000;

/** A page of a PDF with its codes, its text and a picture of it. */
export async function inspected(bytes: Uint8Array<ArrayBuffer>, number: number, dpi: number): Promise<Inspected> {
  const { page, pages } = await opened(bytes, number);
  const resolution = withinReason(page, dpi);
  const image = await rendered(page, resolution);
  const viewport = page.getViewport({ scale: resolution / 72 });
  const place = ({ x, y }: Point) => {
    const [left, bottom] = viewport.convertToPdfPoint(x, y) as [number, number];
    return { x: left, y: bottom };
  };
  const codes = codesIn(new ImageData(new Uint8ClampedArray(image.data), image.width, image.height));
  return {
    codes: await Promise.all(codes.map(async (code) => ({
      ...code,
      place: code.corners.map(place),
      surroundings: surroundings(image, code),
      picture: await pngOf(image, code),
    }))),
    texts: await textsOf(page),
    picture: await jpegOf(image, longestSide),
    width: image.width,
    height: image.height,
    pages,
  };
}

// Of a large poster less is enough: its codes are large too.
function withinReason(page: PDFPageProxy, dpi: number): number {
  const { width, height } = page.getViewport({ scale: dpi / 72 });
  return Math.floor(dpi * Math.min(1, 16_000 / Math.max(width, height), Math.sqrt(mostPixels / (width * height))));
}

async function textsOf(page: PDFPageProxy): Promise<PlacedText[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => "str" in item && item.str.trim() !== ""
    ? [{ text: item.str, x: item.transform[4] as number, y: item.transform[5] as number, width: item.width }]
    : []);
}
