import { fold } from '../../core/text/fold.ts';
import type { Question } from './question.ts';

/** What comes between an auxiliary and a name: ranks, titles and the like. */
const titles =
  '(?:(?:the|former|ex|retired|disgraced|mr|mrs|ms|miss|dr|officer|pc|ps|dc|ds|di|dci|sgt|det|insp|supt|acting|temporary|detective|police|constable|sergeant|inspector|chief|superintendent)[ .-]+)*';
const askedOf = new RegExp(
  `\\b(?:was|is|were|are|did|does|do|has|had|will|would|wasn't|isn't|didn't|hasn't|(?:happened|happening|came|become|became) (?:to|of))\\s+${titles}(?<who>[\\p{L}'-]+(?: [\\p{L}-]+)?)`,
  'gu',
);

/**
 * Whether a question asks after a person whom it names by this folded word, and not after somebody
 * who is told of by that person ("Roe's supervisor", "the woman whom Roe harassed").
 */
export function asksAfter(word: string, { query, asking }: Question): boolean {
  const clause = fold(query.text).slice(asking.start, asking.end);
  return [...clause.matchAll(askedOf)].some(({ groups }) => {
    const who = groups?.who?.split(' ') ?? [];
    return who.includes(word) && !clause.includes(`${word}'s`);
  });
}
