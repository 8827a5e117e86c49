import { bitmapOf } from "./bitmap";
import { paper, type Page } from "./page";

export async function pictureOf(bytes: Uint8Array<ArrayBuffer>): Promise<Page> {
  const picture = await bitmapOf(new Blob([bytes]));
  const context = paper(picture.width, picture.height);
  context.drawImage(picture, 0, 0);
  return { image: context.getImageData(0, 0, picture.width, picture.height), pages: 1, sheet: null };
}
