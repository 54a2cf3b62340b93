import type { Statement } from './statement.ts';

/** Titles of people who are no officers. */
const civilian = /^(?:mr|mrs|ms|miss|mx|woman|man|girl|boy|child|victim|complainant|witness) /;
/** What is told of somebody whose own conduct is in question. */
const blamed =
  "(?:'s (?:conduct|actions|behaviour)|(?: also| then)? (?:denie[sd]|admit(?:s|ted)|faces|resigned|had a case|was (?:accused|alleged|dismissed|sacked|given an? (?:final )?written|found to have|cleared)|is (?:accused|alleged)))";

/**
 * The role of somebody who stands under a letter and is none of the accused. Reports hide those whom the conduct
 * harmed, and witnesses with them; a letter with a rank may stand for an officer who is accused as well, so
 * the text must tell nothing of the kind.
 * @param label folded: "ms k"
 */
export function roleOfLetter(label: string, statements: readonly Statement[]): string | null {
  if (civilian.test(label)) return 'complainant';
  const accused = new RegExp(
    `\\b${label}\\b${blamed}|\\b(?:against|by|dismissed|sacked) ${label}\\b`,
  );
  return statements.some((it) => accused.test(it.folded)) ? null : 'complainant';
}
