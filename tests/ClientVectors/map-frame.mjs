// Prints the page's side of the map as a script that defines `annai`: node map-frame.mjs CLIENT
import { bundle } from "./bundle.mjs";

const [client] = process.argv.slice(2);
console.log(bundle(client, ["landing/map-frame"], { globalName: "annai" }));
