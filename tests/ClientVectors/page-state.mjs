// Holds the script of the landing page against tests/Vectors/page-state.json: node page-state.mjs CLIENT VECTORS
import { readFileSync } from "node:fs";
import { load } from "./bundle.mjs";

const [client, vectors] = process.argv.slice(2);
const { stateOn } = await load(client, "landing/state");
const table = JSON.parse(readFileSync(vectors, "utf8"));
for (const { why, periods, today, state } of table) {
  const found = stateOn(today, periods);
  if (found !== state) console.log(`${why}: expected ${state}, found ${found}`);
}
console.log(`${table.length} vectors`);
