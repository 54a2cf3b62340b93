import type { Span } from '../../core/text/sentences.ts';
import type { Statement } from './statement.ts';

/** A date in a text, as far as the text gives it. */
export interface TextDate extends Span {
  /** ISO 8601: day, month or year; `--MM-DD` for a day without a year. */
  readonly value: string;
  /** The day of the week that is printed with a day: 0 for Sunday. */
  readonly weekday?: number;
}

/** By their number, from 0. */
export const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const month = `(?:${months.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)`;
const day = '(?:3[01]|[12]\\d|0?[1-9])';
const year = '(?:(?:19|20)\\d{2})';
export const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const weekday = `(?:(?:${weekdays.join('|')})(?:,? \\(?|, ))?`;
const season = '(?:(?:early|mid|late|the|in)[ -])*(?:spring|summer|autumn|winter)(?: of)?';

const dayFirst = `${weekday}(?:the )?(?<d1>${day})(?:st|nd|rd|th)?(?: of)? (?<m1>${month})\\b,?(?: (?<y1>${year}))?`;
const monthFirst = `${weekday}(?<m2>${month})\\.? (?<d2>${day})(?:st|nd|rd|th)?\\b(?!\\d)(?:,? (?<y2>${year}))?`;
const monthOnly = `(?<m3>${month}) (?:of )?(?<y3>${year})`;
const yearOnly = `(?:${season} |(?:in|during|since|of|until|from|to|between|and|early|mid|late)[ -])(?:(?:early|mid|late|the)[ -])*(?<y4>${year})\\b(?![\\d,]?\\d)`;
const numeric = `(?<d5>${day})[./](?<m5>1[0-2]|0?[1-9])[./](?<y5>${year})`;
/** Feasts that fall on one day every year, as `MM-DD`. */
export const feasts: Readonly<Record<string, string>> = {
  'christmas eve': '12-24',
  'christmas day': '12-25',
  'boxing day': '12-26',
  "new year's eve": '12-31',
  "new year's day": '01-01',
};
const feast = `(?<f6>${Object.keys(feasts).join('|')}),? (?<y6>${year})`;
const pattern = new RegExp(
  `\\b(?:${dayFirst}|${monthFirst}|${monthOnly}|${numeric}|${feast}|${yearOnly})\\b`,
  'g',
);

/** The dates of a statement in order. Offsets are UTF-16 into the body. */
export function datesIn(statement: Statement): TextDate[] {
  if (!/\d/.test(statement.folded)) return [];
  const found: TextDate[] = [];
  for (const match of statement.folded.matchAll(pattern)) {
    const value = isoDate(match.groups ?? {});
    if (value === null || isVerb(statement.text, match)) continue;
    const start = statement.start + match.index;
    const end = start + match[0].trimEnd().length;
    const first = firstOfRange(statement.folded.slice(0, match.index), value);
    if (first !== null) found.push({ value: first.value, start: statement.start + first.at, end });
    found.push({ value, start, end, ...weekdayOf(match[0]) });
  }
  return withYears(found);
}

function weekdayOf(words: string): { weekday?: number } {
  const weekday = weekdays.findIndex((it) => words.startsWith(it));
  return weekday === -1 ? {} : { weekday };
}

function isoDate(groups: Readonly<Record<string, string | undefined>>): string | null {
  if (groups.f6 !== undefined) return `${groups.y6}-${feasts[groups.f6]}`;
  const y = groups.y1 ?? groups.y2 ?? groups.y3 ?? groups.y4 ?? groups.y5;
  const m = groups.m1 ?? groups.m2 ?? groups.m3;
  const d = groups.d1 ?? groups.d2 ?? groups.d5;
  const number = m === undefined ? Number(groups.m5 ?? 0) : monthNumber(m);
  if (number === 0) return y ?? null;
  const mm = String(number).padStart(2, '0');
  if (d === undefined) return y === undefined ? null : `${y}-${mm}`;
  const dd = d.padStart(2, '0');
  return y === undefined ? `--${mm}-${dd}` : `${y}-${mm}-${dd}`;
}

function monthNumber(word: string): number {
  return months.findIndex((it) => it.startsWith(word.slice(0, 3))) + 1;
}

/** "between 3 and 5 June 2019" gives the year once, at the end: earlier days of the sentence share it. */
function withYears(dates: TextDate[]): TextDate[] {
  return dates.map((date, at) => {
    if (!date.value.startsWith('--')) return date;
    const next = dates[at + 1];
    if (next === undefined || next.start - date.end > 20 || !/^\d{4}-\d{2}-\d{2}$/.test(next.value))
      return date;
    return { ...date, value: next.value.slice(0, 4) + date.value.slice(1) };
  });
}

const rangeStart = new RegExp(
  `\\b(${day})(?:st|nd|rd|th)? ?(?:-|to|and|until) ?(?:${weekday})(?:the )?$`,
);

const monthStart = new RegExp(`\\b(${month}) ?(?:-|to|and|until) ?$`);

/** "between 6 and 8 March 2023": the month and year of the last day hold for the first. */
function firstOfRange(before: string, last: string): { value: string; at: number } | null {
  const months = monthStart.exec(before);
  if (months !== null && /^\d{4}-\d{2}$/.test(last)) {
    const first = String(monthNumber(months[1] ?? '')).padStart(2, '0');
    return { value: `${last.slice(0, 4)}-${first}`, at: months.index };
  }
  const match = rangeStart.exec(before);
  const [, firstDay = ''] = match ?? [];
  if (match === null || !/\d{2}-\d{2}$/.test(last)) return null;
  return { value: last.slice(0, -2) + firstDay.padStart(2, '0'), at: match.index };
}

/** "may" and "march" in small letters are no months. */
function isVerb(text: string, match: RegExpExecArray): boolean {
  const at = match[0].search(/\b(?:may|march)\b/);
  return (
    at !== -1 &&
    /^[mM](?:ay|arch)/.test(text.slice(match.index + at)) &&
    text[match.index + at] === 'm'
  );
}
