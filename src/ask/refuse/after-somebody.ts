import type { Corpus } from '../../core/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { wordsOf } from '../../core/text/words.ts';
import { peopleOfSurname } from '../facts/named-people.ts';
import { accusedWords } from '../question/accusing.ts';
import type { Question } from '../question/question.ts';
import { namesTyped } from '../question/typed-name.ts';
import { asksDetails, identityWanted } from './identity-question.ts';

/** Whether a question may be after a person: it names or labels one, may name one, or asks who or what somebody is. */
export function mayBeAfterSomebody(question: Question, corpus: Corpus): boolean {
  const asked = fold(question.query.text);
  const words = wordsOf(asked).map(({ text }) => text.replace(/'s?$/, ''));
  return (
    question.people.length + question.labels.length > 0 ||
    question.isFollowUp ||
    identityWanted(asked) !== null ||
    asksDetails(asked) ||
    accusedWords(asked) !== null ||
    namesTyped(question, asked).length > 0 ||
    peopleOfSurname(words, corpus).length > 0
  );
}
