const endpoint = "/e";
const unsent = "annai.unsent";
const mostUnsent = 9;

/** Sends a message without waiting for it: as a beacon, else by `fetch`, else as a picture; else on the next page. */
export function send(message: string, isLastTry = false): void {
  if (navigator.onLine && navigator.sendBeacon?.(endpoint, message)) return;
  const failed = () => isLastTry || writeUnsent([...readUnsent(), message].slice(-mostUnsent));
  fetch(endpoint, { method: "POST", body: message, keepalive: true }).then(
    ({ status }) => status === 503 && failed(),
    () => {
      Object.assign(new Image(), { onerror: failed, src: `${endpoint}.gif?b=${encodeURIComponent(message)}` });
    },
  );
}

/** Sends what the page before could not. Each message has a number of its own, so twice counts once. */
export function sendAgain(): void {
  const messages = readUnsent();
  writeUnsent([]);
  messages.forEach((message) => send(message, true));
}

function readUnsent(): string[] {
  try {
    return JSON.parse(sessionStorage.getItem(unsent) ?? "[]") as string[];
  } catch {
    return [];
  }
}

function writeUnsent(messages: readonly string[]): void {
  try {
    if (messages.length) sessionStorage.setItem(unsent, JSON.stringify(messages));
    else sessionStorage.removeItem(unsent);
  } catch {
    // A browser that keeps nothing sends nothing again.
  }
}
