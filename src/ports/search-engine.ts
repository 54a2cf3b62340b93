import type { Corpus } from '../core/corpus.ts';
import type { Filter, FilterField } from '../core/query.ts';

/** An index term (already normalised and stemmed, see `core/text/terms.ts`) and how much it counts. */
export interface WeightedTerm {
  readonly term: string;
  /** 1 for the asker's own word, less for an expansion. */
  readonly weight: number;
}

/** One thing looked for: any of its terms serves, and the best-scoring one counts. */
export interface Want {
  readonly terms: readonly WeightedTerm[];
}

export interface SearchRequest {
  /** Passages for questions, cases for look-ups. */
  readonly scope: 'passages' | 'cases';
  readonly wants: readonly Want[];
  /** Each must occur as a run of words in the passage or its headline (in the case summary for cases). */
  readonly phrases: readonly string[];
  /** None may occur. */
  readonly without: readonly string[];
  /** A case must satisfy all of them, outcome, finding and rank in one and the same officer; a passage through a case or the metadata of its article. */
  readonly filters: readonly Filter[];
  /** Whether facts of draft cases count. */
  readonly drafts: boolean;
  /** Most hits to return. */
  readonly limit: number;
}

export interface Hit {
  /** Article id for a passage hit, case id for a case hit. */
  readonly id: string;
  /** Passage number from 1; 0 for a case hit. */
  readonly passage: number;
  readonly score: number;
}

export interface Hits {
  /** By descending score, then id, then passage. */
  readonly hits: readonly Hit[];
  /** How many passages or cases fit in all. */
  readonly total: number;
}

/** Finds passages and cases. `test/contract/search-engine.ts` is its specification. */
export interface SearchEngine {
  /** Makes the corpus searchable; replaces what was loaded before. */
  load(corpus: Corpus): Promise<void>;
  search(request: SearchRequest): Promise<Hits>;
  /** Values of a field in the corpus that begin with, or are a near miss of, what was typed; at most 25, best first. */
  suggest(field: FilterField, prefix: string): Promise<readonly string[]>;
  /** In how many passages a term occurs, and out of how many: what inverse document frequency needs. */
  frequency(term: string): { readonly passages: number; readonly of: number };
  close(): Promise<void>;
}
