import type { Citation, ShownQuote } from '../core/reply.ts';
import { publishedWords } from '../core/text/date-words.ts';

/** Shown in place of a publisher that is not known (domain rule B27). */
const noPublisher = 'publisher not known';

/** When a document was published, in words; a date that only an editor found is marked as such. */
export function publishedInWords({ published, publishedElsewhere }: Citation): string {
  return publishedWords(published, publishedElsewhere);
}

/** Publisher, headline where known, and date: what every quote carries beside its link. */
export function citationParts(citation: Citation): readonly string[] {
  const headline = citation.headline === null ? [] : [citation.headline];
  return [citation.publisher ?? noPublisher, ...headline, publishedInWords(citation)];
}

/** Who speaks in a quote, as name and role apart; null where the source does not tell. */
export function speakerParts(
  shown: ShownQuote,
): { readonly name: string; readonly role: string | null } | null {
  if (shown.speaker) return { name: shown.speaker, role: shown.speakerRole };
  return shown.speakerRole ? { name: shown.speakerRole, role: null } : null;
}
