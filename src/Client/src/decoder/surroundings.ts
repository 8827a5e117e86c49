import type { Code } from "./codes";

/** So many looks at each module, across and down. */
const looks = 8;
/** So many modules around the symbol are looked at too. */
const around = 8;

/**
 * How light the paper is in and around a code, as the code itself lies: a byte for each look, row by row, of which 255
 * is white paper, in Base64. Past the page there is white.
 */
export function surroundings(image: ImageData, { corners: [corner, right, , below], version }: Code): string {
  const modules = 17 + 4 * version;
  const side = (modules + 2 * around) * looks;
  const light = new Uint8Array(side * side).fill(255);
  for (let row = 0, at = 0; row < side; row++)
    for (let column = 0; column < side; column++, at++) {
      const u = ((column + 0.5) / looks - around) / modules;
      const v = ((row + 0.5) / looks - around) / modules;
      const x = Math.floor(corner.x + u * (right.x - corner.x) + v * (below.x - corner.x));
      const y = Math.floor(corner.y + u * (right.y - corner.y) + v * (below.y - corner.y));
      if (x >= 0 && y >= 0 && x < image.width && y < image.height)
        light[at] = lightOf(image.data, (y * image.width + x) * 4);
    }
  return base64(light);
}

/** In Base64, which JSON can hold. */
export function base64(bytes: Uint8Array): string {
  let text = "";
  // More arguments than this no call takes.
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

// Relative luminance (IEC 61966-2-1), which is how much light paper of that colour gives back.
function lightOf(data: Uint8ClampedArray, at: number): number {
  return Math.round(255 * (
    0.2126 * linear[data[at]!]! + 0.7152 * linear[data[at + 1]!]! + 0.0722 * linear[data[at + 2]!]!));
}

const linear = Float64Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});
