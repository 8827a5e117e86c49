const signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** A code as somebody typed it: in small letters, in full width, with spaces or without its hyphen. */
export interface Typed {
  readonly code: string;
  /** Whether its last sign fits the others. */
  readonly isRight: boolean;
}

/** @param prefix What the codes of this city begin with. */
export function readCode(text: string, prefix: string): Typed {
  const plain = text.normalize("NFKC").toUpperCase().replace(/[\u2010-\u2015\u2212\u30fc]/g, "-");
  // Somebody may type the whole address that stands beside the code.
  const last = plain.slice(plain.lastIndexOf("/Q/") + 1).replace(/^Q\//, "");
  const [first = "", ...rest] = last.replace(/[^0-9A-Z-]/g, "").split("-").filter(Boolean);
  if (rest.length > 0) return judged(`${first}-${rest.join("")}`);
  const whole = judged(split(first, prefix));
  // Or no more than what follows the hyphen.
  const end = judged(`${prefix}-${first}`);
  return whole.isRight || !end.isRight ? whole : end;
}

/** ISO 7064 MOD 37,36, the same as where codes are minted: tests/Vectors/codes.json. */
export function checkOf(text: string): string {
  let product = 36;
  for (const sign of text.replace("-", "")) product = ((product + signs.indexOf(sign)) % 36 || 36) * 2 % 37;
  return signs.charAt((37 - product) % 36);
}

function judged(code: string): Typed {
  const hasForm = /^[0-9A-Z]{2,4}-[0-9A-Z]{2,}$/.test(code);
  return { code, isRight: hasForm && checkOf(code.slice(0, -1)) === code.slice(-1) };
}

function split(text: string, prefix: string): string {
  return text.startsWith(prefix) ? `${prefix}-${text.slice(prefix.length)}` : text;
}
