import { outcomeOf } from './outcome.ts';
import type { Party } from './party.ts';

/** Whether two parties can be one by what came of them: the same, two words for a dismissal, or nothing stated of one. */
export function sameGroup(one: Party, other: Party): boolean {
  const first = outcomeOf(one)?.slug ?? '';
  const second = outcomeOf(other)?.slug ?? '';
  if (first === second || (/dismissed/.test(first) && /dismissed/.test(second))) return true;
  return first === 'not-stated' || second === 'not-stated';
}
