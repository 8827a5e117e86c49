/** What a visitor has chosen, as an address can say it. Where the visitor is cannot be part of it. */
export interface Choice {
  readonly ticked: ReadonlySet<string>;
  readonly words: string;
  /** From where distances count: nothing, `near` for the phone itself, or `near.` and an area. */
  readonly order: string;
}

/** From the phone itself. */
export const here = "near";

/** `?l=sat.wdr&a=ishizu&q=…&s=near`; what is not there is as the page has it. */
export function choiceIn(search: string, known: ReadonlySet<string>, preset: ReadonlySet<string>): Choice {
  const said = new URLSearchParams(search);
  const keysOf = (name: string) => (said.get(name) ?? "").split(".").map((id) => `${name}-${id}`);
  const chosen = new Set([...keysOf("l"), ...keysOf("a")].filter((key) => known.has(key)));
  const order = said.get("s") ?? "";
  return {
    ticked: said.has("l") || said.has("a") ? chosen : preset,
    words: (said.get("q") ?? "").slice(0, 60),
    order: order === here || order.startsWith(`${here}.`) ? order : "",
  };
}

/** What an address says after its question mark with a choice in it; other things that it says stay. */
export function searchWith(search: string, choice: Choice, preset: ReadonlySet<string>): string {
  const said = new URLSearchParams(search);
  const idsOf = (name: string) =>
    [...choice.ticked].filter((key) => key.startsWith(`${name}-`)).map((key) => key.slice(name.length + 1)).sort();
  const isPreset = sameSet(choice.ticked, preset);
  put(said, "l", idsOf("l").join("."), !isPreset && preset.size > 0);
  put(said, "a", idsOf("a").join("."), false);
  if (isPreset) said.delete("l");
  put(said, "q", choice.words, false);
  put(said, "s", choice.order, false);
  return said.toString();
}

/** Puts what was chosen into the address of the page, without a step that Back would have to undo. */
export function writeSearch(search: string): void {
  try {
    history.replaceState(history.state, "", `${location.pathname}${search && `?${search}`}${location.hash}`);
  } catch {
    // A browser that refuses it goes without.
  }
}

function put(said: URLSearchParams, name: string, value: string, evenEmpty: boolean): void {
  if (value !== "" || evenEmpty) said.set(name, value);
  else said.delete(name);
}

function sameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((key) => other.has(key));
}
