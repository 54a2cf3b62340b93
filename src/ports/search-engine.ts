import type { Corpus } from '../core/corpus.ts';
import type { Filter, FilterField } from '../core/query.ts';
import type { Analysis } from '../core/text/analysis.ts';

/** An index term (already normalised and stemmed, see `core/text/terms.ts`) and how much it counts. */
export interface WeightedTerm {
  readonly term: string;
  /** Above 0; 1 for the asker's own word, less for an expansion. */
  readonly weight: number;
}

/** One thing looked for: any of its terms serves, and the best-scoring one counts. */
export interface Want {
  readonly terms: readonly WeightedTerm[];
}

export interface SearchRequest {
  /** Passages for questions, cases for look-ups. */
  readonly scope: 'passages' | 'cases';
  /**
   * What fits meets at least one of them: a passage in its own words or in the context that it
   * inherits from its article, a case in its summary or in its articles. With none, all that the
   * rest of the request allows fits, the newest first.
   */
  readonly wants: readonly Want[];
  /**
   * Each must occur as a run of words in the passage or its headline; for a case, in its summary, a
   * headline or a passage. One without a word in it (signs alone) asks for nothing.
   */
  readonly phrases: readonly string[];
  /** None may occur there. */
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
  /** Comparable within one reply. Without wants: the newest date as the number YYYYMMDD, 0 where undated. */
  readonly score: number;
  /** How many of the wants it meets, whether in its own words or in its context. */
  readonly met: number;
}

export interface Hits {
  /** By descending score, then id, then passage. */
  readonly hits: readonly Hit[];
  /**
   * How many cases fit in all, or how many articles have a passage that fits. Null where something
   * is wanted: then nearly everything fits a little, and counting takes longer than finding the best.
   */
  readonly total: number | null;
}

/** How common a term is: what inverse document frequency needs. */
export interface TermFrequency {
  /** Passages whose own words have the term. */
  readonly passages: number;
  /** All passages. */
  readonly of: number;
}

/** Finds passages and cases. `test/contract/search-engine.ts` is its specification. */
export interface SearchEngine {
  /** Makes the corpus searchable; replaces what was loaded before, which answers until then. */
  load(corpus: Corpus): Promise<void>;
  search(request: SearchRequest): Promise<Hits>;
  /**
   * Values of a field in the corpus that begin with, or are a near miss of, what was typed; at most
   * 25, best first. They are values of a filter: slugs, ids, dates, names. Nobody's name is offered
   * whom a source leaves unnamed.
   */
  suggest(field: FilterField, prefix: string): Promise<readonly string[]>;
  frequency(term: string): TermFrequency;
  /** At most five terms of the corpus that one which it lacks may mean: of its family, or alike in sound and letters. */
  nearTerms(term: string): readonly string[];
  /**
   * The word that a misspelt one most likely means: English that the corpus uses, or a word of the
   * field. Null for a word that is itself English, of the field or in the corpus, and where none is near.
   * @param word folded
   */
  spelling(word: string): string | null;
  /** The terms and sentences of a passage, offsets into its text; undefined for one that is not loaded. */
  analysis(article: string, passage: number): Analysis | undefined;
  close(): Promise<void>;
}
