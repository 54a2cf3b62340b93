import { en } from 'chrono-node';

const months: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  ionawr: 1,
  chwefror: 2,
  mawrth: 3,
  ebrill: 4,
  mai: 5,
  mehefin: 6,
  gorffennaf: 7,
  awst: 8,
  medi: 9,
  hydref: 10,
  tachwedd: 11,
  rhagfyr: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
const month = `(?:${Object.keys(months).join('|')})`;
const ordinal = '(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)?';
const time = String.raw`(?:[T,\s]*(?:at|am)?\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|GMT|BST|UTC|[+-]\d{2}:?\d{2})?|[,\s]+\d{1,2}\s?[ap]m)?`;
const calendar = String.raw`(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})|\d{1,2}${ordinal}\s+(?:of\s+)?${month}\.?,?\s+\d{4}|${month}\.?\s+\d{1,2}${ordinal},?\s+\d{4})`;
const weekday = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|dydd \p{L}+),?\s+`;

/** A calendar date with its weekday and time, as it stands in a date line; English or Welsh. */
export const dateShape = `(?:\\d{1,2}[:.]\\d{2}\\s*(?:[ap]m)?,?\\s+)?(?:${weekday})?${calendar}${time}`;

/** Words that announce a time stamp. */
export const dateLabel =
  '(?:date published|published date|publication date|date of publication|date|first published|last updated|last modified|originally published|published(?: on| at)?|posted(?: on)?|updated(?: on| at)?|modified|created|uploaded|added|dyddiad|cyhoeddwyd(?: ar)?|diweddarwyd(?: ar)?)';

const findDate = new RegExp(`${calendar}`, 'iu');

/**
 * The calendar day that a piece of text names, as YYYY-MM-DD; null where it names none in full.
 * Day before month, as British papers write.
 */
export function dateIn(text: string): string | null {
  const found = findDate.exec(text.slice(0, 400));
  if (found === null) return null;
  return fromIso(found[0]) ?? fromWords(found[0]) ?? fromChrono(found[0]);
}

function fromIso(text: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function fromWords(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const named = words.find((word) => word in months);
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const [day, year] = numbers;
  if (named === undefined || day === undefined || year === undefined) return null;
  return dayOf(year, months[named] ?? 0, day);
}

function fromChrono(text: string): string | null {
  const start = en.GB.parse(text)[0]?.start;
  if (!start?.isCertain('day') || !start.isCertain('year')) return null;
  return dayOf(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
}

/** ISO form of a day that exists and in which the press could have written; null otherwise. */
function dayOf(year: number, monthNumber: number, day: number): string | null {
  const date = new Date(Date.UTC(year, monthNumber - 1, day));
  const exists = date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === day;
  if (!exists || year < 1800 || year > 2100) return null;
  return date.toISOString().slice(0, 10);
}
