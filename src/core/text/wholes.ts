import { quoteLimits } from '../quote.ts';
import type { Listing } from './listing.ts';
import type { Span } from './sentences.ts';
import { wordsOf } from './words.ts';

/**
 * The sentences of a text with each lead-in and as many items of its list as one quote can hold taken
 * as one: it is one sentence that a printer set in lines. What does not fit follows item by item.
 * @param sentences all sentences of the text in order
 * @param listings those of its lists that are taken so
 */
export function wholesOf(
  text: string,
  sentences: readonly Span[],
  listings: readonly Listing[],
): Span[] {
  const lists = listings.map(({ lead, items }) => ({
    start: lead.start,
    end: lastThatFits(text, lead, items).end,
  }));
  if (lists.length === 0) return [...sentences];
  return sentences.flatMap((sentence) => {
    const list = lists.find((it) => it.start <= sentence.start && sentence.start < it.end);
    if (!list) return [sentence];
    return list.start === sentence.start ? [list] : [];
  });
}

function lastThatFits(text: string, lead: Span, items: readonly Span[]): Span {
  const fits = ({ end }: Span) => wordsOf(text.slice(lead.start, end)).length <= quoteLimits.words;
  return items.findLast(fits) ?? lead;
}
