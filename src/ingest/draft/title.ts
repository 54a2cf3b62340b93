import type { Vocabulary } from '../../core/vocabulary/vocabulary.ts';
import type { OfficerFile } from './officer.ts';

const numbers = 'No One Two Three Four Five Six Seven Eight Nine Ten'.split(' ');

/** A neutral title that says no more than the fields: who it is about and what came of it. Never a name. */
export function titleOf(officers: readonly OfficerFile[], vocabulary: Vocabulary): string {
  if (officers.length === 0) return 'Matter without an outcome for an officer';
  const slugs = new Set(officers.flatMap((it) => it.outcome.value ?? []));
  const outcomes = [...slugs].map((it) => vocabulary.label('outcome', it).toLowerCase());
  return `${people(officers, vocabulary)}: ${outcomes.join(', ')}`;
}

function people(officers: readonly OfficerFile[], vocabulary: Vocabulary): string {
  const [only] = officers;
  const rank = only?.rank.value ?? null;
  if (officers.length === 1 && only?.count === 1) {
    return rank === null ? 'One officer' : `One ${vocabulary.label('rank', rank).toLowerCase()}`;
  }
  const total = officers.reduce((sum, it) => sum + (it.count ?? Number.NaN), 0);
  return Number.isNaN(total) ? 'Several people' : `${numbers[total] ?? total} people`;
}
