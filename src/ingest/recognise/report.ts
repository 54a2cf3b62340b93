import { longestFirst, type Mention, mentionsIn } from './mention.ts';
import { type Agent, agentBefore, type Modality, modalityOf, type Stage } from './modality.ts';
import { namedMentions, type Person } from './person.ts';
import type { Statement } from './statement.ts';
import { subjectsOf } from './subject.ts';
import { type Hit, type Trigger, type TriggerKind, triggers } from './trigger.ts';

/** One outcome, finding or step that a statement reports, and about whom. */
export interface Report {
  readonly kind: TriggerKind;
  readonly slug: string;
  readonly stage: Stage;
  readonly agent: Agent;
  readonly statement: Statement;
  /** The reporting words. Offsets are UTF-16 into the body. */
  readonly start: number;
  readonly end: number;
  /** Empty where the statement names nobody. */
  readonly subjects: readonly Mention[];
}

/** What a body is read with. */
export interface Reading {
  readonly statements: readonly Statement[];
  readonly persons: readonly Person[];
  /** Folded names and abbreviations of the forces in the text. */
  readonly forceNames: readonly string[];
}

/** Kinds in the order in which they claim words that two triggers share. */
const claims: readonly TriggerKind[] = [
  'would-have',
  'sanction',
  'no-case',
  'case-to-answer',
  'referral',
  'finding',
  'no-action',
  'withdrawal',
  'departure',
];

/** Every report of a body, in order. */
export function reportsOf(reading: Reading): Report[] {
  let before: Agent = 'nobody';
  return reading.statements.flatMap((statement) => {
    const hits = hitsIn(statement);
    if (hits.length === 0) {
      before = agentBefore(statement, statement.folded.length, reading.forceNames);
      return [];
    }
    const mentions = longestFirst([
      ...namedMentions(reading.persons, statement),
      ...mentionsIn(statement),
    ]);
    const reports = hits.flatMap((hit) =>
      reportOf(hit, statement, mentions, reading.forceNames, before),
    );
    before = agentBefore(statement, statement.folded.length, reading.forceNames);
    return reports;
  });
}

/** Every word in a trigger holds one of these; a statement without any is passed over. */
const hint =
  /dismiss|sack|fired|axed|struck off|kicked|booted|thrown|drummed|boot|removed|job|door|demot|rank|reduc|warning|advice|guidance|action|practice|perform|incompet|debrief|train|learn|reminded|educat|plan|reprimand|case|proven|proved|substantiated|misconduct|cleared|exonerat|breach|uphold|upheld|no |withdr|discontinu|dropped|halt|resign|retire|quit|left|stepped|notice|hearing|meeting|proceedings|overturn|quash|appeal|reinstat|unproven|upp/;

function hitsIn(statement: Statement): Hit[] {
  const { folded } = statement;
  if (!hint.test(folded)) return [];
  const all: Hit[] = [];
  for (const trigger of triggers) {
    for (const match of folded.matchAll(trigger.pattern)) {
      if (match[0] === '') continue;
      all.push({ trigger, start: match.index, end: match.index + match[0].length });
    }
  }
  all.sort(
    (a, b) =>
      claims.indexOf(a.trigger.kind) - claims.indexOf(b.trigger.kind) ||
      a.start - b.start ||
      b.end - a.end,
  );
  const kept: Hit[] = [];
  for (const hit of all) {
    if (!kept.some((it) => hit.start < it.end && it.start < hit.end)) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function reportOf(
  hit: Hit,
  statement: Statement,
  mentions: readonly Mention[],
  forceNames: readonly string[],
  before: Agent,
): Report[] {
  const { kind, slug } = hit.trigger;
  const modality = modalityOf(statement, hit.start, hit.end);
  const own = agentBefore(statement, hit.start, forceNames);
  const agent =
    own === 'nobody' && /^(?:they|it|this|he|she)\b/.test(statement.folded) ? before : own;
  const stage = stageOf(hit.trigger, modality, agent, statement);
  if (stage === null) return [];
  return [
    {
      kind,
      slug,
      stage,
      agent,
      statement,
      start: statement.start + hit.start,
      end: statement.start + hit.end,
      subjects: subjectsOf(hit, statement, mentions),
    },
  ];
}

/** Sanctions that only a hearing can impose: nobody proposes them to a good end. */
const severe = /dismiss|rank|final/;

function stageOf(
  { kind, slug }: Trigger,
  modality: Modality,
  agent: Agent,
  statement: Statement,
): Stage | null {
  const held = /\b(?:hearing|meeting|panel|tribunal)\b/.test(statement.folded);
  if (modality === 'hypothetical' && kind !== 'case-to-answer' && kind !== 'no-case') return null;
  if (modality === 'past-record') return null;
  if (kind === 'case-to-answer' || kind === 'referral')
    return modality === 'negated' ? null : agent === 'watchdog' ? 'opinion' : 'decision';
  if (kind === 'would-have') return 'carried-out';
  if (modality === 'negated' && kind !== 'no-case' && kind !== 'no-action') return null;
  if (agent === 'court' && (kind === 'finding' || kind === 'no-action' || kind === 'no-case'))
    return null;
  if (kind === 'no-case')
    return agent === 'panel' || (held && agent !== 'watchdog')
      ? 'carried-out'
      : agent === 'force'
        ? 'decision'
        : agent === 'watchdog'
          ? 'opinion'
          : 'decision';
  if (kind === 'finding')
    return agent === 'watchdog' && !held
      ? 'opinion'
      : agent === 'force' && !held
        ? 'decision'
        : 'carried-out';
  if (modality === 'actual') return 'carried-out';
  if (agent === 'panel') return 'carried-out';
  if (severe.test(slug)) return null;
  return agent === 'watchdog' ? 'opinion' : 'decision';
}
