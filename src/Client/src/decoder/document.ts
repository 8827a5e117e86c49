// The build for older browsers: it costs 6 % more and works in a Chromium that nobody has updated for a year.
import * as pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";
import * as worker from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { paper, Problem, type Page } from "./page";

// With the worker's code at hand pdf.js runs it on this thread, and one script is all there is to serve.
Object.assign(globalThis, { pdfjsWorker: worker });

const millimetresPerPoint = 25.4 / 72;

export async function pageOf(data: Uint8Array<ArrayBuffer>, number: number, dpi: number): Promise<Page> {
  const { page, pages } = await opened(data, number);
  const { width, height } = page.getViewport({ scale: millimetresPerPoint });
  return { image: await rendered(page, dpi), pages, sheet: { width, height } };
}

/** One page of a document, and how many there are. */
export async function opened(data: Uint8Array<ArrayBuffer>, number: number) {
  const document = await documentOf(data);
  const pages = document.numPages;
  if (number < 1 || number > pages)
    throw new Problem("no-such-page", `page ${number}`, pages);
  return { page: await document.getPage(number), pages };
}

async function documentOf(data: Uint8Array<ArrayBuffer>): Promise<PDFDocumentProxy> {
  try {
    return await pdfjs.getDocument({ data, isEvalSupported: false, verbosity: pdfjs.VerbosityLevel.ERRORS }).promise;
  } catch (failure) {
    const encrypted = failure instanceof Error && failure.name === "PasswordException";
    throw new Problem(encrypted ? "encrypted" : "not-a-pdf", String(failure));
  }
}

export async function rendered(page: PDFPageProxy, dpi: number): Promise<ImageData> {
  const viewport = page.getViewport({ scale: dpi / 72 });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const context = paper(width, height);
  // pdf.js draws on either kind of canvas; its types know only the one. For print it waits for no animation frame.
  const canvasContext = context as unknown as CanvasRenderingContext2D;
  await page.render({ canvasContext, viewport, intent: "print" }).promise;
  return context.getImageData(0, 0, width, height);
}
