import { outcomeOf } from './outcome.ts';
import type { Party } from './party.ts';

/** Outcomes that papers word more and less exactly. */
const loose = [/dismissed/, /warning/];

/** Whether two parties can be one by what came of them: the same, two words for a dismissal, or nothing stated of one. */
export function sameGroup(one: Party, other: Party): boolean {
  const first = outcomeOf(one)?.slug ?? '';
  const second = outcomeOf(other)?.slug ?? '';
  if (first === second) return true;
  if (loose.some((it) => it.test(first) && it.test(second))) return true;
  return first === 'not-stated' || second === 'not-stated';
}
