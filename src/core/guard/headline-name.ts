import { sexOfName } from '../text/given-name.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { rankedNamesIn } from './ranked-name.ts';

/** Words that headlines put behind a rank and that are nobody's name; papers that print every word with a capital make them look like one. */
const verb =
  /^(?:sacked|dismissed|fired|axed|jailed|guilty|cleared|accused|charged|found|given|handed|faces|faced|facing|quits?|resigns|resigned|retires|wins|won|loses|lost|banned|barred|keeps|kept|avoids|avoided|escapes|escaped|admits|admitted|denies|denied|told|demoted|suspended|arrested|sentenced|convicted|spared|warned|named|struck|kicked|lied|stole|stalked|groped|harassed|sent|punched|hit|caught|used|abused|assaulted|gets|got|left|in|on|at)$/;
const pair = /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}+) (\p{Lu}[\p{L}'’-]+)/gu;

/**
 * Whom a headline names: behind a rank, or by a given name and a family name that its text does not print. An
 * order that somebody be not named is told in the text, and the headline is printed beside every quotation.
 */
export function namesInHeadline(
  headline: string | null,
  body: string,
  vocabulary: Vocabulary,
): string[] {
  if (headline === null) return [];
  const ranked = rankedNamesIn(headline, vocabulary)
    .map((it) => it.name)
    .filter((it) => !verb.test(it.split(/\s/)[0]?.toLowerCase() ?? ''));
  const given = [...headline.matchAll(pair)]
    .filter(([name, , family = '']) => sexOfName(name, '') !== null && !body.includes(family))
    .map(([name]) => name);
  return [
    ...new Set([...ranked, ...given.filter((it) => !ranked.some((one) => one.includes(it)))]),
  ];
}
