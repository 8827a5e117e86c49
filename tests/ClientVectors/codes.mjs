// Holds the client's check characters against tests/Vectors/codes.json: node codes.mjs CLIENT VECTORS
import { readFileSync } from "node:fs";
import { load } from "./bundle.mjs";

const [client, vectors] = process.argv.slice(2);
const { checkOf } = await load(client, "typed/code");
const table = JSON.parse(readFileSync(vectors, "utf8"));
for (const { why, text, check } of table) {
  const found = checkOf(text);
  if (found !== check) console.log(`${why}: expected ${check}, found ${found}`);
}
console.log(`${table.length} vectors`);
