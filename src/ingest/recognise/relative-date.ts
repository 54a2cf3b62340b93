import { feasts, months, type TextDate, weekdays } from './date.ts';
import type { Statement } from './statement.ts';

const relative = new RegExp(
  `(?<!\\b(?:next|every|following|previous|each|of|(?:confirmed|said|announced|revealed|published|apologised|emerged)(?: on)?) )\\b(?<day>${weekdays.join('|')})\\b(?!,? (?:the )?\\d|,? (?:january|february|march|april|may|june|july|august|september|october|november|december)|s?'s? (?:night|morning|shift))|(?<!\\b(?:confirmed|said|announced|revealed|published|apologised|emerged) )\\b(?<near>yesterday|today|this (?:morning|afternoon|evening))\\b`,
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
    const back = near === undefined ? daysSince(day ?? '', from) : near === 'yesterday' ? 1 : 0;
    const start = statement.start + match.index;
    const value = new Date(from.getTime() - back * dayLength).toISOString().slice(0, 10);
    return { value, start, end: start + match[0].length };
  });
}

const period = /\b(?<which>this|last) (?<unit>week|month)\b/g;

/**
 * The months that a statement gives by the day of publication: "last month", and "this week" or "last week"
 * where all of its days are of one month.
 */
export function monthsByPublication(statement: Statement, published: string | null): TextDate[] {
  const from = dayOf(published);
  if (from === null) return [];
  return [...statement.folded.matchAll(period)].flatMap((match) => {
    const { which, unit } = match.groups ?? {};
    const value = unit === 'week' ? monthOfWeek(from, which === 'last') : monthOf(from, which);
    const start = statement.start + match.index;
    return value === null ? [] : [{ value, start, end: start + match[0].length }];
  });
}

function monthOf(from: Date, which: string | undefined): string {
  const back = which === 'last' ? 1 : 0;
  const day = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() - back, 1));
  return day.toISOString().slice(0, 7);
}

/** Weeks begin on Monday; this one ends with the day of publication. */
function monthOfWeek(from: Date, isLast: boolean): string | null {
  const monday = from.getTime() - daysSince('monday', from) * dayLength;
  const [first, last] = isLast
    ? [monday - 7 * dayLength, monday - dayLength]
    : [monday, from.getTime()];
  const [a, b] = [first, last].map((it) => new Date(it).toISOString().slice(0, 7));
  return a === b ? (a ?? null) : null;
}

const monthAlone = new RegExp(
  `(?<=\\b(?:in|during|last) )(?<month>${months.join('|')})\\b(?! (?:\\d|of|this|last|next)|, ?\\d)`,
  'g',
);

/** "in June": the months without a year that a statement gives, the last of that name up to the day of publication; "last June" is over. */
export function monthsWithoutYear(statement: Statement, published: string | null): TextDate[] {
  const from = dayOf(published);
  if (from === null) return [];
  return [...statement.folded.matchAll(monthAlone)].flatMap((match) => {
    const start = statement.start + match.index;
    if (!/^\p{Lu}/u.test(statement.text.slice(match.index))) return [];
    const number = months.indexOf(match.groups?.month ?? '');
    const year = from.getUTCFullYear() - (number > from.getUTCMonth() ? 1 : 0);
    const value = `${year}-${String(number + 1).padStart(2, '0')}`;
    return [{ value, start, end: start + match[0].length }];
  });
}

const lastYear = new RegExp(
  `\\b(?:(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)? )?(?<month>${months.join('|')})(?: (?<d2>\\d{1,2})(?:st|nd|rd|th)?)?|(?<feast>${Object.keys(feasts).join('|')})),? (?<which>last|this) year\\b`,
  'g',
);

/** "in January last year", "on July 11 this year", "on Boxing Day last year": the days and months that a statement gives by the year of publication. */
export function datesByYear(statement: Statement, published: string | null): TextDate[] {
  const from = dayOf(published);
  if (from === null) return [];
  return [...statement.folded.matchAll(lastYear)].map((match) => {
    const { month = '', d1, d2, feast, which } = match.groups ?? {};
    const two = (it: number | string) => String(it).padStart(2, '0');
    const day = d1 ?? d2;
    const year = from.getUTCFullYear() - (which === 'last' ? 1 : 0);
    const rest = `${two(months.indexOf(month) + 1)}${day === undefined ? '' : `-${two(day)}`}`;
    const value = `${year}-${feast === undefined ? rest : feasts[feast]}`;
    const start = statement.start + match.index;
    return { value, start, end: start + match[0].length };
  });
}

/**
 * A day without a year in the year that puts it next to the day of publication: before it, or after it if it
 * is to come. A day of the week that fits only the other year decides.
 */
export function withYear(date: TextDate, published: string | null, isComing: boolean): TextDate {
  const from = dayOf(published);
  if (from === null || !/^--\d{2}-\d{2}$/.test(date.value)) return date;
  const day = date.value.slice(2);
  const until = from.toISOString().slice(5, 10);
  const year = from.getUTCFullYear();
  const before = day > until ? year - 1 : year;
  const after = day < until ? year + 1 : year;
  const years = isComing ? [after, before] : [before, after];
  const fitting = years.find((it) => isOnWeekday(`${it}-${day}`, date.weekday));
  return { ...date, value: `${fitting ?? years[0]}-${day}` };
}

/** How many years a case may take from the conduct to its hearing. */
const longestCase = 4;

/** A day without a year, in the first year from another date on that puts it on its day of the week. */
export function withYearByWeekday(date: TextDate, earliest: string): TextDate {
  if (date.weekday === undefined || !/^--\d{2}-\d{2}$/.test(date.value)) return date;
  const first = Number(earliest.slice(0, 4));
  for (let year = first; year <= first + longestCase; year += 1) {
    const value = `${year}-${date.value.slice(2)}`;
    if (value >= earliest && isOnWeekday(value, date.weekday)) return { ...date, value };
  }
  return date;
}

function isOnWeekday(day: string, weekday: number | undefined): boolean {
  return weekday === undefined || new Date(`${day}T00:00:00Z`).getUTCDay() === weekday;
}

function dayOf(published: string | null): Date | null {
  return published !== null && /^\d{4}-\d{2}-\d{2}$/.test(published)
    ? new Date(`${published}T00:00:00Z`)
    : null;
}

function daysSince(weekday: string, from: Date): number {
  return (from.getUTCDay() - weekdays.indexOf(weekday) + 7) % 7;
}
