import { distance } from 'fastest-levenshtein';
import { soundAlike } from '../core/text/alike.ts';
import { areRelatives } from '../core/text/relative.ts';

/** Most terms that may stand for one. */
const most = 5;
/** Letters from which on a word that sounds the same may have so many of them wrong. */
const leastLetters = 6;
const mostWrong = 2;

/** The terms that one which a corpus lacks may mean: of its family, or alike in sound and letters; the nearest first. */
export function nearTerms(wanted: string, terms: Iterable<string>): string[] {
  if (wanted.length < leastLetters || !/^\p{L}+$/u.test(wanted)) return [];
  const near: { term: string; off: number }[] = [];
  for (const term of terms) {
    if (term[0] !== wanted[0] || Math.abs(term.length - wanted.length) > 3) continue;
    const off = distance(term, wanted);
    if (areRelatives(term, wanted) || (off <= mostWrong && soundAlike(term, wanted))) {
      near.push({ term, off });
    }
  }
  near.sort((a, b) => a.off - b.off || (a.term < b.term ? -1 : 1));
  return near.slice(0, most).map(({ term }) => term);
}
