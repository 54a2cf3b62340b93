import type { Article } from '../../core/article.ts';
import type { Passage } from '../../core/passage.ts';
import type { Quote } from '../../core/quote.ts';
import { listingsIn } from './wholes.ts';

/** What must be said beside a quote that holds only part of a list; nothing where it holds all or none. */
export function listNotes(
  article: Article,
  passages: readonly Passage[],
  { start, end }: Quote,
): string[] {
  return listingsIn(article, passages).flatMap(({ lead, items }) => {
    const last = items.at(-1) ?? lead;
    if (end <= lead.start || last.end <= start) return [];
    const beginning = article.body.slice(lead.start, lead.end);
    return [
      ...(start > lead.start ? [`From a list that begins: \u201c${beginning}\u201d`] : []),
      ...(end < last.end ? ['The list goes on in the source.'] : []),
    ];
  });
}
