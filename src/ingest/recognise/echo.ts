import type { Statement } from './statement.ts';

/** A sentence that says no more than that what the one before says is not so of somebody. */
const denial =
  /^(?:but )?(?<who>[\w.' -]{2,40}?) (?<verb>was|were|did|had|has|have|is) not[.!]?\s*$/;

/** "PC Example did not." after somebody else's case to answer: where the denial stands, as a trigger's words. */
export function deniesBefore({ folded }: Statement): { start: number; end: number } | null {
  const match = denial.exec(folded);
  const { who = '', verb = '' } = match?.groups ?? {};
  if (match === null || pronoun.test(who)) return null;
  const start = folded.indexOf(`${who} ${verb}`) + who.length + 1;
  return { start, end: start + `${verb} not`.length };
}

/** "He was not.": what the sentence before said of him, or reported that others said, is taken back. */
export function takesBack(statement: Statement | undefined): boolean {
  const who = statement === undefined ? undefined : denial.exec(statement.folded)?.groups?.who;
  return who !== undefined && pronoun.test(who);
}

/** "was given the same sanction", "So was PC Example": where a statement says again what the last outcome was. */
const repeats =
  /\b(?:given|giving|received|handed|issued with|met|suffered|faced|got) (?:exactly )?the same (?:sanction|punishment|penalty|outcome|fate|warning|result)\b|^so (?:was|were|did|has|have)\b/;

/** Where a statement says that what came before also came of somebody else, as a trigger's words. */
export function repeatsBefore({ folded }: Statement): { start: number; end: number } | null {
  const match = repeats.exec(folded);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

const pronoun = /^(?:he|she|they|it|that|this)$/;
