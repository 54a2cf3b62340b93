import { fold } from '../../core/text/fold.ts';
import { isStopWord } from '../../core/text/stop-words.ts';
import { wordsOf } from '../../core/text/words.ts';
import { nameToken, withNameToken } from '../question/name-token.ts';
import { labelToken, leadsName, proposesIdentity } from './identity-question.ts';
import type { OrdinaryWords } from './ordinary-words.ts';

/** What ends in one of these is said of somebody, and is hardly anybody's name. */
const noName = /(?:ed|ing|ly)$|^(?:officers?|police\w*|cops?|pcs?|man|men|woman|women)$/;

/**
 * The names that a folded question puts forward as those of somebody whom the sources may not name; none
 * where it puts forward none.
 * @param people the names in the question: with capitals, or known
 * @param isKnown whether a case has anybody of these names
 */
export function suggestedNames(
  asked: string,
  people: readonly string[],
  ordinary: OrdinaryWords,
  isKnown: boolean,
): readonly string[] {
  const names = people.filter((it) => it.length > 1).map(fold);
  const typed = names.reduce((text, name) => withNameToken(text, name), asked);
  const led = names.reduce((text, name) => text.replaceAll(name, nameToken), asked);
  const proposed = proposesIdentity(typed, true) || (!isKnown && leadsName(led));
  if (names.length > 0 && proposed) return names;
  return pairsIn(asked, ordinary)
    .filter((pair) => proposesIdentity(withNameToken(asked, pair), false))
    .slice(0, 1);
}

/** Two words in a row that may be a name; beside a label, half of it may be known. */
function pairsIn(asked: string, { known, alike }: OrdinaryWords): string[] {
  const words = wordsOf(asked);
  const most = asked.includes(labelToken) ? 1 : 0;
  return words.flatMap((first, at) => {
    const second = words[at + 1];
    if (!second || asked.slice(first.end, second.start) !== ' ') return [];
    const pair = [first.text, second.text];
    const maybe = pair.every(
      (it) => !isStopWord(it) && !noName.test(it) && it !== labelToken && /^\p{L}+$/u.test(it),
    );
    const isStrange = pair.some((it) => !known.has(it) && !alike.has(it));
    const familiar = pair.filter((it) => known.has(it)).length;
    return maybe && isStrange && familiar <= most ? [pair.join(' ')] : [];
  });
}
