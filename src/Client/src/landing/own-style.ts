import { element } from "./element";

/** Puts on a page what the script brings along once its style is there, which the page itself need not carry. */
export function withOwnStyle(address: string | undefined, act: () => void): void {
  if (!address) return act();
  // Plain is better than nothing.
  document.head.append(element("link", { rel: "stylesheet", href: address, onload: act, onerror: act }));
}
