import type { Span } from '../../core/text/sentences.ts';
import type { Question } from '../question/question.ts';
import { rolesWanted, tellsHolder } from './holders.ts';
import { personNamesIn } from './proper-name.ts';
import type { QuoteWindow } from './quote-window.ts';
import { saidBy } from './said-by.ts';
import { aboutWhom } from './subjects.ts';

/** Whether somebody named in the question is not in the best article. */
export function namedAbsence(question: Question, window: QuoteWindow) {
  return { 'person-absent': flag(question.people.some((person) => isAbsent(person, window))) };
}

/**
 * Whether a word of a person's name stands nowhere in the article, nor another spelling of it: David
 * Jones is not Peter Jones.
 */
function isAbsent(person: string, window: QuoteWindow): boolean {
  if (personNamesIn(person).length === 0) return false;
  const { topics, matches } = window.ranked.article;
  return topics.some(
    ({ topic }, t) =>
      topic.kind === 'name' && person.includes(topic.typed) && matches[t]?.best === 0,
  );
}

/** Whether whoever's words are asked for speaks. */
export function speakerAbsence(window: QuoteWindow) {
  const said = saidBy(window.ranked.article);
  const from = window.first.candidate.sentence.index;
  const to = window.last.candidate.sentence.index;
  return {
    'speaker-asked': flag(said !== null),
    'speaker-absent': said ? 1 - Math.max(...said.slice(from, to + 1)) : 0,
    'speaker-nowhere': said ? 1 - Math.max(...said) : 0,
  };
}

/** Whether the answering sentence is about somebody other than the one whom the question names. */
export function subjectAbsence({ ranked, answering }: QuoteWindow) {
  const whom = aboutWhom(ranked.article);
  const here = whom?.[answering.candidate.sentence.index];
  return {
    'subject-others': flag(here === 'others'),
    'subject-untold': flag(whom !== null && here === null),
  };
}

/** Whether it is told who held the role that is asked for. */
export function roleAbsence(question: Question, { ranked, first, last }: QuoteWindow) {
  const roles = rolesWanted(question);
  const { holders, body } = ranked.article.reading;
  const quote = { start: first.candidate.sentence.start, end: last.candidate.sentence.end };
  const isAbsent = (span: Span) => flag(roles.length > 0 && !tellsHolder(holders, roles, span));
  return {
    'role-asked': flag(roles.length > 0),
    'role-absent': isAbsent(quote),
    'role-nowhere': isAbsent({ start: 0, end: body.length }),
  };
}

function flag(is: boolean): number {
  return is ? 1 : 0;
}
