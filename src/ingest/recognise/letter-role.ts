import type { Statement } from './statement.ts';

const harmed =
  'wom[ae]n|girls?|victims?|complainants?|m[ae]n|boys?|colleagues?|probationers?|mother';
/** "three women identified as Officers X, Y and Z", "the woman, known at the hearing as PC Y". */
const standFor = new RegExp(
  `\\b(?:${harmed})\\b[^.;]{0,60}\\b(?:known|referred to|identified|named|described|called)\\b[^.;,]{0,40}(?: as)? $`,
);
/** Titles of people who are no officers. */
const civilian = /^(?:mr|mrs|ms|miss|mx|woman|man|girl|boy|child|victim|complainant) /;

/**
 * The role of somebody who stands under a letter and is none of the accused: a letter hides whom the conduct
 * harmed, if the letter has a civilian's title or the text says that it stands for such a person.
 * @param label folded: "ms k"
 */
export function roleOfLetter(label: string, statements: readonly Statement[]): string | null {
  if (civilian.test(label)) return 'complainant';
  const letter = label.split(' ').at(-1) ?? '';
  const list = new RegExp(`(?:[a-z]+s? )?(?:[a-z], )*(?:[a-z] and )?${letter}(?![a-z0-9])`, 'g');
  const isHarmed = statements.some(({ folded }) =>
    [...folded.matchAll(list)].some((it) => standFor.test(folded.slice(0, it.index))),
  );
  return isHarmed ? 'complainant' : null;
}
