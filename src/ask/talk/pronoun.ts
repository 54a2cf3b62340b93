import { fold } from '../../core/text/fold.ts';
import { sexOfName } from '../../core/text/given-name.ts';
import { nameParts } from '../question/typed-name.ts';

const pronoun = /\b(?:he|she|him|her|his|hers)\b/;
const male = /^(?:he|him|his)$/;
/** After "her", these begin something new: it is whom, not whose. */
const joints =
  /^(?:$|\W*$|\s+(?:to|for|with|in|on|at|by|from|and|or|of|after|before|when|say|do)\b)/;
/** Whether a text leaves one person to what was said before. */
export function hasPronoun(text: string): boolean {
  return pronoun.test(fold(text));
}

/** "Are they …", "why did he …": a question that begins with somebody whom only earlier words can name. */
const opening =
  /^\W*(?:(?:and|so|but) )*(?:(?:why|when|where|how|what) )?(?:is|are|was|were|did|do|does|has|have|had|will|would|can|could) (?:he|she|they)\b/;

/** Whether a text leaves whomever it asks about to what was said before. */
export function opensWithPronoun(text: string): boolean {
  return opening.test(fold(text));
}

/** Whether a title or a given name tells that a pronoun of a text cannot stand for somebody. */
export function contradicts(text: string, name: string): boolean {
  const found = pronoun.exec(fold(text))?.[0];
  const sex = sexOfName(nameParts(name).join(' '), name);
  return found !== undefined && sex !== null && sex !== (male.test(found) ? 'male' : 'female');
}

/** Whether texts tell of anybody of the sex of a text's first pronoun. */
export function tellsOfSex(text: string, bodies: readonly string[]): boolean {
  const found = pronoun.exec(fold(text))?.[0] ?? '';
  const same = male.test(found) ? /\b(?:he|him|his)\b/ : /\b(?:she|her|hers)\b/;
  return bodies.some((body) => same.test(fold(body)));
}

/** The text with a name for its first pronoun of one person; null where it has none. */
export function withName(text: string, name: string): string | null {
  const folded = fold(text);
  const found = pronoun.exec(folded);
  if (!found) return null;
  const [word] = found;
  const after = found.index + word.length;
  const owns =
    word === 'his' || word === 'hers' || (word === 'her' && !joints.test(folded.slice(after)));
  return text.slice(0, found.index) + name + (owns ? "'s" : '') + text.slice(after);
}
