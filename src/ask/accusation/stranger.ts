import type { Corpus } from '../../core/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { isStopWord } from '../../core/text/stop-words.ts';
import { wordsOf } from '../../core/text/words.ts';
import type { Absence } from '../absence/absence.ts';
import { nobodyCalled } from '../absence/name.ts';
import type { Located } from '../facts/locate.ts';
import type { PassageFinding } from '../passages/finding.ts';
import { accusedWords } from '../question/accusing.ts';
import type { Question } from '../question/question.ts';

const titles = ['officer', 'mr', 'mrs', 'ms', 'miss', 'dr', 'former'];
/** Subjects that are nobody's name. */
const indefinite = new Set(
  `either neither each any all some several other both anyone anybody someone somebody everyone everybody nobody one others another staff police officer officers cop cops
constable sergeant inspector superintendent detective pc ps dc ds di sgt chief force panel mr mrs ms miss man woman he she
they it who that this misconduct`.split(/\s+/),
);

/**
 * Somebody whose misconduct is asked about, typed without capitals, whom the likeliest source does not
 * know: nothing in it is about them.
 */
export function strangerAccused(
  question: Question,
  asked: string,
  located: readonly Located[],
  passages: PassageFinding,
  corpus: Corpus,
): Absence | null {
  const who = accusedWords(asked);
  const isNear = passages.nearNames.some((it) => fold(it.typed) === who);
  if (who === null || isNear || located.some((it) => it.meant.length > 0)) return null;
  const ranks = [...question.ranks.flatMap((it) => fold(it.typed).split(/\s+/)), ...titles];
  const words = wordsOf(who)
    .map((it) => it.text.replace(/'s?$/, ''))
    .filter((it) => !ranks.includes(it));
  const sources = [passages.answers[0]?.article, ...(located[0]?.matter.case.articles ?? [])];
  const known = new Set(
    sources.flatMap((id) => wordsOf(corpus.article(id ?? '')?.body ?? '').map((it) => it.text)),
  );
  const explained = [...question.forces, ...question.roles];
  const strange = words.every(
    (word) =>
      !isStopWord(word) &&
      !word.endsWith('ly') &&
      !known.has(word) &&
      !explained.some((it) => fold(it.typed).split(/\s+/).includes(word)),
  );
  const isName =
    strange &&
    words.some(
      (word) =>
        !question.topics.some((it) => it.alternatives.length > 1 && fold(it.typed) === word),
    );
  const isSomebody = words.length > 0 && words.every((word) => !indefinite.has(word));
  return isSomebody && isName ? nobodyCalled(who, [], question) : null;
}
