import { pointIn } from "../map/mercator";
import type { News, Order, Pin, Spot, View } from "../map/protocol";

export type { Pin, Spot };

export interface MapFrame {
  /** The places found, with the numbers of the list. */
  show(found: readonly Pin[]): void;
  /** Where the visitor is. It is drawn here, over the map, and never told to it. */
  stand(at: Spot | undefined): void;
  /** Opens the map, if it is closed, at a place. */
  choose(id: string): void;
}

/** So long may the map's own page say nothing. */
const patience = 8000;

/** The map in a frame of its own, which is there while its section is open. */
export function mapFrame(section: HTMLDetailsElement, chosen: (id: string) => void): MapFrame {
  return new Framed(section, chosen);
}

class Framed implements MapFrame {
  private readonly dot = document.createElement("i");
  private readonly said = document.createElement("p");
  private frame: HTMLIFrameElement | undefined;
  private pins: readonly Pin[] = [];
  private wanted: string | undefined;
  private here: Spot | undefined;
  private view: View | undefined;
  private silence = 0;

  constructor(
    private readonly section: HTMLDetailsElement,
    private readonly chosen: (id: string) => void,
  ) {
    this.said.setAttribute("role", "status");
    section.after(this.said);
    section.addEventListener("toggle", () => section.open ? this.open() : this.close());
    addEventListener("message", (event: MessageEvent<News>) => {
      if (event.source === this.frame?.contentWindow && event.origin === location.origin) this.hear(event.data);
    });
    if (section.open) this.open();
  }

  show(found: readonly Pin[]): void {
    // In the order of their numbers: that in which they were found may tell where the visitor stands.
    this.pins = [...found].sort((one, other) => one.number - other.number);
    this.order({ kind: "show", pins: this.pins });
  }

  stand(at: Spot | undefined): void {
    this.here = at;
    this.showDot();
  }

  choose(id: string): void {
    this.wanted = id;
    this.section.open = true;
    this.open();
    this.section.scrollIntoView();
    this.order({ kind: "choose", id });
  }

  private open(): void {
    if (this.frame) return;
    this.say("");
    this.frame = document.createElement("iframe");
    this.frame.title = this.section.dataset.title ?? "";
    // Whoever draws the map shall not find out by itself what the page does not tell.
    this.frame.allow = "geolocation 'none'";
    this.frame.src = this.section.dataset.annaiMap ?? "";
    this.showDot();
    const box = document.createElement("div");
    box.append(this.frame, this.dot);
    this.section.append(box);
    this.silence = setTimeout(() => this.fail(), patience);
  }

  private close(): void {
    clearTimeout(this.silence);
    if (document.activeElement === this.frame) this.section.querySelector("summary")?.focus();
    this.dot.parentElement?.remove();
    this.frame = this.wanted = this.view = undefined;
  }

  private fail(): void {
    this.close();
    this.section.open = false;
    this.say(this.section.dataset.failed ?? "");
  }

  private hear(news: News): void {
    if (news.kind === "ready") this.begin();
    else if (news.kind === "view") this.look(news.view);
    else if (news.kind === "failed") this.fail();
    else if (news.kind === "chosen") this.chosen(news.id);
    else toList();
  }

  private begin(): void {
    clearTimeout(this.silence);
    this.order({ kind: "show", pins: this.pins });
    if (this.wanted) this.order({ kind: "choose", id: this.wanted });
  }

  private look(view: View | undefined): void {
    this.view = view;
    this.showDot();
  }

  private showDot(): void {
    const at = this.here && this.view && pointIn(this.view, this.here);
    this.dot.hidden = !at;
    if (at) this.dot.style.transform = `translate(${at.x}px,${at.y}px)`;
  }

  private say(sentence: string): void {
    this.said.textContent = sentence;
    this.said.className = sentence && "sign";
  }

  private order(order: Order): void {
    this.frame?.contentWindow?.postMessage(order, location.origin);
  }
}

/** So that the keyboard and a screen reader go on from the list. */
function toList(): void {
  const list = document.querySelector<HTMLElement>(".places");
  if (!list) return;
  list.tabIndex = -1;
  list.focus();
  list.scrollIntoView();
}
