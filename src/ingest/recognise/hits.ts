import { letterSieve } from './letter-sieve.ts';
import type { Statement } from './statement.ts';
import type { TriggerKind } from './trigger/entry.ts';
import { type Hit, type Trigger, triggers } from './trigger.ts';

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

/** The triggers whose words the statements have at all, with these words; most bodies have few of them. */
export function likelyTriggers(statements: readonly Statement[]): Trigger[] {
  const folded = statements.map((it) => it.folded).join('\n');
  const canHave = letterSieve(folded);
  return triggers.flatMap((trigger) => {
    const needs = trigger.needs.filter((it) => canHave(it) && folded.includes(it));
    return needs.length === 0 ? [] : [{ ...trigger, needs }];
  });
}

/** Where the words of triggers stand in a statement, no word in two of them, in the order of the text. */
export function hitsIn(statement: Statement, likely: readonly Trigger[]): Hit[] {
  const { folded } = statement;
  const all: Hit[] = [];
  for (const trigger of likely) {
    if (!trigger.needs.some((it) => folded.includes(it))) continue;
    for (const match of folded.matchAll(trigger.pattern)) {
      if (match[0] === '') continue;
      all.push({ trigger, start: match.index, end: match.index + match[0].length });
    }
  }
  all.sort(
    (a, b) =>
      claims.indexOf(a.trigger.kind) - claims.indexOf(b.trigger.kind) ||
      vagueness(a) - vagueness(b) ||
      a.start - b.start ||
      b.end - a.end,
  );
  const kept: Hit[] = [];
  for (const hit of all) {
    if (!kept.some((it) => hit.start < it.end && it.start < hit.end)) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** "dismissed … without notice" says more than the "dismissed" within it. */
function vagueness({ trigger }: Hit): number {
  return trigger.slug === 'dismissed' ? 1 : 0;
}
