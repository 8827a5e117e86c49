import { codesIn, type Code } from "./decoder/codes";
import { pageOf } from "./decoder/document";
import { inspected, type Inspected } from "./decoder/inspection";
import { Problem, type Page } from "./decoder/page";
import { pictureOf } from "./decoder/picture";

type Answer =
  | { readonly codes: Code[]; readonly width: number; readonly height: number; readonly pages: number;
    readonly sheet: Page["sheet"] }
  | { readonly problem: string; readonly detail: string; readonly pages: number };

declare global {
  var decodeCodes: (address: string, page: number, dpi: number) => Promise<string>;
  var inspectPage: (address: string, page: number, dpi: number) => Promise<string>;
}

globalThis.decodeCodes = async (address, page, dpi) =>
  JSON.stringify(await told(async () => answer(await bytesOf(address), page, dpi)));
globalThis.inspectPage = async (address, page, dpi) =>
  JSON.stringify(await told(async () => inspected(await bytesOf(address), page, dpi)));

async function bytesOf(address: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}

async function answer(bytes: Uint8Array<ArrayBuffer>, number: number, dpi: number): Promise<Answer> {
  const { image, pages, sheet } = isPdf(bytes) ? await pageOf(bytes, number, dpi) : await pictureOf(bytes);
  return { codes: codesIn(image), width: image.width, height: image.height, pages, sheet };
}

async function told(work: () => Promise<Answer | Inspected>): Promise<Answer | Inspected> {
  try {
    return await work();
  } catch (failure) {
    if (failure instanceof Problem)
      return { problem: failure.kind, detail: failure.message, pages: failure.pages };
    throw failure;
  }
}

function isPdf(bytes: Uint8Array): boolean {
  // The header may stand anywhere in the first kilobyte.
  return new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-");
}
