import { fitted, nearest, viewOf, type Camera } from "./camera";
import type { CanvasEvents, MapCanvas, OpenCanvas } from "./canvas";
import { apart, areMany } from "./clusters";
import { buttonOf, marksOf, type Mark, type Words } from "./marks";
import type { News, Pin } from "./protocol";
import type { MapSettings } from "./settings";

/** Who may draw the map, and whether what they draw has to be named below it by us. */
export interface Way {
  readonly open: OpenCanvas;
  readonly isCredited: boolean;
}

/** So long may a map show nothing before somebody else draws it. */
const patience = 8000;

/** As near as this the surroundings of one place are told apart. */
const nearPlace = 16;

/** A map of the places found, by whoever of those who may can draw it. It frames them, and nobody who looks at them. */
export class MapShell {
  private pins: readonly Pin[] = [];
  private marks: readonly Mark[] = [];
  private chosen: string | undefined;
  private canvas: MapCanvas | undefined;
  private drawnAt = 0;
  private hasBegun = false;
  private wanted: Pin | undefined;

  constructor(
    private readonly ground: HTMLElement,
    private readonly settings: MapSettings,
    private readonly words: Words,
    private readonly ways: Way[],
    private readonly tell: (news: News) => void,
  ) {}

  show(pins: readonly Pin[]): void {
    this.pins = pins;
    if (!this.hasBegun) this.begin();
    this.draw();
    this.fit();
  }

  choose(id: string): void {
    const pin = this.pins.find((other) => other.id === id);
    if (!pin) return;
    this.chosen = id;
    this.wanted = pin;
    const zoom = Math.max(this.canvas?.camera().zoom ?? 0, areMany(this.pins) ? apart : nearPlace);
    this.move({ centre: pin, zoom });
    this.reach();
  }

  fit(): void {
    if (this.pins.length > 0) this.move(this.fittedTo(this.pins));
  }

  zoomBy(steps: number): void {
    const camera = this.canvas?.camera();
    if (camera) this.move({ ...camera, zoom: Math.round(camera.zoom) + steps });
  }

  private begin(): void {
    this.hasBegun = true;
    const way = this.ways.shift();
    if (!way) return this.tell({ kind: "failed" });
    const ground = document.createElement("div");
    this.ground.replaceChildren(ground);
    document.body.classList.toggle("is-credited", way.isCredited);
    const events = this.eventsUntilFailed();
    way.open(ground, this.fittedTo(this.pins), this.settings, events).then((canvas) => {
      if (!ground.isConnected) return canvas.remove();
      this.canvas = canvas;
      this.draw();
      this.moved();
      this.reach();
    }, events.failed);
  }

  // Nobody is listened to any more who has failed once: Google may refuse a key when all is over.
  private eventsUntilFailed(): CanvasEvents {
    let hasFailed = false;
    const unlessFailed = (act: () => void) => () => { if (!hasFailed) act(); };
    const failed = unlessFailed(() => {
      hasFailed = true;
      clearTimeout(limit);
      this.leave();
    });
    const limit = setTimeout(failed, patience);
    return {
      failed,
      seen: unlessFailed(() => {
        clearTimeout(limit);
        document.body.classList.add("is-seen");
      }),
      moved: unlessFailed(() => this.moved()),
      moving: unlessFailed(() => this.tell({ kind: "view", view: undefined })),
      pressed: (mark) => this.pressed(mark),
    };
  }

  private leave(): void {
    this.tell({ kind: "view", view: undefined });
    this.canvas?.remove();
    this.canvas = undefined;
    document.body.classList.remove("is-seen");
    this.begin();
  }

  private moved(): void {
    if (!this.canvas) return;
    const camera = this.canvas.camera();
    if (areMany(this.pins) && Math.round(camera.zoom) !== this.drawnAt) this.draw();
    this.tell({ kind: "view", view: viewOf(camera, this.ground.getBoundingClientRect()) });
  }

  private draw(): void {
    if (!this.canvas) return;
    this.drawnAt = Math.round(this.canvas.camera().zoom);
    this.marks = marksOf(this.pins, this.drawnAt, this.words);
    this.canvas.draw(this.marks);
    this.showChosen();
    this.reach();
  }

  private pressed(mark: Mark): void {
    const pin = mark.pins[0]!;
    if (mark.pins.length > 1) {
      this.wanted = pin;
      return this.move(fitted(mark.pins, this.size(), nearest));
    }
    this.chosen = pin.id;
    this.showChosen();
    this.tell({ kind: "chosen", id: pin.id });
  }

  private showChosen(): void {
    for (const mark of this.marks) {
      const isChosen = mark.pins.length === 1 && mark.pins[0]!.id === this.chosen;
      mark.face.classList.toggle("chosen", isChosen);
      if (isChosen) {
        buttonOf(mark)?.setAttribute("aria-current", "true");
        this.canvas?.raise(mark);
      } else {
        buttonOf(mark)?.removeAttribute("aria-current");
      }
    }
  }

  // The keyboard goes on from the pin that was asked for, or from the first of those that a cluster has become.
  private reach(): void {
    const wanted = this.wanted;
    const mark = wanted && this.marks.find((other) => other.pins.some((pin) => pin.id === wanted.id));
    if (!mark || !this.canvas) return;
    this.showChosen();
    buttonOf(mark)?.focus({ preventScroll: true });
    // A cluster that cannot be taken apart must not ask for the keyboard again and again.
    this.wanted = undefined;
  }

  private move(camera: Camera): void {
    this.canvas?.move(camera);
  }

  private fittedTo(pins: readonly Pin[]): Camera {
    return fitted(pins, this.size());
  }

  private size() {
    return this.ground.getBoundingClientRect();
  }
}
