import type { Code } from "./codes";
import { base64 } from "./surroundings";

/** So much of what is around a code is shown with it, as a share of its side. */
const margin = 0.3;
const sideShown = 320;

/** The code with what is around it, upright as it is on the page. */
export function pngOf(image: ImageData, { corners }: Code): Promise<string> {
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const grown = margin * Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  const left = Math.max(0, Math.floor(Math.min(...xs) - grown));
  const top = Math.max(0, Math.floor(Math.min(...ys) - grown));
  const width = Math.max(1, Math.min(image.width, Math.ceil(Math.max(...xs) + grown)) - left);
  const height = Math.max(1, Math.min(image.height, Math.ceil(Math.max(...ys) + grown)) - top);
  return drawn(image, { left, top, width, height }, sideShown, "image/png");
}

/** The whole image, small enough for a report. */
export function jpegOf(image: ImageData, longestSide: number): Promise<string> {
  return drawn(image, { left: 0, top: 0, width: image.width, height: image.height }, longestSide, "image/jpeg");
}

interface Cut { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

async function drawn(image: ImageData, cut: Cut, longestSide: number, type: string): Promise<string> {
  const part = new OffscreenCanvas(cut.width, cut.height);
  part.getContext("2d")!.putImageData(image, -cut.left, -cut.top);
  const scale = Math.min(1, longestSide / Math.max(cut.width, cut.height));
  const small = new OffscreenCanvas(
    Math.max(1, Math.round(cut.width * scale)), Math.max(1, Math.round(cut.height * scale)));
  const context = small.getContext("2d")!;
  context.imageSmoothingQuality = "high";
  context.drawImage(part, 0, 0, small.width, small.height);
  const blob = await small.convertToBlob({ type, quality: 0.85 });
  return base64(new Uint8Array(await blob.arrayBuffer()));
}
