import { fold } from '../../core/text/fold.ts';
import type { DateMention } from './question.ts';

const months =
  'january february march april may june july august september october november december';
const monthNames = months.split(' ');
const monthPattern = `(?<month>${monthNames.join('|')}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)`;
const dayPattern = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const yearPattern = '(?<year>(?:19|20)\\d\\d)';

/** From the most to the least exact; what one has taken, the next leave alone. */
const patterns = [
  `\\b${dayPattern}\\s+(?:of\\s+)?${monthPattern}(?:,?\\s+${yearPattern})?\\b`,
  `\\b${monthPattern}\\s+${dayPattern}(?:,?\\s+${yearPattern})?\\b`,
  `\\b${yearPattern}-(?<isoMonth>[01]\\d)(?:-(?<isoDay>[0-3]\\d))?\\b`,
  `\\b(?<isoDay>[0-3]?\\d)/(?<isoMonth>[01]?\\d)/${yearPattern}\\b`,
  `\\b${monthPattern},?\\s+(?:of\\s+)?${yearPattern}\\b`,
  `\\b(?<season>spring|summer|autumn|winter)\\s+(?:of\\s+)?${yearPattern}\\b`,
  `\\b(?<month>${monthNames.filter((name) => name !== 'may' && name !== 'march').join('|')})\\b`,
  '\\bin\\s+(?<month>may|march)\\b',
  `\\b${yearPattern}\\b`,
].map((source) => new RegExp(source, 'g'));

const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;

/** The days, months, seasons and years that a text names, in order. */
export function datesIn(text: string): DateMention[] {
  let rest = fold(text);
  const found: DateMention[] = [];
  for (const pattern of patterns) {
    rest = rest.replace(pattern, (match: string, ...groups: unknown[]) => {
      const named = groups.at(-1) as Readonly<Record<string, string | undefined>>;
      const start = groups.at(-3) as number;
      found.push({ ...partsOf(named), start, end: start + match.length });
      return ' '.repeat(match.length);
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

function partsOf(named: Readonly<Record<string, string | undefined>>) {
  const month = named.month
    ? monthNames.findIndex((name) => name.startsWith(named.month?.slice(0, 3) ?? '-')) + 1
    : numberOf(named.isoMonth);
  return {
    year: numberOf(named.year),
    month: month || null,
    day: numberOf(named.day) ?? numberOf(named.isoDay),
    season: seasons.find((season) => season === named.season) ?? null,
  };
}

function numberOf(digits: string | undefined): number | null {
  return digits ? Number(digits) : null;
}

/** The name of a month, counted from 1. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? '';
}
