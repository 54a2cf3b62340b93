import { sameText } from './identity.ts';

/** Most of a text that a copy may lack or add: a feed's suffix, a sister paper's first words. */
const mostChanged = 0.25;

/**
 * Whether one text repeats the other. Reports of two hearings can share nearly every word, so
 * likeness is not enough: the paragraphs that differ must not name other people, days or numbers.
 */
export function tellsTheSame(a: string, b: string): boolean {
  const left = paragraphsIn(a);
  const right = paragraphsIn(b);
  const onlyLeft = without(left, right);
  const onlyRight = without(right, left);
  const total = Math.max(a.length, b.length);
  if (lengthOf(onlyLeft) > total * mostChanged || lengthOf(onlyRight) > total * mostChanged)
    return false;
  if (onlyLeft.length === 0 || onlyRight.length === 0) return true;
  const factsLeft = factsIn(onlyLeft);
  const factsRight = factsIn(onlyRight);
  return isWithin(factsLeft, factsRight) || isWithin(factsRight, factsLeft);
}

function paragraphsIn(body: string): string[] {
  return body.split(/\n{2,}/).filter((it) => it.trim() !== '');
}

function without(paragraphs: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(sameText));
  return paragraphs.filter((it) => !known.has(sameText(it)));
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, it) => sum + it.length, 0);
}

/** Numbers, and words written with a capital: what tells one hearing from another. */
function factsIn(paragraphs: readonly string[]): Set<string> {
  return new Set(paragraphs.flatMap((it) => it.match(/\p{N}+|\p{Lu}[\p{L}'\u2019]*/gu) ?? []));
}

function isWithin(facts: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...facts].every((fact) => others.has(fact));
}
