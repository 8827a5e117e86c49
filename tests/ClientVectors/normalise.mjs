// Holds the client's spelling against a table such as tests/Vectors/normalise.json:
// node normalise.mjs CLIENT VECTORS FORMS
import { readFileSync } from "node:fs";
import { load } from "./bundle.mjs";

const [client, vectors, groups] = process.argv.slice(2);
const { normalised, oddForms } = await load(client, "landing/normalise");
const forms = oddForms(readFileSync(groups, "utf8"));
const table = JSON.parse(readFileSync(vectors, "utf8"));
for (const { why, text, normal } of table) {
  const found = normalised(text, forms);
  if (found !== normal) console.log(`${why}: expected ${normal}, found ${found}`);
}
console.log(`${table.length} vectors`);
