// Prints the page's side of the map as a script that defines `annai.mapFrame`: node map-frame.mjs CLIENT
import { createRequire } from "node:module";
import { join } from "node:path";

const [client] = process.argv.slice(2);
const { buildSync } = createRequire(join(client, "package.json"))("esbuild");
const entry = join(client, "src", "landing", "map-frame.ts");
const bundled = buildSync({ entryPoints: [entry], bundle: true, globalName: "annai", write: false });
console.log(bundled.outputFiles[0].text);
