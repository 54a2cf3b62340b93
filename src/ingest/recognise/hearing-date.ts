import { datesIn, type TextDate } from './date.ts';
import type { NamedProceeding } from './proceeding.ts';
import {
  datesByYear,
  monthsByPublication,
  monthsWithoutYear,
  relativeDatesIn,
  withYear,
  withYearByWeekday,
} from './relative-date.ts';
import type { Report } from './report.ts';
import type { Statement } from './statement.ts';

const order: readonly NamedProceeding['type'][] = [
  'accelerated-misconduct-hearing',
  'misconduct-hearing',
  'misconduct-meeting',
];
const hearing = /\b(?:hearing|panel|tribunal)\b/;
/** Days of what was before: the incident, or a trial. */
const earlier = /\b(?:court|trial|jury|judge|inquest|incident|arrested|sentenced|jailed|charged)\b/;

/** Completes the days of hearings by the day of publication, and takes the day of a sanction for that of its hearing. */
export function datedProceedings(
  proceedings: readonly NamedProceeding[],
  statements: readonly Statement[],
  reports: readonly Report[],
  published: string | null,
): NamedProceeding[] {
  const complete = (it: TextDate | null, isComing: boolean) =>
    it === null ? null : yearOf(it, statements, published, isComing);
  const dated = proceedings.map((it) => ({
    ...it,
    from: complete(it.from, !it.held),
    to: complete(it.to, !it.held),
  }));
  const main = order.map((type) => dated.find((it) => it.held && it.type === type)).find(Boolean);
  if (main === undefined || main.from !== null || main.to !== null) return dated;
  const day = dayOfHearing(statements, reports, published);
  if (day === null || main.type === 'misconduct-meeting') return dated;
  return dated.map((it) => (it === main ? { ...it, from: complete(day, false) } : it));
}

/** The day of publication tells the year; without one, the day of the week and the dates of the text do. */
function yearOf(
  date: TextDate,
  statements: readonly Statement[],
  published: string | null,
  isComing: boolean,
): TextDate {
  if (published !== null) return withYear(date, published, isComing);
  const days = statements
    .flatMap((it) => datesIn(it))
    .map((it) => it.value)
    .filter((it) => /^\d{4}-\d{2}/.test(it));
  const latest = days.sort().at(-1);
  return latest === undefined ? date : withYearByWeekday(date, latest);
}

const heldIn =
  /\b(?:held|took place|taken place|heard|sat|hearing|dismissed|sacked)\b[^.;,]{0,30} in $/;

function dayOfHearing(
  statements: readonly Statement[],
  reports: readonly Report[],
  published: string | null,
): TextDate | null {
  const imposed = reports.filter(
    ({ kind, stage, slug }) =>
      (kind === 'sanction' || kind === 'would-have') &&
      stage === 'carried-out' &&
      /dismissed|final|rank/.test(slug),
  );
  const places = new Set(imposed.map((it) => it.statement));
  for (const statement of statements) {
    if (earlier.test(statement.folded)) continue;
    const isImposed = places.has(statement);
    if (!isImposed && !hearing.test(statement.folded)) continue;
    const [near] = relativeDatesIn(statement, published);
    if (near !== undefined) return near;
    const [ofYear] = isImposed ? datesByYear(statement, published) : [];
    if (ofYear !== undefined) return ofYear;
    const exact = datesIn(statement).find(
      (it) => isImposed && /\d{2}-\d{2}$/.test(it.value) && isOn(statement, it),
    );
    if (exact !== undefined) return exact;
    const month = [
      ...monthsByPublication(statement, published),
      ...[...datesIn(statement), ...monthsWithoutYear(statement, published)].filter(
        (it) => /^\d{4}-\d{2}$/.test(it.value) && isIn(statement, it),
      ),
    ];
    if (month[0] !== undefined) return month[0];
  }
  return null;
}

/** "a hearing had taken place in June", "was dismissed in June 2019". */
function isIn(statement: Statement, date: TextDate): boolean {
  return heldIn.test(statement.folded.slice(0, date.start - statement.start));
}

/** "was dismissed on 3 May". */
function isOn(statement: Statement, date: TextDate): boolean {
  return /\b(?:dismissed|sacked|demoted|notice|warning|rank)[^.;,]{0,40} on $/.test(
    statement.folded.slice(0, date.start - statement.start),
  );
}
