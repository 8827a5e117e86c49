// Bundles modules of the client for the scripts beside it; CLIENT is the folder of its package.
import { createRequire } from "node:module";
import { join } from "node:path";

/** The one file that a browser would get of these modules: bundle(CLIENT, ["landing/state"]) */
export function bundle(client, modules, options = { format: "esm" }) {
  const { buildSync } = createRequire(join(client, "package.json"))("esbuild");
  const contents = modules.map((name) => `export * from "./${name}";`).join("\n");
  const stdin = { contents, resolveDir: join(client, "src"), loader: "ts" };
  return buildSync({ stdin, bundle: true, write: false, ...options }).outputFiles[0].text;
}

/** What these modules export. */
export function load(client, ...modules) {
  return import(`data:text/javascript,${encodeURIComponent(bundle(client, modules))}`);
}
