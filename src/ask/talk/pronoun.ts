import { fold } from '../../core/text/fold.ts';

type Gender = 'he' | 'she';

const pronoun = /\b(?:he|she|him|her|his|hers)\b/;
const male = /^(?:he|him|his)$/;
/** After "her", these begin something new: it is whom, not whose. */
const joints =
  /^(?:$|\W*$|\s+(?:to|for|with|in|on|at|by|from|and|or|of|after|before|when|say|do)\b)/;
const titles: readonly (readonly [RegExp, Gender])[] = [
  [/^mr\b/, 'he'],
  [/^(?:mrs|ms|miss)\b/, 'she'],
];

/** Whether a text leaves one person to what was said before. */
export function hasPronoun(text: string): boolean {
  return pronoun.test(fold(text));
}

/** Whether a title tells that a pronoun of a text cannot stand for somebody. */
export function contradicts(text: string, name: string): boolean {
  const found = pronoun.exec(fold(text))?.[0];
  const gender = titles.find(([title]) => title.test(fold(name)))?.[1];
  return (
    found !== undefined && gender !== undefined && gender !== (male.test(found) ? 'he' : 'she')
  );
}

/** Whether a text leaves somebody to what was said before, of a sex of whom the bodies that were talked of tell nothing. */
export function meansNobody(text: string, bodies: readonly string[]): boolean {
  const found = pronoun.exec(fold(text))?.[0];
  if (found === undefined || bodies.length === 0) return false;
  const same = male.test(found) ? /\b(?:he|him|his)\b/ : /\b(?:she|her|hers)\b/;
  return !bodies.some((body) => same.test(fold(body)));
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
