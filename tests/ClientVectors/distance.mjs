// Holds the client's distances against tests/Vectors/distance.json: node distance.mjs CLIENT VECTORS
import { readFileSync } from "node:fs";
import { load } from "./bundle.mjs";

const [client, vectors] = process.argv.slice(2);
const { metresBetween } = await load(client, "landing/find/distance");
const table = JSON.parse(readFileSync(vectors, "utf8"));
const point = ([lat, lng]) => ({ lat, lng });
for (const { why, one, other, metres } of table) {
  const found = metresBetween(point(one), point(other));
  if (Math.abs(found - metres) > 0.1) console.log(`${why}: expected ${metres}, found ${found}`);
}
console.log(`${table.length} vectors`);
