import type { Span } from '../../core/text/sentences.ts';
import { agesOfAsked } from './age.ts';
import type { MatchedArticle } from './matched-article.ts';
import type { ReadSentence } from './reading.ts';

/** Evidence that is not merely what the question said already. */
export function newEvidence(
  spans: readonly Span[],
  sentence: ReadSentence,
  article: MatchedArticle,
  asked: ReadonlySet<string>,
): Span[] {
  const { reading } = article;
  const fresh = spans.filter((span) => {
    for (let at = sentence.from; at < sentence.to; at++) {
      const start = (reading.starts[at] ?? 0) - sentence.start;
      const end = (reading.ends[at] ?? 0) - sentence.start;
      const inside = start < span.end && end > span.start;
      if (inside && !asked.has(reading.terms[at] ?? '')) return true;
    }
    return false;
  });
  return article.question.wants === 'age' ? agesOfAsked(fresh, sentence, article) : fresh;
}
