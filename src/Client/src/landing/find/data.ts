import type { Hours, Holidays } from "./hours";

/** What the page does not carry: `places.<hash>.json`. */
export interface PlacesData {
  readonly places: readonly { readonly id: string; readonly reading?: string; readonly calls?: number }[];
  readonly hours: readonly Hours[];
  readonly holidays?: Holidays;
  readonly labels: readonly { readonly id: string; readonly words: readonly string[] }[];
  readonly areas: readonly AreaData[];
  /** Odd forms of kanji that one has to know to find what is here. */
  readonly forms: string;
  /** The script that searches for words. */
  readonly search: string;
  /** The places themselves, where the list is too long for its page. */
  readonly list?: string;
}

export interface AreaData {
  readonly id: string;
  readonly name: string;
  readonly words: readonly string[];
  readonly lat?: number;
  readonly lng?: number;
  readonly postcodes: readonly string[];
  readonly stations: readonly string[];
}

/** Fetched once, at the first use; asked for again where it failed. */
export function dataAt(address: string): () => Promise<PlacesData> {
  let asked: Promise<PlacesData> | undefined;
  return () => asked ??= fetched(address).catch((fault: unknown) => {
    asked = undefined;
    throw fault;
  });
}

async function fetched(address: string): Promise<PlacesData> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return await answer.json() as PlacesData;
}
