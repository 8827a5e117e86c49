// Holds what the map computes against tests/Vectors/map.json and against its own promises: node map.mjs CLIENT VECTORS
import { readFileSync } from "node:fs";
import { load } from "./bundle.mjs";

const [client, vectors] = process.argv.slice(2);
const map = await load(client, "map/mercator", "map/camera", "map/clusters");
const table = JSON.parse(readFileSync(vectors, "utf8"));
let checked = 0;

function hold(why, isSo) {
  checked++;
  if (!isSo) console.log(why);
}

const isNear = (one, other, most) => Math.abs(one - other) <= most;

for (const { why, lat, lng, x, y } of table.world) {
  const point = map.worldOf({ lat, lng });
  hold(why, isNear(point.x, x, 1e-10) && isNear(point.y, y, 1e-10));
  const spot = map.spotOf(point);
  hold(`${why}, and back`, isNear(spot.lat, lat, 1e-9) && isNear(spot.lng, lng, 1e-9));
}

const box = { left: 0, top: 60, width: 320, height: 240 };
for (const zoom of [5, 12.5, 18])
  for (const { why, dx, dy, at } of table.dots) {
    const view = map.viewOf({ centre: { lat: 34.2, lng: 135.2 }, zoom }, box);
    const spot = map.spotOf({ x: view.x + dx / view.scale, y: view.y + dy / view.scale });
    // A corner is computed there and back; a thousandth of a pixel is no pixel.
    const hair = 1e-3 / view.scale;
    const moved = { ...view, x: view.x - hair, y: view.y - hair, width: 320.002, height: 240.002 };
    const dot = map.pointIn(moved, spot);
    hold(`${why}, at ${zoom}`, at ? dot && isNear(dot.x, at[0], 0.01) && isNear(dot.y, at[1], 0.01) : !dot);
  }

// The same pins every time: a spread city, a street, a house.
function pinsOf(count, spread) {
  let state = 7;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647 - 0.5;
  return [...Array(count)].map((_, at) => ({
    id: `p${at}`, number: at + 1, name: `場所${at + 1}`, lat: 34.2 + spread * next(), lng: 135.2 + spread * next(),
  }));
}

const phone = { width: 326, height: 360 };
const cases = [[2, 0.1], [60, 0.2], [200, 0.4], [1000, 0.2], [30, 0.001], [5, 0], [3, 8]].map(([count, spread]) =>
  [`${count} pins over ${spread} degrees`, pinsOf(count, spread)]);
const placed = (camera) => map.viewOf(camera, { left: 0, top: 0, ...phone });
for (const [why, pins] of cases) {
  const camera = map.fitted(pins, phone);
  const all = pins.map((pin) => map.pointIn(placed(camera), pin));
  const isFree = (at) => at && at.y >= 48 && at.x >= 22;
  hold(`${why}: all in view, with room for what stands above them`, all.every(isFree));
  hold(`${why}: no nearer than a street`, camera.zoom <= 16);
  const nearer = placed({ ...camera, zoom: camera.zoom + 1 });
  const isCrowded = pins.map((pin) => map.pointIn(nearer, pin)).some((at) => !at || at.y < 56 || at.x < 30);
  hold(`${why}: as near as they allow`, camera.zoom === 16 || isCrowded);
}
hold("one place is shown with its street", map.fitted(pinsOf(1, 0), phone).zoom === 16);
hold("without a place there is the country", map.fitted([], phone).zoom === 5);
const noFrame = map.fitted(pinsOf(9, 1), { width: 0, height: 0 });
hold("a frame without a height does not break it", Number.isFinite(noFrame.zoom));

for (const [why, pins] of cases)
  for (const zoom of [5, 10, 12.7, 14, 16, 17, 18]) {
    const groups = map.grouped(pins, zoom);
    const ids = groups.flat().map((pin) => pin.id).sort();
    hold(`${why} at ${zoom}: each is somewhere once`, ids.join() === pins.map((pin) => pin.id).sort().join());
    const isAlone = groups.length === pins.length;
    hold(`${why} at ${zoom}: up to sixty stand alone`, pins.length > 60 || isAlone);
    hold(`${why} at ${zoom}: all stand alone from near`, zoom < 17 || isAlone);
  }
const far = map.grouped(pinsOf(1000, 0.2), 12);
hold(`a thousand pins become few, and not ${far.length}`, far.length < 100);
const middles = far.map(map.middleOf).map((at) => ({ x: at.x * map.worldWidth(12), y: at.y * map.worldWidth(12) }));
const distance = (one, other) => Math.hypot(one.x - other.x, one.y - other.y);
const distances = middles.flatMap((one, at) => middles.slice(at + 1).map((other) => distance(one, other)));
hold("hardly any hides another", distances.filter((apart) => apart < 44).length <= 2);

console.log(`${checked} checks`);
