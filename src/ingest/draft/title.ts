import type { Vocabulary } from '../../core/vocabulary/vocabulary.ts';
import type { OfficerFile } from './officer.ts';

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** A neutral title that says no more than the fields: the force and who it is about. Never a name. */
export function titleOf(
  force: string | null,
  officers: readonly OfficerFile[],
  vocabulary: Vocabulary,
): string {
  const employer = force === null ? 'Force not stated' : vocabulary.label('force', force);
  return `${employer}: ${people(officers, vocabulary)}`;
}

function people(officers: readonly OfficerFile[], vocabulary: Vocabulary): string {
  if (officers.length === 0) return 'matter without an outcome for an officer';
  const [only] = officers;
  if (officers.length === 1 && only !== undefined && only.count === 1) {
    return only.rank.value === null
      ? 'one officer'
      : `one ${vocabulary.label('rank', only.rank.value).toLowerCase()}`;
  }
  const total = officers.reduce((sum, it) => sum + (it.count ?? Number.NaN), 0);
  return Number.isNaN(total) ? 'several people' : `${numbers[total] ?? total} people`;
}
