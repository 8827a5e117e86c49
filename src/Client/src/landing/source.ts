export type Source = "city" | "search" | "line" | "other";

const searchEngines = /(^|\.)(google|bing|yahoo|duckduckgo)\./;

/** The class of the page that led here. The address itself never leaves the phone. */
export function sourceOf(referrer: string, city: string): Source {
  const host = hostOf(referrer);
  if (host === "") return "other";
  if (host === city) return "city";
  if (searchEngines.test(host)) return "search";
  if (host === "line.me" || host.endsWith(".line.me")) return "line";
  return "other";
}

function hostOf(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return "";
  }
}
