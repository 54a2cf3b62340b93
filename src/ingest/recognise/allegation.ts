import type { Span } from '../../core/text/sentences.ts';
import type { Mention } from './mention.ts';
import { clauseBefore } from './modality.ts';
import type { Party } from './party.ts';
import type { Report } from './report.ts';
import type { Statement } from './statement.ts';

type Response =
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
  /\b(?:allegations? (?:that|was that|were that|is that|are that|of|against|included|concerned|related)|(?<!\b(?:not|never) )accused of|alleged (?:to have|that)|it (?:was|is) alleged|admitted|denied|denies|admits|case to answer (?:for|in respect of|in relation to) (?:gross )?misconduct (?:for|in (?:respect|relation)|as|over|because|after|when|by)|found to have|breached (?:the )?standards? .{0,60} (?:by|when|in that)|faced (?:\w+ )?(?:allegations?|charges?)|charged with|(?:that|this) (?:allegation|charge) was (?:not|found))\b/;
/** Answers about something else: a crime before a court, or a witness's account. */
const elsewhere =
  /\b(?:court|trial|magistrates|pleaded|plea|cps|prosecut(?:e|ed|ion)|complainant alleged|entry|entrance|access to)\b/;

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const counted = new RegExp(
  `\\b(${numbers.join('|')}|\\d{1,2}) (?:\\w+ ){0,3}?(?:allegations?|charges?|counts?|breaches)\\b`,
);

/** At most so many are drafted for one party; an editor adds what is missing. */
const most = 6;

/** The statements that put something to each party, or give the party's answer. */
export function chargesOf(
  parties: readonly Party[],
  statements: readonly Statement[],
  mentionsOf: (it: Statement) => readonly Mention[],
): Map<Party, Statement[]> {
  const found = new Map<Party, Statement[]>(parties.map((it) => [it, []]));
  let last: readonly Party[] = [];
  for (const statement of statements) {
    const match = charge.exec(statement.folded);
    if (match === null || elsewhere.test(statement.folded)) continue;
    const at = statement.start + match.index;
    const meant =
      parties.length === 1 ? parties : charged(parties, mentionsOf(statement), at, last);
    for (const party of meant) found.get(party)?.push(statement);
    last = meant;
  }
  return found;
}

/** Whom a charge concerns: who stands last before it, else who stands first after it, else whom "he" means. */
function charged(
  parties: readonly Party[],
  mentions: readonly Mention[],
  at: number,
  last: readonly Party[],
): readonly Party[] {
  const mention = mentions.findLast((it) => it.end <= at) ?? mentions.find((it) => it.start >= at);
  if (mention === undefined) return [];
  if (mention.form === 'pronoun') return last;
  const own = parties.filter((it) => isMeant(it, mention));
  return own.length > 0 || mention.count !== parties.length ? own : parties;
}

function isMeant(party: Party, mention: Mention): boolean {
  if (party.mentions.some((it) => it.start === mention.start)) return true;
  return mention.key !== '' && mention.form === party.form && mention.key === party.key;
}

/** The allegations that statements put to a party, with the answers and what was found. */
export function allegationsOf(party: Party, statements: readonly Statement[]): Allegation[] {
  return statements.slice(0, most).map((it) => allegationFrom(it, party));
}

function allegationFrom(statement: Statement, party: Party): Allegation {
  const count = counted.exec(statement.folded)?.[1];
  const response = responseIn(statement.folded);
  const own = party.reports.filter((it) => it.statement === statement && isVerdict(it));
  const verdict =
    own.find((it) => it.slug === 'not-proven') ?? own.find((it) => it.slug === 'proven') ?? own[0];
  const report = verdict ?? soleVerdict(party);
  const level = verdict === undefined ? report : own.find((it) => isLevel(it.slug));
  const tie =
    verdict === undefined ? 'collective' : count === undefined ? 'specific' : 'specific-count';
  return {
    count: count === undefined ? null : numberOf(count),
    statement,
    response: response === null ? null : { value: response, evidence: statement },
    finding:
      report === undefined
        ? null
        : {
            value: report.slug === 'not-proven' ? 'not-proven' : 'proven',
            evidence: report.statement,
            specificity: tie,
          },
    level:
      level === undefined || !isLevel(level.slug)
        ? null
        : { value: level.slug, evidence: level.statement },
  };
}

/** What was found of everything put to a party; undefined where one thing was proven and another was not. */
function soleVerdict({ reports }: Party): Report | undefined {
  const verdicts = reports.filter(isVerdict);
  const cleared = verdicts.filter((it) => it.slug === 'not-proven').length;
  return cleared === 0 || cleared === verdicts.length ? verdicts[0] : undefined;
}

function isVerdict(report: Report): boolean {
  return (
    report.kind === 'finding' &&
    report.stage === 'carried-out' &&
    !report.slug.startsWith('admitted')
  );
}

function isLevel(slug: string): slug is 'gross-misconduct' | 'misconduct' {
  return slug === 'gross-misconduct' || slug === 'misconduct';
}

function numberOf(word: string): number {
  return /^\d/.test(word) ? Math.max(1, Number(word)) : numbers.indexOf(word) + 1;
}

const admits = /\b(?:admitted|admits|accepted|admitting|conceded)\b/;
const disputes =
  /\b(?:did not (?:believe|accept|admit)|denied|denies|disputed|rather than|argued|but not)\b[^.;]{0,80}\bgross misconduct\b/;

/** How the words answer an allegation, or null where they do not. */
function responseIn(folded: string): Response | null {
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
