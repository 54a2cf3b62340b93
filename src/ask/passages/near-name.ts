import { distance } from 'fastest-levenshtein';
import { soundAlike } from '../../core/text/alike.ts';
import { fold } from '../../core/text/fold.ts';
import { slipsInName } from '../../core/text/slips.ts';
import type { Topic } from '../question/topic.ts';
import type { Reading } from './reading.ts';

/** A name of an article that is spelt nearly as one in the question. */
export interface NearName {
  readonly typed: string;
  /** As the article prints it. */
  readonly printed: string;
  /** Its index term. */
  readonly term: string;
}

/** A name this long is hardly another's by one letter. */
const surelyNear = 9;

/** Letters from which on two of them may be wrong in a name that sounds the same. */
const leastSounded = 6;

/**
 * The name in an article that a misspelt one may mean: a few letters off, with the same first letter;
 * alike in sound too where it is short or the question does not write it as a name.
 */
export function nearName({ kind, typed, alternatives }: Topic, reading: Reading): NearName | null {
  const word = fold(typed).replace(/'s$/, '');
  const own = alternatives[0]?.terms;
  if ((kind !== 'name' && kind !== 'word') || own?.length !== 1 || !/^\p{L}+$/u.test(word)) {
    return null;
  }
  const slips = slipsInName(word.length);
  let best: NearName | null = null;
  let fewest = Math.max(word.length < leastSounded ? 1 : 2, slips) + 1;
  for (const [term, places] of reading.places) {
    const off = term[0] === word[0] ? distance(term, own[0] ?? '') : fewest;
    if (off >= fewest) continue;
    const printed = nameAt(places[0] ?? 0, reading);
    const isLong = word.length >= surelyNear && off === 1;
    const bySound = (kind === 'word' && !isLong) || off > slips;
    if (printed === null || (bySound && !soundAlike(word, fold(printed)))) continue;
    best = { typed, printed, term };
    fewest = off;
  }
  return best;
}

/** The word at a place of an article's terms where it is printed as a name is, with a capital; else null. */
export function nameAt(place: number, { body, starts, ends }: Reading): string | null {
  const printed = body.slice(starts[place] ?? 0, ends[place] ?? 0).replace(/['\u2019]s$/, '');
  return /^\p{Lu}/u.test(printed) ? printed : null;
}
