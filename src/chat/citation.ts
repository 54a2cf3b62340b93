import type { Citation, ShownQuote } from '../core/reply.ts';

/** Shown in place of a date that the document does not state (domain rule B27). */
const noDate = 'date not in the source';
/** Shown in place of a publisher that is not known (domain rule B27). */
const noPublisher = 'publisher not known';

/** By how much of the date is known: the year, the month, the day. Making a format is slow, using it is not. */
const dateFormats = (
  [
    { year: 'numeric' },
    { year: 'numeric', month: 'long' },
    { year: 'numeric', month: 'long', day: 'numeric' },
  ] as const
).map((form) => new Intl.DateTimeFormat('en-GB', { ...form, timeZone: 'UTC' }));

/** When a document was published, in words; a date that only an editor found is marked as such. */
export function publishedInWords(citation: Citation): string {
  if (citation.published) return dateInWords(citation.published);
  if (citation.publishedElsewhere) {
    return `${dateInWords(citation.publishedElsewhere)}, per the publisher's page`;
  }
  return noDate;
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

/** `2021-11-24` as "24 November 2021"; a year or a month alone stays one. */
function dateInWords(date: string): string {
  const format = dateFormats[date.split('-').length - 1];
  const day = new Date(date);
  return format && !Number.isNaN(day.getTime()) ? format.format(day) : date;
}
