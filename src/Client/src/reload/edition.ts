/** What `annai serve` tells a page: the release it shows, and what keeps the next one from coming. */
export interface Edition {
  readonly release: string;
  readonly problems: Problems;
}

export interface Problems {
  readonly findings: readonly Finding[];
  /** How many more there are than are told. */
  readonly more: number;
}

export interface Finding {
  readonly code?: string;
  readonly severity: "error" | "warning" | "note";
  readonly place?: string;
  readonly message: string;
  readonly hint?: string;
  /** The author's line, in three parts: what is before the thing, the thing, what follows. */
  readonly line?: readonly [string, string, string];
}
