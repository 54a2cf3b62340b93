import type { About } from '../../core/reply.ts';
import type { Question } from '../question/question.ts';
import type { World } from '../world.ts';
import { peopleNamed, type TalkedOf } from './people.ts';

/** What the answer to a question is about: the matter, and whom the question names or went on talking of. */
export function aboutOf(question: Question, talk: TalkedOf, { corpus, focus }: World): About {
  const { text } = question.query;
  const named = peopleNamed(text, talk, corpus);
  const isSame = focus?.articles.some((it) => talk.articles.includes(it)) ?? false;
  const people = named.length === 0 && isSame ? (focus?.people ?? []) : named;
  return { ...talk, people, text };
}
