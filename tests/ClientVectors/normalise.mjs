// Holds the client's spelling against a table such as tests/Vectors/normalise.json:
// node normalise.mjs CLIENT VECTORS FORMS
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [client, vectors, groups] = process.argv.slice(2);
const { buildSync } = createRequire(join(client, "package.json"))("esbuild");
const bundled = buildSync({
  entryPoints: [join(client, "src", "landing", "normalise.ts")],
  bundle: true,
  format: "esm",
  write: false,
});
const module = await import(`data:text/javascript,${encodeURIComponent(bundled.outputFiles[0].text)}`);
const { normalised, oddForms } = module;
const forms = oddForms(readFileSync(groups, "utf8"));
const table = JSON.parse(readFileSync(vectors, "utf8"));
for (const { why, text, normal } of table) {
  const found = normalised(text, forms);
  if (found !== normal) console.log(`${why}: expected ${normal}, found ${found}`);
}
console.log(`${table.length} vectors`);
