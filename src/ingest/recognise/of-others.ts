import { number } from './count-words.ts';
import type { Mention } from './mention.ts';
import type { Statement } from './statement.ts';

/** People who are no officers, counted. */
const others = new RegExp(
  `\\b(?:${number}|several|both) (?:[\\w-]+ ){0,2}?(?:women|men|girls|boys|people|victims|complainants|witnesses|children|teenagers|residents|students|families|prisoners|detainees)\\b`,
  'g',
);
const officers = /\b(?:officers|constables|sergeants|detectives|inspectors)\b(?! [a-z],)/g;

/** "Two of them have since left policing", after three women were counted: those, and no officers who are accused. */
export function isOfOthers(
  { text, start }: Mention,
  statement: Statement,
  before: Statement | undefined,
): boolean {
  if (!/\bof them$/i.test(text)) return false;
  const told = `${before?.folded ?? ''} ${statement.folded.slice(0, start - statement.start)}`;
  const place = (pattern: RegExp) => [...told.matchAll(pattern)].at(-1)?.index ?? -1;
  return place(others) > place(officers);
}
