import type { AnswerType } from '../../question/question.ts';

/** Kinds of answer whose words look alike, so that one set of weights fits them. */
export const answerShapes = [
  'number',
  'count',
  'date',
  'person',
  'place',
  'outcome',
  'verdict',
  'reason',
  'list',
  'other',
] as const;
export type AnswerShape = (typeof answerShapes)[number];

const shapes: Readonly<Partial<Record<AnswerType, AnswerShape>>> = {
  age: 'number',
  clock: 'number',
  duration: 'number',
  count: 'count',
  speed: 'number',
  distance: 'number',
  money: 'number',
  date: 'date',
  year: 'date',
  name: 'person',
  person: 'person',
  place: 'place',
  road: 'place',
  organisation: 'place',
  outcome: 'outcome',
  finding: 'outcome',
  verdict: 'verdict',
  reason: 'reason',
  words: 'reason',
  manner: 'reason',
  list: 'list',
};

export function answerShape(wants: AnswerType): AnswerShape {
  return shapes[wants] ?? 'other';
}
