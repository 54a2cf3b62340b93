import { termOf } from '../../core/text/terms.ts';
import type { Reading } from './reading.ts';

/**
 * Whether an article tells of police officers, which it does not by naming the police once; of others
 * nothing is known beyond whether they tell of the matter.
 */
export function tellsOfPolice({ places, headline }: Reading): boolean {
  const told = police.filter((term) => places.has(term) || headline.places.has(term));
  return told.length > 1;
}

/** Of these an article about an officer has two at least. */
const police = [
  'police',
  'constabulary',
  'misconduct',
  'officer',
  'constable',
  'sergeant',
  'inspector',
  'superintendent',
  'pc',
].map(termOf);
