// Holds the client's telephone hours against a table: node hours.mjs CLIENT TABLE
import { readFileSync } from "node:fs";
import { load } from "./bundle.mjs";

const [client, file] = process.argv.slice(2);
const { statusAt } = await load(client, "landing/find/hours");
const { holidays, vectors } = JSON.parse(readFileSync(file, "utf8"));
const moment = (time) => time && new Date(time).toISOString();
for (const { why, hours, at, status, until, next } of vectors) {
  const found = statusAt(Date.parse(at), hours, holidays);
  const said = [found.is, moment(found.until), moment(found.next)].join(" ");
  const expected = [status, moment(until), moment(next)].join(" ");
  if (said !== expected) console.log(`${why}: expected ${expected}, found ${said}`);
}
console.log(`${vectors.length} vectors`);
