import { fold } from '../text/fold.ts';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const forms = [
  /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)?$/,
  /^(?:(?<day>\d{1,2})[-/.])?(?<month>\d{1,2})[-/.](?<year>\d{4})$/,
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?)?(?<name>[a-z]{3,9})\.?,?[ -](?<year>\d{4})$/,
  /^(?<name>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/,
];

/** Days of today's calendar that people name instead of a date; each is given its start, ISO 8601. */
const relative: Readonly<Record<string, (today: Date) => string>> = {
  today: (today) => isoDay(today),
  now: (today) => isoDay(today),
  yesterday: (today) => isoDay(shifted(today, { days: -1 })),
  'this month': (today) => isoDay(today).slice(0, 7),
  'last month': (today) => isoDay(shifted(today, { months: -1 })).slice(0, 7),
  'this year': (today) => isoDay(today).slice(0, 4),
  'last year': (today) => String(today.getUTCFullYear() - 1),
};

/**
 * Reads a day, month or year as British readers write it: `2018`, `2018-04`, `24/11/2021`,
 * `April 2018`, `24 Nov 2021`, `last year`.
 * @param today ISO date
 * @returns an ISO partial date, or null where the text is no date or names a day that does not exist
 */
export function readDate(typed: string, today: string): string | null {
  const text = fold(typed).trim().replaceAll('_', ' ');
  if (Object.hasOwn(relative, text)) {
    return relative[text]?.(new Date(`${today}T00:00:00Z`)) ?? null;
  }
  for (const form of forms) {
    const parts = form.exec(text)?.groups;
    if (parts) return isoDate(parts);
  }
  return null;
}

function isoDate(parts: Readonly<Record<string, string | undefined>>): string | null {
  const { year = '', name, day } = parts;
  const month = name === undefined ? parts.month : monthNumber(name);
  if (month === null) return null;
  if (month === undefined) return year;
  const iso = `${year}-${month.padStart(2, '0')}`;
  if (!exists(`${iso}-01`)) return null;
  if (day === undefined) return iso;
  const whole = `${iso}-${day.padStart(2, '0')}`;
  return exists(whole) ? whole : null;
}

function monthNumber(name: string): string | null {
  const month = months.findIndex((it) => it === name || it.slice(0, 3) === name);
  if (month >= 0) return String(month + 1);
  return name === 'sept' ? '9' : null;
}

/** Whether the calendar has the day: 30 February rolls over and so differs. */
function exists(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && isoDay(date) === iso;
}

function shifted(date: Date, by: { days?: number; months?: number }): Date {
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (by.months !== undefined) return new Date(Date.UTC(year, month + by.months, 1));
  return new Date(Date.UTC(year, month, date.getUTCDate() + (by.days ?? 0)));
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
