import type { Edition } from "./edition";

/**
 * Tells each edition as it comes, the present one first. A page that nobody looks at does not listen: a browser opens
 * six connections to a server, and six forgotten tabs would leave none for the seventh.
 */
export function follow(address: string, tell: (edition: Edition) => void): void {
  let source: EventSource | undefined;
  const listen = (): void => {
    if (document.visibilityState === "hidden") {
      source?.close();
      source = undefined;
    } else if (source === undefined || source.readyState === EventSource.CLOSED) {
      source = new EventSource(address);
      source.addEventListener("edition", (event) => tell(JSON.parse(event.data as string) as Edition));
    }
  };
  document.addEventListener("visibilitychange", listen);
  listen();
}
