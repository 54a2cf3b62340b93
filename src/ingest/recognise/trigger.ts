import type { TriggerEntry, TriggerKind } from './trigger/entry.ts';
import { findingTriggers } from './trigger/findings.ts';
import { measureTriggers } from './trigger/measures.ts';
import { noCaseTriggers } from './trigger/no-case.ts';
import { sanctionTriggers } from './trigger/sanctions.ts';
import { stepTriggers } from './trigger/steps.ts';
import { wouldHaveTriggers } from './trigger/would-have.ts';

/** Words that report an outcome, a finding or a step. */
export interface Trigger {
  readonly kind: TriggerKind;
  readonly slug: string;
  /** A text without any of these has no match. */
  readonly needs: readonly string[];
  /** Runs on folded text, whole words only. */
  readonly pattern: RegExp;
}

/** Every trigger there is. Which of two that overlap counts is the reader's business, not their order's. */
export const triggers: readonly Trigger[] = [
  ...wouldHaveTriggers,
  ...sanctionTriggers,
  ...measureTriggers,
  ...noCaseTriggers,
  ...findingTriggers,
  ...stepTriggers,
].map(compiled);

function compiled({ kind, slug, needs, words }: TriggerEntry): Trigger {
  const source = `(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`;
  return { kind, slug, needs, pattern: new RegExp(source, 'gu') };
}

/** A trigger where it stands. Offsets are UTF-16 into the statement. */
export interface Hit {
  readonly trigger: Trigger;
  readonly start: number;
  readonly end: number;
}
