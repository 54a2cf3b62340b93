import type { Statement } from './statement.ts';

/** A sentence that says no more than that what the one before says is not so of somebody. */
const denial =
  /^(?:but )?(?<who>[\w.' -]{2,40}?)(?:, (?:who|whose) [^,;.]{3,90},)? (?<verb>was|were|did|had|has|have|is) not[.!]?\s*$/;

/** "PC Example did not." after somebody else's case to answer: where the denial stands, as a trigger's words. */
export function deniesBefore({ folded }: Statement): { start: number; end: number } | null {
  const match = denial.exec(folded);
  const { who = '', verb = '' } = match?.groups ?? {};
  if (match === null || pronoun.test(who)) return null;
  const start = folded.lastIndexOf(`${verb} not`);
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

/** "This has been done", "had been given it": what was proposed before came about. */
const carriesOut =
  /^(?:this|it|that|these|those|they) (?:has|have|was|were|had) (?:(?:since|now|duly|then|also|been|both|all) )*(?:given|delivered|done|completed|implemented|carried out|undertaken|provided|put in place)\b|\bbeen given it(?=[.,;]|$| (?:in|by|on|as|at|during)\b)/;

/** Where a statement says that the measure before it was taken, as a trigger's words. */
export function carriesOutBefore({ folded }: Statement): { start: number; end: number } | null {
  const match = carriesOut.exec(folded);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

/** "The panel agreed", "upheld the submission". */
const agrees =
  /^(?:the )?(?:panel|chair\w*|tribunal|it|he|she|they)\b[^.;,]{0,30}? (?:agreed(?= with (?:him|her|them|that|this)\b|[.,;]|$)|(?:upheld|accepted|allowed) (?:the|that|this|his|her|their) (?:submission|application|argument))/;
const pleads = /\b(?:submi(?:tted|ssion)|argued|contended|application)\b/;

/** Where those who decide agree with what one side submitted in the statement before, as a trigger's words. */
export function agreesWith(
  { folded }: Statement,
  before: Statement,
): { start: number; end: number } | null {
  const match = pleads.test(before.folded) ? agrees.exec(folded) : null;
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

const affirms =
  /^(?:but |however,? )?the (?:[\w-]+ )?(?:panel|chair\w*|tribunal|hearing|chief constable)\b[^.;]{0,60}?(?:found|ruled|decided|concluded|determined|held)(?:,[^,]{2,40},)? that (?:it|they|this|that) (?:was|were|did|had)[.!]?\s*$/;
const disputes = /\b(?:denied|disputed|did not accept|refused to accept|rejected)\b/;

/** Where those who decide say that what somebody denied in the statement before is so, as a trigger's words. */
export function affirmsBefore(
  { folded }: Statement,
  before: Statement,
): { start: number; end: number } | null {
  if (!disputes.test(before.folded) || !affirms.test(folded)) return null;
  return { start: 0, end: folded.trimEnd().length };
}

/** Whether what stands behind these words is only what one side says. */
export function isPleaded(lead: string): boolean {
  return /\b(?:submi(?:tted|ssion)|argued|contended)\b[^.;]*$/.test(lead) && !granted.test(lead);
}

const granted = /\b(?:upheld|accepted|allowed|agreed|granted)\b/;

/** Where a statement says that what came before also came of somebody else, as a trigger's words. */
export function repeatsBefore({ folded }: Statement): { start: number; end: number } | null {
  const match = repeats.exec(folded);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

const pronoun = /^(?:he|she|they|it|that|this)$/;
