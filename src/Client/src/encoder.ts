import { bitmapOf } from "./decoder/bitmap";
import { Problem } from "./decoder/page";

declare global {
  var encodeWebp: (address: string, widest: number, quality: number) => Promise<string>;
}

/** Draws the picture anew, so that only its pixels are left: no place, no camera, no thumbnail, no orientation. */
globalThis.encodeWebp = async (address, widest, quality) => {
  const blob = await (await fetch(address)).blob();
  try {
    return JSON.stringify(await encoded(blob, widest, quality));
  } catch (failure) {
    if (failure instanceof Problem)
      return JSON.stringify({ problem: failure.kind, detail: failure.message });
    throw failure;
  }
};

async function encoded(blob: Blob, widest: number, quality: number) {
  const picture = await bitmapOf(blob, { imageOrientation: "from-image" });
  const width = Math.min(widest, picture.width);
  const height = Math.max(1, Math.round(picture.height * width / picture.width));
  const webp = await drawn(picture, width, height).convertToBlob({ type: "image/webp", quality: quality / 100 });
  return { width, height, bytes: await base64(webp) };
}

function drawn(picture: ImageBitmap, width: number, height: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d")!;
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, 0, 0, width, height);
  return canvas;
}

function base64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(",", 2)[1] ?? "");
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
