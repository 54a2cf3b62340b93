import { datesIn, type TextDate } from './date.ts';
import { isDateAhead } from './hearing-day.ts';
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
const hearing = /\b(?:hearing|panel|tribunal|heard (?:the|this|his|her) case)\b/;
const appealTribunal = /\bappeals? tribunal\b/;
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
  const dated = proceedings.map((it) => {
    const isOthers = it.held && it.from !== null && isSetFor(it.from, statements);
    if (isOthers) return { ...it, from: null, to: null };
    return { ...it, from: complete(it.from, !it.held), to: complete(it.to, !it.held) };
  });
  const ended = dated.map((it) =>
    it.held && it.to === null ? withEnd(it, statements, published) : it,
  );
  const main = order.map((type) => ended.find((it) => it.held && it.type === type)).find(Boolean);
  if (main === undefined || main.from !== null || main.to !== null) return ended;
  const day = dayOfHearing(statements, reports, published);
  if (day === null || main.type === 'misconduct-meeting') return ended;
  return ended.map((it) => (it === main ? { ...it, from: complete(day, false) } : it));
}

/** A day without a year that lies ahead: no day of a hearing that was held. */
function isSetFor(date: TextDate, statements: readonly Statement[]): boolean {
  const place = statements.find((it) => it.start <= date.start && date.end <= it.end);
  return !/^\d{4}/.test(date.value) && place !== undefined && isDateAhead(place, date);
}

function withEnd(
  proceeding: NamedProceeding,
  statements: readonly Statement[],
  published: string | null,
): NamedProceeding {
  if (proceeding.type === 'misconduct-meeting') return proceeding;
  const end = endOf(statements, proceeding.from);
  return { ...proceeding, to: end === null ? null : yearOf(end, statements, published, false) };
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
  /\b(?:held|took place|taken place|heard|sat|hearing|dismissed|sacked)\b[^.;,]{0,30} (?:in|last) $/;

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
  const hasAppeal = statements.some((it) => appealTribunal.test(it.folded));
  for (const statement of statements) {
    if (earlier.test(statement.folded)) continue;
    if (hasAppeal && /\btribunal\b/.test(statement.folded)) continue;
    const isImposed = places.has(statement);
    if (!isImposed && !hearing.test(statement.folded)) continue;
    const [near] = relativeDatesIn(statement, published);
    if (near !== undefined) return near;
    const [ofYear] = isImposed ? datesByYear(statement, published) : [];
    if (ofYear !== undefined) return ofYear;
    const exact = datesIn(statement).find(
      (it) => /\d{2}-\d{2}$/.test(it.value) && isOn(statement, it, isImposed),
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
function isOn(statement: Statement, date: TextDate, isImposed: boolean): boolean {
  const before = statement.folded.slice(0, date.start - statement.start);
  if (/\bheard (?:the|this|his|her) case\b[^.;]{0,80} on $/.test(before)) return true;
  return (
    isImposed && /\b(?:dismissed|sacked|demoted|notice|warning|rank)[^.;,]{0,40} on $/.test(before)
  );
}

/** "On 4 May the panel announced": the day on which a hearing that began earlier was decided. */
const decidedThen =
  /^,? (?:the|its|a) (?:[\w-]+ ){0,2}?(?:panel|chair(?:man|woman|person)?|tribunal)(?:, [^.;]{2,90},)? (?:announced|found|ruled|decided|concluded|dismissed|determined)\b/;

const began = /\b(?:began|begun|opened|started|commenced)\b[^.;]{0,60}$/;

/** When a hearing was decided of which the text says when it began. */
function endOf(statements: readonly Statement[], from: TextDate | null): TextDate | null {
  const opening = statements.find(
    (it) => from !== null && it.start <= from.start && from.start < it.end,
  );
  if (from === null || opening === undefined) return null;
  if (!began.test(opening.folded.slice(0, from.start - opening.start))) return null;
  for (const statement of statements) {
    if (statement.start < from.start) continue;
    const found = datesIn(statement).find((it) => {
      const before = statement.folded.slice(0, it.start - statement.start);
      const after = statement.folded.slice(it.end - statement.start);
      return /\d{2}-\d{2}$/.test(it.value) && /^on $/.test(before) && decidedThen.test(after);
    });
    if (found !== undefined) return found;
  }
  return null;
}
