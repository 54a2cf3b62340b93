import type { About } from '../../core/reply.ts';
import { fold } from '../../core/text/fold.ts';
import { rolesAsked } from '../facts/ask-role.ts';
import type { Question } from '../question/question.ts';
import type { World } from '../world.ts';
import { peopleNamed, type TalkedOf } from './people.ts';

/**
 * What the answer to a question is about: the matter, and whom the question names or went on talking of.
 * @param answer the words that answer: after "who was driving?", whoever drove is talked of, but after
 *   "who chaired it?", and after what the chair said, those whom it was about still are
 */
export function aboutOf(
  question: Question,
  talk: TalkedOf,
  { corpus, focus }: World,
  answer = '',
): About {
  const { text } = question.query;
  const inAnswer = peopleNamed(answer, talk, corpus);
  const told = asksWho(question) ? inAnswer : [];
  const named = told.length > 0 ? told : peopleNamed(text, talk, corpus);
  const isSame = focus?.articles.some((it) => talk.articles.includes(it)) ?? false;
  const before = (isSame && focus?.answered) || [];
  const goesOn = isSame && named.every((it) => before.includes(it));
  const people = goesOn ? (focus?.people ?? []) : named;
  const holders = asksRole(question)
    ? inAnswer.filter((it) => !people.includes(it))
    : named.filter((it) => before.includes(it));
  return { ...talk, people, ...(holders.length > 0 ? { answered: holders } : {}), text };
}

function asksWho(question: Question): boolean {
  return isWho(question) && !asksRole(question);
}

function asksRole(question: Question): boolean {
  return isWho(question) && rolesAsked(question, fold(question.query.text)).length > 0;
}

function isWho({ wants }: Question): boolean {
  return wants === 'person' || wants === 'name';
}
