import jsQR, { type QRCode } from "jsqr";
import { candidatesAmong, type Candidate } from "./corners";
import { centringIn, findersIn } from "./finders";
import { Patch, type Point } from "./geometry";

export interface Code {
  readonly text: string;
  readonly version: number;
  /** Clockwise from the top left of the symbol, in pixels. */
  readonly corners: readonly [Point, Point, Point, Point];
}

/** As jsqr tells it, with the centres of the finders at the top left, at the top right and at the bottom left. */
interface Read extends Code { readonly finders: readonly [Point, Point, Point] }

// Above this many pixels to a side a second look at the whole image costs seconds.
const wholeLook = 1600;

/**
 * Every code in the image, top to bottom. jsqr reads one code and mixes up the corners of several, so each triple of
 * corners is handed to it alone; what it still finds in the whole image (mirrored, skewed, light on dark) is added.
 */
export function codesIn(image: ImageData): Code[] {
  // Before what is read is painted over.
  const centre = centringIn(image);
  const found = [...codesByCorners(image)];
  const whole = Math.min(1, wholeLook / Math.max(image.width, image.height));
  found.push(...codesInWhole(image, whole));
  if (found.length === 0 && whole < 1)
    found.push(...codesInWhole(image, 1));
  if (found.length === 0 && whole === 1)
    found.push(...codesInWhole(image, 2));
  return found
    .map((code) => placed(code, centre))
    .sort((one, other) => one.corners[0].y - other.corners[0].y || one.corners[0].x - other.corners[0].x);
}

function* codesByCorners(image: ImageData): Generator<Read> {
  const taken: Patch[] = [];
  for (const candidate of candidatesAmong(findersIn(image))) {
    const corners = [candidate.corner, candidate.right, candidate.below];
    if (taken.some((patch) => corners.some((corner) => patch.has(corner.x, corner.y))))
      continue;
    const code = codeAt(image, candidate);
    if (code === undefined)
      continue;
    taken.push(paintOver(image, code));
    yield code;
  }
}

function codeAt(image: ImageData, { corner, right, below, side }: Candidate): Read | undefined {
  // A finder's centre lies 3.5 modules inside the symbol; three more are left of the quiet zone.
  const patch = new Patch(corner, right, below, 6.5 * corner.module / side);
  const { left, top, right: end, bottom } = patch.box(image.width, image.height);
  // jsqr wants some four pixels to a module, and at times more.
  const scales = new Set([4, 8].map((wanted) => Math.max(1, Math.ceil(wanted / corner.module))));
  for (const scale of scales) {
    const code = codeIn(image, patch, { left, top, right: end, bottom }, scale);
    if (code !== undefined)
      return code;
  }
  return undefined;
}

type Box = ReturnType<Patch["box"]>;

function codeIn(image: ImageData, patch: Patch, { left, top, right, bottom }: Box, scale: number): Read | undefined {
  const alone = new ImageData((right - left) * scale, (bottom - top) * scale);
  const pixels = new Uint32Array(alone.data.buffer).fill(0xffffffff);
  const source = new Uint32Array(image.data.buffer);
  for (let y = 0, i = 0; y < alone.height; y++)
    for (let x = 0; x < alone.width; x++, i++) {
      const [fromX, fromY] = [left + Math.floor(x / scale), top + Math.floor(y / scale)];
      if (patch.has(fromX, fromY))
        pixels[i] = source[fromY * image.width + fromX]!;
    }
  const read = jsQR(alone.data, alone.width, alone.height, { inversionAttempts: "dontInvert" });
  return read === null ? undefined : codeOf(read, scale, left, top);
}

// jsqr guesses the fourth corner and shifts the others towards it, at times by a module; the finders lie where they do.
function placed({ text, version, finders }: Read, centre: (place: Point) => Point): Code {
  const [corner, right, below] = [centre(finders[0]), centre(finders[1]), centre(finders[2])];
  const between = 10 + 4 * version;
  const at = (across: number, down: number) => ({
    x: corner.x + across * (right.x - corner.x) / between + down * (below.x - corner.x) / between,
    y: corner.y + across * (right.y - corner.y) / between + down * (below.y - corner.y) / between,
  });
  const [near, far] = [-3.5, between + 3.5];
  return { text, version, corners: [at(near, near), at(far, near), at(far, far), at(near, far)] };
}

function* codesInWhole(image: ImageData, scale: number): Generator<Read> {
  const scaled = scale === 1 ? image : resized(image, scale);
  for (let read = jsQR(scaled.data, scaled.width, scaled.height);
    read !== null;
    read = jsQR(scaled.data, scaled.width, scaled.height)) {
    paintOver(scaled, codeOf(read, 1, 0, 0));
    // An empty text is what jsqr makes of noise.
    if (read.data !== "")
      yield codeOf(read, scale, 0, 0);
  }
}

function codeOf({ data, version, location }: QRCode, scale: number, left: number, top: number): Read {
  const back = ({ x, y }: Point) => ({ x: left + x / scale, y: top + y / scale });
  const { topLeftCorner, topRightCorner, bottomRightCorner, bottomLeftCorner } = location;
  const { topLeftFinderPattern, topRightFinderPattern, bottomLeftFinderPattern } = location;
  return {
    text: data,
    version,
    corners: [back(topLeftCorner), back(topRightCorner), back(bottomRightCorner), back(bottomLeftCorner)],
    finders: [back(topLeftFinderPattern), back(topRightFinderPattern), back(bottomLeftFinderPattern)],
  };
}

function paintOver(image: ImageData, { corners: [corner, right, , below], version }: Code): Patch {
  const patch = new Patch(corner, right, below, 1 / (17 + 4 * version));
  const box = patch.box(image.width, image.height);
  const pixels = new Uint32Array(image.data.buffer);
  for (let y = box.top; y < box.bottom; y++)
    for (let x = box.left; x < box.right; x++)
      if (patch.has(x, y))
        pixels[y * image.width + x] = 0xffffffff;
  return patch;
}

function resized(image: ImageData, scale: number): ImageData {
  const whole = new OffscreenCanvas(image.width, image.height);
  whole.getContext("2d")!.putImageData(image, 0, 0);
  const [width, height] = [Math.round(image.width * scale), Math.round(image.height * scale)];
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true })!;
  context.imageSmoothingQuality = "high";
  context.drawImage(whole, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}
