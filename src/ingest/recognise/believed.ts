import type { Mention } from './mention.ts';
import type { Statement } from './statement.ts';

const trusts =
  /\b(?:found|believed|considered|accepted|regarded|preferred|trusted|judged|praised|thanked|commended)(?: that)?(?: the (?:evidence|account|testimony|word) of)? $/;
const isTrue =
  /^(?:'s (?:evidence|account|testimony|word|version)\b| (?:to be |as |was |were |had been )?(?:an? )?(?:(?:\w+ly|both|entirely|very|compelling|careful|balanced)(?: and)? )*(?:truthful|credible|convincing|compelling|honest|reliable|believable|consistent|persuasive|impressive|straightforward)\b)/;

/** "The panel found Ms H convincing": whose word the panel took, and not whom it found against. */
export function isBelieved(mention: Mention, { folded, start }: Statement): boolean {
  return (
    trusts.test(folded.slice(0, mention.start - start)) &&
    isTrue.test(folded.slice(mention.end - start))
  );
}
