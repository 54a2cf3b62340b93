import { fold } from '../../core/text/fold.ts';
import type { AnswerType, Question } from '../question/question.ts';
import { evidenceIn } from './evidence.ts';
import { personNamesIn, properNamesIn } from './proper-name.ts';
import type { Candidate } from './sentence-features.ts';

/** Kinds of answer that a text either has or has not: a sentence without a number tells no number. */
const strict: ReadonlySet<AnswerType> = new Set([
  'age',
  'clock',
  'date',
  'year',
  'duration',
  'count',
  'speed',
  'distance',
  'money',
]);
const personAsked =
  /\b(?:officers?|cops?|copper|bobby|pc|constable|sergeant|inspector|detective|policeman|policewoman|man|woman|boy|girl|lad|bloke|victim|driver|suspect|complainant|handler|operator|father|mother|son|daughter|wife|husband|partner|colleague|jailer|who)\b/;
const nameAsked = /\b(?:called|named|names? of|make of|brand of|model of)\b/;

/** What a text must have before it can answer: a person's name, some proper name, a value of the wanted kind, or nothing special. */
export type Requirement = 'person-name' | 'proper-name' | 'value' | 'none';

/** What the question requires of a text. */
export function requirementOf(question: Question): Requirement {
  const asking = fold(question.query.text.slice(question.asking.start, question.asking.end));
  if (question.wants === 'name') return personAsked.test(asking) ? 'person-name' : 'proper-name';
  const local = question.wants === 'place' || question.wants === 'road' || question.wants === 'organisation';
  if ((local && question.focus !== null) || nameAsked.test(asking)) return 'proper-name';
  return strict.has(question.wants) ? 'value' : 'none';
}

/** Whether a sentence has what the question requires, in words that the question did not have. */
export function meets(requirement: Requirement, question: Question, candidate: Candidate): boolean {
  if (requirement === 'none') return true;
  if (requirement === 'value') return candidate.evidence.length > 0;
  const { text } = candidate.sentence;
  const names = requirement === 'person-name' ? personNamesIn(text) : properNamesIn(text);
  const others = question.wants === 'road' ? evidenceIn(text, 'road') : [];
  const asked = fold(question.query.text);
  return [...names, ...others].some(({ start, end }) =>
    fold(text.slice(start, end))
      .split(/[\s'’-]+/)
      .some((word) => word.length > 1 && !asked.includes(word) && !isForceWord(question, word)),
  );
}

/** The force asked about under another of its names is nothing new. */
function isForceWord(question: Question, word: string): boolean {
  return question.topics.some(
    ({ kind, alternatives }) =>
      kind === 'force' && alternatives.some(({ terms }) => terms.some((term) => word.startsWith(term))),
  );
}
