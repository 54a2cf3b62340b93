/** What is known about an article beside its body. `null` means that nothing says. */
export interface Metadata {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** Canonical address, without tracking. */
  readonly url: string | null;
  /** ISO date, to the day or less. */
  readonly published: string | null;
  readonly tags: readonly string[];
}

/** The first known value of each field; earlier sources are trusted more. */
export function mergeMetadata(...sources: readonly Partial<Metadata>[]): Metadata {
  const first = <K extends keyof Metadata>(key: K): Metadata[K] | undefined =>
    sources.map((it) => it[key]).find((value) => value !== null && value !== undefined);
  return {
    headline: first('headline') ?? null,
    publisher: first('publisher') ?? null,
    author: first('author') ?? null,
    url: first('url') ?? null,
    published: first('published') ?? null,
    tags: sources.find((it) => (it.tags?.length ?? 0) > 0)?.tags ?? [],
  };
}
