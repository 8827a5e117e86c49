import type { Point } from "./distance";

export type Failure = "refused" | "unavailable" | "insecure" | "slow" | "rough";

// The clock of the browser's own does not run while its question stands open.
const patience = 12_000;
const roughest = 1000;
const failures: Readonly<Record<number, Failure>> = { 1: "refused", 2: "unavailable", 3: "slow" };

/**
 * Asks the phone where it is. What the phone answers goes to `found` alone. After our patience the visitor is told of
 * another way; an answer that comes later is still taken.
 */
export function askPosition(found: (at: Point) => void, failed: (why: Failure) => void): void {
  if (!isSecureContext) return failed("insecure");
  if (!navigator.geolocation) return failed("unavailable");
  const clock = setTimeout(() => failed("slow"), patience);
  const done = (act: () => void) => {
    clearTimeout(clock);
    act();
  };
  const options = { enableHighAccuracy: false, timeout: patience, maximumAge: 300_000 };
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => done(() => coords.accuracy > roughest
      ? failed("rough")
      : found({ lat: coords.latitude, lng: coords.longitude })),
    (fault) => done(() => failed(failures[fault.code] ?? "unavailable")),
    options,
  );
}
