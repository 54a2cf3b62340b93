import type { Corpus } from '../core/corpus.ts';
import type { About } from '../core/reply.ts';
import type { SearchEngine } from '../ports/search-engine.ts';

/** All that an answer may depend on besides the query. */
export interface World {
  readonly corpus: Corpus;
  readonly engine: SearchEngine;
  /** ISO date; warnings lapse and "last year" moves by it. */
  readonly today: string;
  /** What the conversation was about last, so that "and who chaired it?" has an "it". */
  readonly focus: About | null;
}
