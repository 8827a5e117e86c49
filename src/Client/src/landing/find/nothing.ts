import { button, element } from "../element";
import { say } from "../say";

/** A condition that a visitor can take away again. */
export interface Obstacle {
  readonly name: string;
  /** How many places there would be without it. */
  readonly left: number;
  readonly drop: () => void;
}

/** What stands in the place of an empty list: which condition blocks it, and how many places there are without it. */
export function nothingFound(obstacles: readonly Obstacle[], all: Obstacle): HTMLElement {
  const ways = obstacles.filter(({ left }) => left > 0).sort((one, other) => other.left - one.left);
  const buttons = ways.length > 0
    ? ways.map(({ name, left, drop }) => button(say("without", { condition: name, n: left }), drop))
    : [button(say("without_all", { n: all.left }), all.drop)];
  const call = document.querySelector(".act a[href^='tel:']");
  return element("div", { className: "nothing" },
    ...buttons, ...(call ? [call.cloneNode(true)] : []));
}
