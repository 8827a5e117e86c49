import { firstVisit } from "./first-visit";
import { send, sendAgain } from "./sending";
import { sourceOf } from "./source";

const largestPhone = 600;

/** What every event of this visit says: which page, from where, and nothing of who sees it. */
let visit: object | undefined;

/** Counts that this page was seen; what is done on it counts from then on. */
export function countVisit(body: HTMLElement): void {
  const { annaiTenant: tenant, annaiNotice: notice, annaiProgramme: programme, annaiCity, annaiPath } = body.dataset;
  const code = hasJustArrived() ? body.dataset.annaiCode : "";
  if (!tenant) return;
  whenVisible(() => {
    sendAgain();
    visit = {
      t: tenant,
      ...(notice ? { n: notice } : { p: programme }),
      ...(code ? { c: code } : {}),
      s: code ? "code" : sourceOf(document.referrer, annaiCity ?? ""),
      f: firstVisit(tenant, notice ?? `p.${programme}`, new Date()),
      l: document.documentElement.lang,
      e: body.dataset.annaiState,
      d: device(),
      ...(navigator.webdriver ? { x: "driver" } : {}),
    };
    tell("view");
    leaveCode(annaiPath);
  });
}

/** Tells the collector what was done, in the words of its vocabulary alone. */
export function tell(kind: string, detail: object = {}): void {
  if (visit) send(JSON.stringify({ i: randomId(), k: kind, ...visit, ...detail }));
}

// Whoever loads the page anew, or comes back to it, had arrived by the code before.
function hasJustArrived(): boolean {
  const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  // Safari before 15 knows no such entries, and tells a first arrival by 0.
  return entry ? entry.type === "navigate" : !performance.navigation.type;
}

// A link to this page that is passed on is not the card: whoever opens it has not held the card in hand.
function leaveCode(path: string | undefined): void {
  if (path) history.replaceState(history.state, "", path + location.search + location.hash);
}

function device(): string {
  if (!matchMedia("(pointer: coarse)").matches) return "computer";
  return Math.min(screen.width, screen.height) < largestPhone ? "phone" : "tablet";
}

// A page that a browser fetched ahead and nobody sees is no visit.
function whenVisible(act: () => void): void {
  if (document.visibilityState === "visible") return act();
  document.addEventListener("visibilitychange", () => act(), { once: true });
}

/** Makes a repeat of the same message harmless; it is forgotten with the page. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
