import { months, type TextDate } from './date.ts';
import type { Statement } from './statement.ts';

const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const relative = new RegExp(
  `(?<!\\b(?:next|every|following|previous|each|of) )\\b(?<day>${weekdays.join('|')})\\b(?!,? (?:the )?\\d|,? (?:january|february|march|april|may|june|july|august|september|october|november|december)|s?'s? (?:night|morning|shift))|\\b(?<near>yesterday|today)\\b`,
  'g',
);
const dayLength = 86_400_000;

/**
 * The days that a statement gives by the day of publication: "on Tuesday" is the last Tuesday up to it.
 * Empty where the day of publication is not known.
 */
export function relativeDatesIn(statement: Statement, published: string | null): TextDate[] {
  const from = dayOf(published);
  if (from === null) return [];
  return [...statement.folded.matchAll(relative)].map((match) => {
    const { day, near } = match.groups ?? {};
    const back = near === undefined ? daysSince(day ?? '', from) : near === 'today' ? 0 : 1;
    const start = statement.start + match.index;
    const value = new Date(from.getTime() - back * dayLength).toISOString().slice(0, 10);
    return { value, start, end: start + match[0].length };
  });
}

const lastYear = new RegExp(
  `\\b(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)? )?(?<month>${months.join('|')})(?: (?<d2>\\d{1,2})(?:st|nd|rd|th)?)?,? (?<which>last|this) year\\b`,
  'g',
);

/** "in January last year", "on July 11 this year": the days and months that a statement gives by the year of publication. */
export function datesByYear(statement: Statement, published: string | null): TextDate[] {
  const from = dayOf(published);
  if (from === null) return [];
  return [...statement.folded.matchAll(lastYear)].map((match) => {
    const { month = '', d1, d2, which } = match.groups ?? {};
    const two = (it: number | string) => String(it).padStart(2, '0');
    const day = d1 ?? d2;
    const year = from.getUTCFullYear() - (which === 'last' ? 1 : 0);
    const value = `${year}-${two(months.indexOf(month) + 1)}${day === undefined ? '' : `-${two(day)}`}`;
    const start = statement.start + match.index;
    return { value, start, end: start + match[0].length };
  });
}

/** A day without a year in the year that puts it next to the day of publication: before it, or after it if it is to come. */
export function withYear(date: TextDate, published: string | null, isComing: boolean): TextDate {
  const from = dayOf(published);
  if (from === null || !/^--\d{2}-\d{2}$/.test(date.value)) return date;
  const day = date.value.slice(2);
  const until = from.toISOString().slice(5, 10);
  const year = from.getUTCFullYear();
  if (isComing) return { ...date, value: `${day < until ? year + 1 : year}-${day}` };
  return { ...date, value: `${day > until ? year - 1 : year}-${day}` };
}

function dayOf(published: string | null): Date | null {
  return published !== null && /^\d{4}-\d{2}-\d{2}$/.test(published)
    ? new Date(`${published}T00:00:00Z`)
    : null;
}

function daysSince(weekday: string, from: Date): number {
  return (from.getUTCDay() - weekdays.indexOf(weekday) + 7) % 7;
}
