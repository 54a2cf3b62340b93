import type { Span } from '../../core/text/sentences.ts';
import type { Statement } from './statement.ts';

/** A value that the words of a text give, and where. */
export interface Found<T extends string> {
  readonly value: T;
  readonly evidence: Span;
}

type Rule<T extends string> = readonly [T, RegExp];

const barredRules: readonly Rule<'barred-list' | 'barred-as-reported' | 'advisory-list'>[] = [
  ['advisory-list', /\b(?:placed|put|added|included|go|going)\b[\w ,']{0,40} advisory list\b/],
  [
    'barred-list',
    /\bbarred list\b|\blist of (?:former )?(?:police )?(?:officers|people|those|individuals) (?:who (?:are|have been) )?(?:barred|banned)\b[\w ]{0,60}/,
  ],
  [
    'barred-as-reported',
    /\b(?:barred|banned|blacklisted) (?:from|for life)\b[\w ,']{0,50}(?:force|police|policing|service|again)/,
  ],
];
const appealRules: readonly Rule<
  'right-of-appeal-noted' | 'lodged' | 'allowed' | 'dismissed' | 'remitted'
>[] = [
  [
    'allowed',
    /\b(?:won (?:his|her|their) appeal|appeal (?:was |has been |had been )?(?:upheld|allowed|successful)|appeals tribunal (?:overturned|quashed|reinstated|revoked|allowed))\b/,
  ],
  [
    'dismissed',
    /\b(?:lost (?:his|her|their|an) appeal|appeal (?:was |has been |had been )?(?:dismissed|rejected|unsuccessful|thrown out))\b/,
  ],
  [
    'lodged',
    /\b(?:(?:has|have|had) (?:lodged|launched|submitted) an appeal|is appealing|are appealing|lodged an appeal|(?:has|have) appealed|(?:intends|plans) to appeal)\b/,
  ],
  [
    'right-of-appeal-noted',
    /\b(?:\w+ (?:working )?days to (?:\w+ ){0,3}appeal|right (?:of|to) appeal|can appeal|may appeal|entitled to appeal|option to appeal)\b/,
  ],
];
/** Appeals by people who complained, or against a conviction, are none by the officer. */
const otherAppeal =
  /\b(?:complain(?:t|ed|ants?)|we upheld|family'?s?|court of appeal|conviction|sentence|witness appeal|appeal(?:ed|ing)? for (?:witness|information))\b/;
const negated = /\b(?:not|never|n't|no)\b[\w ]{0,30}$/;

/** What the text says about a list of people barred from policing. */
export function barredIn(
  statements: readonly Statement[],
): Found<'barred-list' | 'barred-as-reported' | 'advisory-list'> | null {
  return firstOf(barredRules, statements, () => true);
}

/** What the text says about an appeal by the officer. */
export function appealIn(
  statements: readonly Statement[],
): Found<'right-of-appeal-noted' | 'lodged' | 'allowed' | 'dismissed' | 'remitted'> | null {
  return firstOf(appealRules, statements, (it) => !otherAppeal.test(it.folded));
}

function firstOf<T extends string>(
  rules: readonly Rule<T>[],
  statements: readonly Statement[],
  fits: (it: Statement) => boolean,
): Found<T> | null {
  for (const [value, pattern] of rules) {
    for (const statement of statements) {
      const match = pattern.exec(statement.folded);
      if (
        match === null ||
        !fits(statement) ||
        negated.test(statement.folded.slice(0, match.index))
      )
        continue;
      return { value, evidence: { start: statement.start, end: statement.end } };
    }
  }
  return null;
}
