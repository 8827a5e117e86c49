import { element } from "./element";

const patience = 2000;

/** Puts on a page what the script brings along once its style is there, which the page itself need not carry. */
export function withOwnStyle(address: string | undefined, act: () => void): void {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    act();
  };
  // Plain and late is better than nothing.
  setTimeout(once, address ? patience : 0);
  document.head.append(element("link", { rel: "stylesheet", href: address ?? "", onload: once, onerror: once }));
}
