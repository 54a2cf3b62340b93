import type { Span } from '../../core/text/sentences.ts';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.ts';
import { placeOf } from './standard.ts';
import type { Statement } from './statement.ts';

/** A subject of the conduct, for searching. */
export interface Topic {
  readonly slug: string;
  readonly evidence: Span;
}

/** More would say nothing about what a case is mainly about. */
const most = 4;

/** The topics whose words stand in the text, in the order in which the text brings them up. */
export function topicsIn(statements: readonly Statement[], vocabulary: Vocabulary): Topic[] {
  const found: Topic[] = [];
  for (const topic of vocabulary.topics) {
    const place = firstPlace(topic.aliases, statements);
    if (place !== null) found.push({ slug: topic.slug, evidence: place });
  }
  return found.sort((a, b) => a.evidence.start - b.evidence.start).slice(0, most);
}

function firstPlace(aliases: readonly string[], statements: readonly Statement[]): Span | null {
  for (const statement of statements) {
    for (const alias of aliases) {
      const place = placeOf(statement.folded, alias);
      if (place !== null)
        return { start: statement.start + place.start, end: statement.start + place.end };
    }
  }
  return null;
}
