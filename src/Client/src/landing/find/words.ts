import { normalised, oddForms, type OddForms } from "../normalise";
import type { PlacesData } from "./data";
import type { Place } from "./places";

/** How well a place answers to words; the least is the best, and nothing does not answer at all. */
export type Ranking = (place: Place) => number | undefined;

interface Spelled {
  readonly name: string;
  readonly address: string;
  readonly reading: string;
  /** Under what its labels and its area are known. */
  readonly synonyms: readonly string[];
}

/** The places as they are spelled for comparing: made once, for it takes its time with many. */
export class WordIndex {
  private readonly forms: OddForms;
  private readonly spelled: ReadonlyMap<Place, Spelled>;

  constructor(places: readonly Place[], data: PlacesData) {
    this.forms = oddForms(data.forms);
    const readings = new Map(data.places.map(({ id, reading }) => [id, reading]));
    const known = new Map<string, readonly string[]>([
      ...data.labels.map(({ id, words }) => [`l-${id}`, words] as const),
      ...data.areas.map(({ id, words }) => [`a-${id}`, words] as const),
    ]);
    this.spelled = new Map(places.map((place) => [place, {
      name: normalised(place.name, this.forms),
      address: normalised(place.address, this.forms),
      reading: readings.get(place.id) ?? "",
      synonyms: [...place.keys].flatMap((key) => known.get(key) ?? []),
    }]));
  }

  /** Each word must be found: the whole name, how it is read, a part of it, what a label or an area is called. */
  ranking(words: string): Ranking | undefined {
    const parts = words.split(/\s+/).map((part) => normalised(part, this.forms)).filter((part) => part !== "");
    if (parts.length === 0) return undefined;
    const ranks = new Map([...this.spelled].map(([place, spelled]) => [place, rankOfAll(parts, spelled)]));
    return (place) => ranks.get(place);
  }
}

function rankOfAll(parts: readonly string[], spelled: Spelled): number | undefined {
  const rank = parts.reduce((sum, part) => sum + (rankOf(part, spelled) ?? Infinity), 0);
  return rank === Infinity ? undefined : rank;
}

function rankOf(part: string, { name, address, reading, synonyms }: Spelled): number | undefined {
  if (name === part) return 0;
  if (reading.startsWith(part)) return 1;
  if (name.includes(part) || reading.includes(part) || address.includes(part)) return 2;
  // 車 is a synonym itself, while a single sign is a part of too many.
  return synonyms.some((word) => word === part || (part.length > 1 && word.includes(part))) ? 3 : undefined;
}
