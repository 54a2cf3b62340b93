import type { Corpus } from '../core/corpus.ts';
import type { SearchEngine } from '../ports/search-engine.ts';

/** What a conversation was about last, so that "and who chaired it?" has an "it". */
export interface Focus {
  /** Case ids of the last reply, the first meant most. */
  readonly cases: readonly string[];
  /** Article ids of its quotes, the first meant most. */
  readonly articles: readonly string[];
  /** The last question's free words. */
  readonly text: string;
}

/** All that an answer may depend on besides the query. */
export interface World {
  readonly corpus: Corpus;
  readonly engine: SearchEngine;
  /** ISO date; warnings lapse and "last year" moves by it. */
  readonly today: string;
  readonly focus: Focus | null;
}
