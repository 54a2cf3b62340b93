import type { Article } from '../../core/article.ts';
import type { Passage } from '../../core/passage.ts';
import { type Quote, quoteLimits, sliceQuote } from '../../core/quote.ts';
import type { Span } from '../../core/text/sentences.ts';
import { wordsOf } from '../../core/text/words.ts';
import { wholesIn } from './wholes.ts';

/**
 * The quote that shows a span: the whole sentences it touches, within the limits of a quote.
 * Where they are too many the first sentence of the span stays, so that a quote never begins or
 * ends inside a sentence.
 * @param span UTF-16 offsets into the body
 */
export function excerptOf(article: Article, passages: readonly Passage[], span: Span): Quote {
  const touched = wholesIn(article, passages).filter(
    (it) => it.start < span.end && span.start < it.end,
  );
  const kept = withinLimits(article.body, touched);
  const first = kept[0];
  const last = kept.at(-1);
  const passage = passages.find((it) => first && it.start <= first.start && first.start < it.end);
  if (!passage || !first || !last) {
    throw new RangeError(`no passage of ${article.id} holds offset ${span.start}`);
  }
  return sliceQuote(article, passage.number, first.start, last.end);
}

/** The longest run of sentences from the first that the limits of a quote allow; at least one. */
export function withinLimits(text: string, sentences: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  let words = 0;
  for (const sentence of sentences.slice(0, quoteLimits.sentences)) {
    words += wordsOf(text.slice(sentence.start, sentence.end)).length;
    if (kept.length > 0 && words > quoteLimits.words) break;
    kept.push(sentence);
  }
  return kept;
}
