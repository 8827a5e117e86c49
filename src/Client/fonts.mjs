// The font of printed pages: BIZ UDGothic (SIL Open Font License 1.1), whole, in two weights. Its large file comes
// first; what that lacks (髙, 﨑, ㈱ …) is in the many small ones, of which a browser asks for those that it needs.
import { readFileSync } from "node:fs";

const folder = "node_modules/@fontsource/biz-udgothic";
const weights = [400, 700];
const fileOf = (weight) => `biz-udgothic-japanese-${weight}-normal.woff2`;

/** The style that names the fonts, and their files in one: a length, a table of names and lengths, and the bytes. */
export function packedFonts() {
  const css = weights.map(small).join("") + weights.map(large).join("");
  const names = [...css.matchAll(/url\(fonts\/([^)]+)\)/g)].map((found) => found[1]);
  const files = [...new Set(names)].map((name) => ({ name, bytes: readFileSync(`${folder}/files/${name}`) }));
  const table = Buffer.from(JSON.stringify(files.map(({ name, bytes }) => ({ name, length: bytes.length }))));
  const length = Buffer.alloc(4);
  length.writeInt32LE(table.length);
  return { css, files: Buffer.concat([length, table, ...files.map(({ bytes }) => bytes)]) };
}

function small(weight) {
  return readFileSync(`${folder}/${weight}.css`, "utf8")
    .replace(/, url\([^)]*\.woff\) format\('woff'\)/g, "")
    .replaceAll("url(./files/", "url(fonts/");
}

// Of two faces that have a sign a browser takes the one that comes later.
function large(weight) {
  const source = `url(fonts/${fileOf(weight)}) format('woff2')`;
  return `@font-face{font-family:'BIZ UDGothic';font-weight:${weight};src:${source}}\n`;
}
