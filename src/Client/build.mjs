// src/<name>.ts becomes obj/<name>.js, with all that it imports; styles among that become obj/<name>.css.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { packedFonts } from "./fonts.mjs";
import { build } from "esbuild";

// Old phones open the landing page, in LINE's browser on Android and on iOS 14.
const phones = ["chrome87", "safari14"];
// These run in the Chromium that prints, which whoever runs Annai keeps current.
const printing = ["chrome120"];
// This one runs in front of whoever writes the notices, who looks at them with a browser of these years.
const writing = ["chrome100", "firefox110", "safari16.4"];
// What these phones get wrong of two things is what we do not write: defaults where parameters of an arrow function are
// taken apart, and lists of parameters spread into a call after `?.`.
const supported = { destructuring: true, "optional-chain": true };
const targets = { decoder: printing, encoder: printing, reload: writing };

// Bundling drops what these licences ask to keep.
const notices = {
  decoder: "/*! pdf.js: Copyright Mozilla Foundation. jsQR: Copyright Cosmo Wolfe. Both: Apache License 2.0,"
    + " https://www.apache.org/licenses/LICENSE-2.0 */",
  leaflet: `/*! Leaflet\n${readFileSync("node_modules/leaflet/LICENSE", "utf8")}*/`,
};

const names = readdirSync("src")
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -".ts".length))
  .sort();

await Promise.all(names.map((name) => build({
  entryPoints: [`src/${name}.ts`],
  outfile: `obj/${name}.js`,
  bundle: true,
  minify: true,
  format: "iife",
  charset: "utf8",
  legalComments: "eof",
  banner: { js: notices[name] ?? "", css: notices[name] ?? "" },
  // The pictures of Leaflet's own markers and of a list of layers, which nobody sees here.
  external: ["*.png"],
  target: targets[name] ?? phones,
  supported,
  logLevel: "warning",
})));

const fonts = packedFonts();
writeFileSync("obj/print-fonts.css", fonts.css);
writeFileSync("obj/print-fonts.bin", fonts.files);
