import type { Span } from '../../core/text/sentences.ts';
import type { Mention } from './mention.ts';
import { clauseBefore } from './modality.ts';
import type { Party } from './party.ts';
import type { Statement } from './statement.ts';

export type Response =
  | 'admitted-as-gross-misconduct'
  | 'admitted-as-misconduct'
  | 'admitted-facts-disputed-level'
  | 'admitted-in-part'
  | 'denied'
  | 'no-response';

/** Something that a party is said to have done, with the answer given and what was found. */
export interface Allegation {
  /** How many allegations the words stand for; null where they do not say. */
  readonly count: number | null;
  readonly statement: Statement;
  readonly response: { readonly value: Response; readonly evidence: Span } | null;
  readonly finding: {
    readonly value: 'proven' | 'not-proven';
    readonly evidence: Span;
    readonly specificity: 'specific' | 'specific-count' | 'collective';
  } | null;
  readonly level: {
    readonly value: 'gross-misconduct' | 'misconduct';
    readonly evidence: Span;
  } | null;
}

const charge =
  /\b(?:allegations? (?:that|was that|were that|is that|are that|of|against|included|concerned|related)|accused of|alleged (?:to have|that)|it (?:was|is) alleged|admitted|denied|denies|admits|case to answer (?:for|in respect of|in relation to) (?:gross )?misconduct (?:for|in (?:respect|relation)|as|over|because|after|when|by)|found to have|breached (?:the )?standards? .{0,60} (?:by|when|in that)|faced (?:\w+ )?(?:allegations?|charges?)|charged with)\b/;
/** Answers about something else: a crime before a court, or a witness's account. */
const elsewhere =
  /\b(?:court|trial|magistrates|pleaded|plea|cps|prosecut(?:e|ed|ion)|complainant alleged|entry|entrance|access to)\b/;

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const counted = new RegExp(
  `\\b(${numbers.join('|')}|\\d{1,2}) (?:\\w+ ){0,3}?(?:allegations?|charges?|counts?|breaches)\\b`,
);

/** At most so many are drafted for one party; an editor adds what is missing. */
const most = 6;

/** The allegations that the statements put to a party; `alone` when nobody else is accused. */
export function allegationsOf(
  party: Party,
  statements: readonly Statement[],
  mentionsOf: (it: Statement) => readonly Mention[],
  alone: boolean,
): Allegation[] {
  const found: Allegation[] = [];
  for (const statement of statements) {
    if (found.length >= most) break;
    if (!charge.test(statement.folded) || elsewhere.test(statement.folded)) continue;
    if (!alone && !concerns(party, mentionsOf(statement))) continue;
    found.push(allegationFrom(statement, party));
  }
  return found;
}

function concerns(party: Party, mentions: readonly Mention[]): boolean {
  const places = new Set(party.mentions.map((it) => it.start));
  return mentions.some(
    (it) =>
      places.has(it.start) ||
      ((it.form === 'named' || it.form === 'letter') &&
        it.form === party.form &&
        it.key === party.key),
  );
}

function allegationFrom(statement: Statement, party: Party): Allegation {
  const whole = { start: statement.start, end: statement.end };
  const response = responseIn(statement.folded);
  const own = party.reports.filter(
    (it) => it.statement === statement && it.kind === 'finding' && it.stage === 'carried-out',
  );
  const verdict =
    own.find((it) => it.slug === 'not-proven') ?? own.find((it) => it.slug === 'proven') ?? own[0];
  const count = counted.exec(statement.folded)?.[1];
  const collective =
    verdict === undefined
      ? party.reports.find((it) => it.kind === 'finding' && it.stage === 'carried-out')
      : undefined;
  const report = verdict ?? collective;
  const level =
    (verdict === undefined
      ? collective
      : own.find((it) => it.slug !== 'proven' && it.slug !== 'not-proven')) ?? undefined;
  return {
    count: count === undefined ? null : numberOf(count),
    statement,
    response: response === null ? null : { value: response, evidence: whole },
    finding:
      report === undefined
        ? null
        : {
            value: report.slug === 'not-proven' ? 'not-proven' : 'proven',
            evidence: { start: report.statement.start, end: report.statement.end },
            specificity:
              verdict === undefined
                ? 'collective'
                : count === undefined
                  ? 'specific'
                  : 'specific-count',
          },
    level:
      level === undefined || (level.slug !== 'gross-misconduct' && level.slug !== 'misconduct')
        ? null
        : {
            value: level.slug,
            evidence: { start: level.statement.start, end: level.statement.end },
          },
  };
}

function numberOf(word: string): number {
  return /^\d/.test(word) ? Math.max(1, Number(word)) : numbers.indexOf(word) + 1;
}

const admits = /\b(?:admitted|admits|accepted|admitting|conceded)\b/;
const disputes =
  /\b(?:did not (?:believe|accept|admit)|denied|denies|disputed|rather than|argued|but not)\b[^.;]{0,80}\bgross misconduct\b/;

/** How the words answer an allegation, or null where they do not. */
export function responseIn(folded: string): Response | null {
  if (admits.test(folded)) {
    if (disputes.test(folded)) return 'admitted-facts-disputed-level';
    if (
      /\b(?:but|although|while)\b[^.;]{0,40}\b(?:denied|denies|disputed)\b/.test(folded) ||
      /\bsome of\b|\bpartly\b/.test(folded)
    )
      return 'admitted-in-part';
    if (/\bgross misconduct\b/.test(folded)) return 'admitted-as-gross-misconduct';
    return /\bmisconduct\b|\ballegations?\b|\bbreach/.test(folded)
      ? 'admitted-as-misconduct'
      : 'admitted-in-part';
  }
  if (/\b(?:denied|denies|denying|disputed|contested)\b/.test(folded)) return 'denied';
  const at = folded.search(/\b(?:respond|attend|engage|answer)\b/);
  const clause =
    at === -1
      ? ''
      : clauseBefore(
          { folded, text: folded, start: 0, end: folded.length, index: 0, paragraph: 0 },
          at,
        );
  return /\b(?:did not|failed to|chose not to|refused to) (?:\w+ )?$/.test(clause)
    ? 'no-response'
    : null;
}
