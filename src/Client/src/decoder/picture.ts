import { paper, Problem, type Page } from "./page";

export async function pictureOf(bytes: Uint8Array<ArrayBuffer>): Promise<Page> {
  const picture = await createImageBitmap(new Blob([bytes])).catch((failure: unknown) => {
    throw new Problem("not-an-image", String(failure));
  });
  const context = paper(picture.width, picture.height);
  context.drawImage(picture, 0, 0);
  return { image: context.getImageData(0, 0, picture.width, picture.height), pages: 1, sheet: null };
}
