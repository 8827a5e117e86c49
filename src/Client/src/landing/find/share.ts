import { button, element, spokenLine } from "../element";
import { say } from "../say";

/** The way to send what was found to the family. */
export function sharing(address: () => string): HTMLElement {
  const line = spokenLine("hint");
  const byLine = element("a", { className: "plain", href: "https://line.me/R/share" }, say("share_line"));
  byLine.addEventListener("click", () => {
    byLine.href = `https://line.me/R/share?text=${encodeURIComponent(`${document.title}\n${address()}`)}`;
  });
  const copy = button(say("share_copy"), () => void copied(address(), line), "plain");
  return element("p", { className: "share" }, byLine, copy, line);
}

async function copied(address: string, line: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    line.textContent = say("copied");
  } catch {
    const field = element("input", { value: address, readOnly: true });
    field.setAttribute("aria-label", say("share_copy"));
    line.replaceChildren(say("copy_by_hand"), field);
    field.select();
  }
}
