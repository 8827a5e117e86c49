import type { Group } from "./matching";

/** The boxes of the form, which stand on the page already. */
export class Boxes {
  readonly groups: readonly Group[];
  readonly preset: ReadonlySet<string>;
  private readonly boxes: readonly HTMLInputElement[];

  constructor(form: HTMLFormElement, changed: (ticked: ReadonlySet<string>) => void) {
    this.boxes = [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
    this.groups = [...form.querySelectorAll("[role=group]")].map(groupOf);
    this.preset = new Set(this.boxes.filter((box) => box.defaultChecked).map((box) => box.id));
    this.boxes.forEach((box) => box.addEventListener("change", () => changed(this.ticked)));
  }

  get known(): ReadonlySet<string> {
    return new Set(this.boxes.map((box) => box.id));
  }

  private get ticked(): ReadonlySet<string> {
    return new Set(this.boxes.filter((box) => box.checked).map((box) => box.id));
  }

  /** As it stands beside the box; a box that would leave nothing is not there. */
  countOf(key: string): string {
    const box = this.boxes.find((one) => one.id === key);
    return (box && numberOf(box)?.textContent) ?? "0";
  }

  nameOf(key: string): string {
    return this.boxes.find((box) => box.id === key)?.parentElement?.querySelector("span")?.textContent ?? key;
  }

  /** A box that would leave nothing cannot be ticked; one that is ticked can always be taken away. */
  show(ticked: ReadonlySet<string>, counts: ReadonlyMap<string, number>): void {
    for (const box of this.boxes) {
      const count = counts.get(box.id) ?? 0;
      box.checked = ticked.has(box.id);
      // Who took it away just now may want it back.
      box.disabled = count === 0 && !box.checked && box !== document.activeElement;
      const number = numberOf(box);
      if (number) number.textContent = String(count);
    }
  }
}

function numberOf(box: HTMLInputElement): HTMLElement | null | undefined {
  return box.parentElement?.querySelector("small");
}

function groupOf(group: Element): Group {
  const boxes = [...group.querySelectorAll("input")];
  return { isAny: boxes.some((box) => box.className !== ""), keys: boxes.map((box) => box.id) };
}
