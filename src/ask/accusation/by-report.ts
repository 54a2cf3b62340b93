import type { Corpus } from '../../core/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { sentencesOf } from '../../core/text/sentences.ts';
import { wordsOf } from '../../core/text/words.ts';
import type { PassageFinding } from '../passages/finding.ts';
import { accusedWords, accuses } from '../question/accusing.ts';
import { withNameToken } from '../question/name-token.ts';
import type { Question } from '../question/question.ts';
import { asksOfDeed } from './deed.ts';
import { tellsOf } from './tells-of.ts';

/** How a report introduces those who act at a hearing or speak about it: by their part in it. */
const part =
  /\b(?:[kq]\.?c|counsel|solicitor|barrister|chair(?:ed|s|man|woman|ing)?|presenting|defending|representing|prosecuting|mitigating|spokes\w+|federation|director|ombudsman|mp|mayor)\b/;

/** Whether the best passage tells of others where somebody is asked about who merely has a part in the hearing, by its report alone. */
export function isOfOthers(
  question: Question,
  asked: string,
  { answers }: PassageFinding,
  corpus: Corpus,
): boolean {
  const [best] = answers;
  const body = corpus.article(best?.article ?? '')?.body ?? '';
  const names = question.people.length > 0 ? question.people : [accusedWords(asked) ?? ''];
  return names.map(fold).some((name) => {
    const surname = wordsOf(name).at(-1)?.text ?? '';
    const typed = withNameToken(asked, name);
    if (!best || surname.length < 2 || !(accuses(typed) || asksOfDeed(typed))) return false;
    const sentences = sentencesOf(body)
      .map(({ start, end }) => fold(body.slice(start, end)))
      .filter((it) => wordsOf(it).some(({ text }) => text === surname));
    const acts = sentences.some((it) => hasPart(it, surname));
    const isOfficer = corpus
      .casesOf(best.article)
      .some(({ officers }) => officers.some((it) => fold(it.label).includes(surname)));
    const accused = sentences.some((it) => accuses(withNameToken(it, surname)));
    return acts && !isOfficer && !accused && !tellsOf(best, surname, corpus);
  });
}

/** How far from a name its bearer's part is told, in characters. */
const nearby = 50;
/** What begins the words or deeds of somebody else: a part on its far side is another's. */
const passesOn = /\b(?:told|said|says|heard|that|described|added|alleged|claimed|whom|whose)\b/;

/** Whether a sentence gives whoever has the surname a part, and not another who speaks of them. */
function hasPart(sentence: string, surname: string): boolean {
  const at = sentence.indexOf(surname);
  const before =
    sentence
      .slice(Math.max(0, at - nearby), at)
      .split(passesOn)
      .at(-1) ?? '';
  const after = sentence.slice(at + surname.length, at + surname.length + nearby);
  return part.test(before) || part.test(after.split(passesOn)[0] ?? '');
}
