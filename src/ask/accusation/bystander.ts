import type { Case, Participant } from '../../core/case.ts';
import type { Corpus } from '../../core/corpus.ts';
import type { Located } from '../facts/locate.ts';
import type { FactAnswer } from '../facts/matter.ts';
import { isAccused, notAccused, surnameOf, withPersonToken } from '../facts/not-accused.ts';
import type { PassageFinding } from '../passages/finding.ts';
import { accuses } from '../question/accusing.ts';
import type { Question } from '../question/question.ts';
import { asksOfDeed } from './deed.ts';
import { tellsOf } from './tells-of.ts';

/** Somebody whom a question names and who acts in a case without being accused in it. */
interface Bystander {
  readonly case: Case;
  readonly people: readonly Participant[];
}

/** The bystander whom a question names, if it names no officer; of a draft only whom its article does not accuse either. */
function bystanderIn(located: readonly Located[], corpus: Corpus): Bystander | null {
  if (located.some((it) => it.meant.some(({ officer }) => officer !== null))) return null;
  for (const { meant, matter } of located) {
    const people = [
      ...new Set(meant.flatMap((it) => (it.by === 'name' ? (it.participant ?? []) : []))),
    ];
    const { case: case_ } = matter;
    const clear =
      case_.status === 'reviewed' || people.every((it) => !isAccused(it, case_, corpus));
    if (people.length > 0) return clear ? { case: case_, people } : null;
  }
  return null;
}

/**
 * The reply to a question about the misconduct of somebody who is accused of none: what others did, or
 * what became of them, is no answer (domain rule B12).
 * @param located drafts among them
 */
export function answerInnocent(
  question: Question,
  asked: string,
  located: readonly Located[],
  corpus: Corpus,
): FactAnswer | null {
  const one = bystanderIn(located, corpus);
  const people = one?.people.filter((it) => accuses(withPersonToken(asked, it))) ?? [];
  return one && people.length > 0 ? notAccused(question, one.case, people, corpus) : null;
}

/** The same for any deed of a bystander that is answered by a passage which tells of none of theirs. */
export function answerElsewhere(
  question: Question,
  asked: string,
  located: readonly Located[],
  passages: PassageFinding,
  corpus: Corpus,
): FactAnswer | null {
  const one = bystanderIn(located, corpus);
  const [best] = passages.answers;
  if (!one || !best || question.kind !== 'yes-no') return null;
  const [person] = one.people.filter((it) => asksOfDeed(withPersonToken(asked, it)));
  return person && !tellsOf(best, surnameOf(person), corpus)
    ? notAccused(question, one.case, [person], corpus)
    : null;
}
