import { checkSize, Problem } from "./page";

/** The picture's pixels. Its size is read first: a bitmap that is too large fails like a file that is no picture. */
export async function bitmapOf(blob: Blob, options?: ImageBitmapOptions): Promise<ImageBitmap> {
  const { naturalWidth, naturalHeight } = await loaded(blob);
  checkSize(naturalWidth, naturalHeight);
  return createImageBitmap(blob, options).catch(refused);
}

// An image that is not shown is not decoded, so that even the largest one costs no memory here.
async function loaded(blob: Blob): Promise<HTMLImageElement> {
  const image = new Image();
  const address = URL.createObjectURL(blob);
  try {
    await new Promise((resolve, reject) => {
      [image.onload, image.onerror] = [resolve, reject];
      image.src = address;
    }).catch(refused);
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function refused(failure: unknown): never {
  throw new Problem("not-an-image", String(failure));
}
