type Child = Node | string;

/** An element with what it holds: element("p", { className: "hint" }, "text"). */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

export function button(text: string, pressed: () => void, className = "button quiet"): HTMLButtonElement {
  const made = element("button", { type: "button", className }, text);
  made.addEventListener("click", pressed);
  return made;
}

/** A line that a screen reader says when it changes. */
export function spokenLine(className: string): HTMLParagraphElement {
  const line = element("p", { className });
  line.setAttribute("role", "status");
  return line;
}
