// Holds the client's distances against tests/Vectors/distance.json: node distance.mjs CLIENT VECTORS
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [client, vectors] = process.argv.slice(2);
const { buildSync } = createRequire(join(client, "package.json"))("esbuild");
const bundled = buildSync({
  entryPoints: [join(client, "src", "landing", "find", "distance.ts")],
  bundle: true,
  format: "esm",
  write: false,
});
const { metresBetween } = await import(`data:text/javascript,${encodeURIComponent(bundled.outputFiles[0].text)}`);
const table = JSON.parse(readFileSync(vectors, "utf8"));
const point = ([lat, lng]) => ({ lat, lng });
for (const { why, one, other, metres } of table) {
  const found = metresBetween(point(one), point(other));
  if (Math.abs(found - metres) > 0.1) console.log(`${why}: expected ${metres}, found ${found}`);
}
console.log(`${table.length} vectors`);
