const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const folded = new Set(months.map((it) => it.toLowerCase()));

/** Whether a folded word is the name of a month. */
export function isMonthName(word: string): boolean {
  return folded.has(word);
}

/** An ISO partial date as British readers write it; `--04-27` gives the day without a year. */
export function dateWords(date: string): string {
  const match = /^(?<year>\d{4}|-)(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?$/.exec(date);
  const { year, month, day } = match?.groups ?? {};
  const name = month ? months[Number(month) - 1] : undefined;
  const parts = [day ? String(Number(day)) : undefined, name, year === '-' ? undefined : year];
  const isDate = match !== null && (month === undefined || name !== undefined);
  return isDate ? parts.filter(Boolean).join(' ') : date;
}

/** Shown in place of a date that the document does not state (domain rule B27). */
const noDate = 'date not in the source';

/** When a document was published, in words; a date that only an editor found is marked as such. */
export function publishedWords(published: string | null, elsewhere: string | null): string {
  if (published) return dateWords(published);
  return elsewhere ? `${dateWords(elsewhere)}, per the publisher's page` : noDate;
}

/** The dates of one document: the one that it states, and one that only an editor found. */
export interface Dated {
  readonly published: string | null;
  readonly published_elsewhere: string | null;
}

/** When a document was published, as far as anything tells; null where nothing does. */
export function knownDate({ published, published_elsewhere }: Dated): string | null {
  return published ?? published_elsewhere;
}

/** The documents that have a date, the oldest first. */
export function oldestFirst<T extends Dated>(documents: readonly T[]): T[] {
  const date = (it: T) => knownDate(it) ?? '';
  return documents
    .filter((it) => date(it) !== '')
    .sort((a, b) => (date(a) < date(b) ? -1 : Number(date(a) > date(b))));
}
