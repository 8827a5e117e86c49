import { firstVisit } from "./first-visit";
import { sourceOf } from "./source";

const endpoint = "/e";
const largestPhone = 600;

/** Tells the collector that this notice's page was seen: which notice, from where, and nothing of who saw it. */
export function countVisit(body: HTMLElement): void {
  const tenant = body.dataset.annaiTenant;
  const notice = body.dataset.annaiNotice;
  const code = hasJustArrived() ? body.dataset.annaiCode : "";
  if (!tenant || !notice) return;
  whenVisible(() => {
    send(JSON.stringify({
      i: randomId(),
      t: tenant,
      n: notice,
      ...(code ? { c: code } : {}),
      k: "view",
      s: code ? "code" : sourceOf(document.referrer, body.dataset.annaiCity ?? ""),
      f: firstVisit(tenant, notice, new Date()),
      l: document.documentElement.lang,
      e: body.dataset.annaiState,
      d: device(),
      ...(navigator.webdriver ? { x: "driver" } : {}),
    }));
    leaveCode(body.dataset.annaiPath);
  });
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

function send(message: string): void {
  if (navigator.sendBeacon?.(endpoint, message)) return;
  void fetch(endpoint, { method: "POST", body: message, keepalive: true }).catch(() => undefined);
}
