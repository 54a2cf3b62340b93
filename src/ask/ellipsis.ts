import type { Query } from '../core/query.ts';
import { peopleMeant } from './facts/people.ts';
import type { Question } from './question/question.ts';
import { understand } from './question/understand.ts';
import type { World } from './world.ts';

const commandWord = /^\/?[a-z]+\s+(?=\S)/;
const other = /\b(?:the )?(?:other|others|rest)\b/i;

/**
 * A follow-up that names only somebody ("and Ms B?", "the other officer?") asks of them what was asked
 * before; a bare question word ("why?") asks about what was asked before. Any other question stands
 * as it is.
 */
export function completed(question: Question, world: World): Question {
  const { focus, corpus } = world;
  const isBare = question.kind === 'lookup' || question.topics.length === 0;
  if (!focus || !question.isFollowUp || !isBare) return question;
  const text = focus.text.replace(commandWord, '');
  const before = understand({ ...question.query, text } satisfies Query, corpus.vocabulary);
  const labels = other.test(question.query.text) ? otherLabels(before, world) : question.labels;
  const moved = before.topics.filter((it) => it.kind !== 'label' && it.kind !== 'name');
  return {
    ...(question.kind === 'lookup' ? before : question),
    query: { ...question.query, text: `${text} ${question.query.text}` },
    labels,
    people: question.people,
    topics: [...moved, ...question.topics],
    isFollowUp: true,
  };
}

/** The labels of the officers of the case in focus whom the earlier question did not mean. */
function otherLabels(before: Question, { focus, corpus }: World): readonly string[] {
  const case_ = corpus.case(focus?.cases[0] ?? '');
  if (!case_) return [];
  const meant = new Set(peopleMeant(before, case_).map((it) => it.officer?.id));
  return case_.officers.filter((it) => !meant.has(it.id)).map((it) => it.label);
}
