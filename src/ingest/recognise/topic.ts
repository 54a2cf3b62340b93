import type { Span } from '../../core/text/sentences.ts';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.ts';
import { letterSieve } from './letter-sieve.ts';
import { placeOf } from './standard.ts';

/** A subject of the conduct, for searching. */
export interface Topic {
  readonly slug: string;
  readonly evidence: Span;
}

/** More would say nothing about what a case is mainly about. */
const most = 4;

/**
 * The topics whose words stand in a text, in the order in which it brings them up.
 * @param folded the body in the form of comparison
 */
export function topicsIn(folded: string, vocabulary: Vocabulary): Topic[] {
  const canHave = letterSieve(folded);
  return vocabulary.topics
    .flatMap(({ slug, aliases }) => {
      const places = aliases.flatMap((it) =>
        canHave(it.toLowerCase()) ? (placeOf(folded, it) ?? []) : [],
      );
      const [first] = places.sort((a, b) => a.start - b.start);
      return first === undefined ? [] : [{ slug, evidence: first }];
    })
    .sort((a, b) => a.evidence.start - b.evidence.start)
    .slice(0, most);
}
