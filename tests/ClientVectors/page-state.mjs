// Holds the script of the landing page against tests/Vectors/page-state.json: node page-state.mjs CLIENT VECTORS
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [client, vectors] = process.argv.slice(2);
const { buildSync } = createRequire(join(client, "package.json"))("esbuild");
const bundled = buildSync({
  entryPoints: [join(client, "src", "landing", "state.ts")],
  bundle: true,
  format: "esm",
  write: false,
});
const { stateOn } = await import(`data:text/javascript,${encodeURIComponent(bundled.outputFiles[0].text)}`);
const table = JSON.parse(readFileSync(vectors, "utf8"));
for (const { why, periods, today, state } of table) {
  const found = stateOn(today, periods);
  if (found !== state) console.log(`${why}: expected ${state}, found ${found}`);
}
console.log(`${table.length} vectors`);
