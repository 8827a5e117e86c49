export interface Point { readonly x: number; readonly y: number }

export function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** A parallelogram in an image: what is inside it is known without looking along its edges. */
export class Patch {
  readonly #corner: Point;
  readonly #across: Point;
  readonly #down: Point;
  readonly #area: number;
  readonly #margin: number;

  /** The margin is a share of the sides, added on all four. */
  constructor(corner: Point, right: Point, below: Point, margin: number) {
    this.#corner = corner;
    this.#across = { x: right.x - corner.x, y: right.y - corner.y };
    this.#down = { x: below.x - corner.x, y: below.y - corner.y };
    this.#area = this.#across.x * this.#down.y - this.#across.y * this.#down.x;
    this.#margin = margin;
  }

  has(x: number, y: number): boolean {
    const dx = x - this.#corner.x;
    const dy = y - this.#corner.y;
    return this.#within((dx * this.#down.y - dy * this.#down.x) / this.#area)
      && this.#within((dy * this.#across.x - dx * this.#across.y) / this.#area);
  }

  /** The whole pixels around it, cut to the image. */
  box(width: number, height: number): { left: number; top: number; right: number; bottom: number } {
    const [low, high] = [-this.#margin, 1 + this.#margin];
    const ends = [[low, low], [low, high], [high, low], [high, high]] as const;
    const xs = ends.map(([u, v]) => this.#corner.x + u * this.#across.x + v * this.#down.x);
    const ys = ends.map(([u, v]) => this.#corner.y + u * this.#across.y + v * this.#down.y);
    return {
      left: Math.max(0, Math.floor(Math.min(...xs))),
      top: Math.max(0, Math.floor(Math.min(...ys))),
      right: Math.min(width, Math.ceil(Math.max(...xs)) + 1),
      bottom: Math.min(height, Math.ceil(Math.max(...ys)) + 1),
    };
  }

  #within(share: number): boolean {
    return share >= -this.#margin && share <= 1 + this.#margin;
  }
}
