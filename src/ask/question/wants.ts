import { isStopWord } from '../../core/text/stop-words.ts';
import type { Want } from '../../ports/search-engine.ts';
import type { Question } from './question.ts';

/** What the engine should look for: each topic by any of the terms of its readings. */
export function wantsOf({ topics }: Pick<Question, 'topics'>): Want[] {
  return topics.map(({ alternatives }) => ({
    terms: alternatives.flatMap(({ terms, weight }) =>
      telling(terms).map((term) => ({ term, weight })),
    ),
  }));
}

/** The terms of a reading that carry its sense: "the", found by itself, says nothing of "got the boot". */
function telling(terms: readonly string[]): readonly string[] {
  const kept = terms.filter((term) => !isStopWord(term));
  return kept.length > 0 ? kept : terms;
}
