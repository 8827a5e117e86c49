/** Stands before this script: the words of its language, which a city may have changed. */
declare const annaiWords: Readonly<Record<string, string | undefined>>;

/** What a page says in its own language, with what stands in braces filled in. */
export function say(name: string, fillings: Readonly<Record<string, string | number>> = {}): string {
  return (annaiWords[name] ?? "").replace(/\{(\w+)\}/g, (whole, place: string) => String(fillings[place] ?? whole));
}
