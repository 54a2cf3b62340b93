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
 * @param ordinary what no name is made of; asked for only where two words are put forward
 * @param isKnown whether a case has anybody of these names
 */
export function suggestedNames(
  asked: string,
  people: readonly string[],
  ordinary: () => OrdinaryWords,
  isKnown: boolean,
): readonly string[] {
  const names = people.filter((it) => it.length > 1).map(fold);
  const typed = names.reduce((text, name) => withNameToken(text, name), asked);
  const led = names.reduce((text, name) => text.replaceAll(name, nameToken), asked);
  const proposed = proposesIdentity(typed, true) || (!isKnown && leadsName(led));
  if (names.length > 0 && proposed) return names;
  const pairs = pairsIn(asked).filter((pair) =>
    proposesIdentity(withNameToken(asked, pair), false),
  );
  return pairs.length === 0 ? [] : strange(pairs, asked, ordinary()).slice(0, 1);
}

/** Two words in a row that may be a name. */
function pairsIn(asked: string): string[] {
  const words = wordsOf(asked);
  return words.flatMap((first, at) => {
    const second = words[at + 1];
    if (!second || asked.slice(first.end, second.start) !== ' ') return [];
    const pair = [first.text, second.text];
    const maybe = pair.every(
      (it) => !isStopWord(it) && !noName.test(it) && it !== labelToken && /^\p{L}+$/u.test(it),
    );
    return maybe ? [pair.join(' ')] : [];
  });
}

/** The pairs that are no ordinary words; beside a label, half of one may be known. */
function strange(
  pairs: readonly string[],
  asked: string,
  { known, alike }: OrdinaryWords,
): string[] {
  const most = asked.includes(labelToken) ? 1 : 0;
  return pairs.filter((pair) => {
    const words = pair.split(' ');
    const isStrange = words.some((it) => !known.has(it) && !alike.has(it));
    return isStrange && words.filter((it) => known.has(it)).length <= most;
  });
}
