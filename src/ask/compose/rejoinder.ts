import type { Article } from '../../core/article.ts';
import type { Passage } from '../../core/passage.ts';
import { countsItems } from '../../core/text/listing.ts';
import { isBareRejection, retractionIn } from '../../core/text/retraction.ts';
import type { Span } from '../../core/text/sentences.ts';
import { withinLimits } from './excerpt.ts';
import { listingsIn, wholesIn } from './wholes.ts';

/** A quote with the sentences that take it back; `isCut` where one of them found no room. */
export interface Rejoined {
  readonly span: Span;
  readonly isCut: boolean;
}

/**
 * A span of whole sentences with the next one where that takes back or limits what the span says, and
 * with the one before where it begins with a bare "We reject that" or counts the items of a list. To make room, sentences before the
 * answering words go.
 * @param answer null where no words stand out; then the last sentence counts
 */
export function withRejoinder(
  article: Article,
  passages: readonly Passage[],
  span: Span,
  answer: Span | null,
): Rejoined {
  const sentences = wholesIn(article, passages);
  let from = sentences.findIndex((it) => it.end > span.start);
  let to = sentences.findLastIndex((it) => it.start < span.end);
  const textOf = (at: number) => article.body.slice(sentences[at]?.start, sentences[at]?.end);
  const fits = (first: number, last: number) =>
    withinLimits(article.body, sentences.slice(first, last + 1)).length === last - first + 1;
  const isListing = (whole: Span | undefined) =>
    listingsIn(article, passages).some(({ lead }) => lead.start === whole?.start);
  const isNear = (at: number) =>
    !article.body.slice(sentences[at - 1]?.end, sentences[at]?.start).includes('\n');
  const leansBack =
    (isNear(from) && isBareRejection(textOf(from))) ||
    (countsItems(textOf(from)) && isListing(sentences[from - 1]));
  if (from > 0 && leansBack && fits(from - 1, to)) from -= 1;
  const own = answer ? sentences.findIndex((it) => it.end > answer.start) : to;
  let isCut = false;
  while (to + 1 < sentences.length) {
    const retraction = retractionIn(textOf(to + 1), textOf(to), isNear(to + 1));
    if (retraction === null) break;
    const least = retraction === 'plain' ? Math.max(from, own) : from;
    let first = from;
    while (first < least && !fits(first, to + 1)) first += 1;
    if (!fits(first, to + 1)) {
      isCut = retraction === 'plain';
      break;
    }
    from = first;
    to += 1;
  }
  const start = sentences[from]?.start ?? span.start;
  const end = sentences[to]?.end ?? span.end;
  return { span: { start, end }, isCut };
}
