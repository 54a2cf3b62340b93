import type { About } from '../../core/reply.ts';
import { fold } from '../../core/text/fold.ts';
import { rolesAsked } from '../facts/ask-role.ts';
import type { Question } from '../question/question.ts';
import type { World } from '../world.ts';
import { peopleNamed, type TalkedOf } from './people.ts';

/**
 * What the answer to a question is about: the matter, and whom the question names or went on talking of.
 * @param answer the words that answer: after "who was driving?", whoever drove is talked of, but after
 *   "who chaired it?" those whom it was about still are
 */
export function aboutOf(
  question: Question,
  talk: TalkedOf,
  { corpus, focus }: World,
  answer = '',
): About {
  const { text } = question.query;
  const told = asksWho(question) ? peopleNamed(answer, talk, corpus) : [];
  const named = told.length > 0 ? told : peopleNamed(text, talk, corpus);
  const isSame = focus?.articles.some((it) => talk.articles.includes(it)) ?? false;
  const people = named.length === 0 && isSame ? (focus?.people ?? []) : named;
  return { ...talk, people, text };
}

function asksWho(question: Question): boolean {
  const isWho = question.wants === 'person' || question.wants === 'name';
  return isWho && rolesAsked(question, fold(question.query.text)).length === 0;
}
