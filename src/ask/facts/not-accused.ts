import type { Case, Participant } from '../../core/case.ts';
import type { Corpus } from '../../core/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { sentencesOf } from '../../core/text/sentences.ts';
import { wordsOf } from '../../core/text/words.ts';
import { accuses } from '../question/accusing.ts';
import { nameToken, withNameToken } from '../question/name-token.ts';
import type { Question } from '../question/question.ts';
import { type FactAnswer, factAnswer } from './matter.ts';
import { rankTyped } from './rank-typed.ts';
import { inSentence, listed } from './wording.ts';

/**
 * What is said of somebody who speaks or acts in a case without being accused. The role of a draft, which
 * no editor has checked, is left to the quote.
 */
export function notAccused(
  question: Question,
  case_: Case,
  people: readonly Participant[],
  corpus: Corpus,
): FactAnswer {
  const checked = case_.status === 'reviewed';
  const names = people.map((it) => {
    const role = inSentence(corpus.vocabulary.label('role', it.role));
    return checked ? `${it.name} (${role})` : (it.name ?? '');
  });
  const unranked = people.every((it) => isOfOtherRank(question, it, case_, corpus));
  const line = [
    ...(unranked ? ['The sources name no such officer.'] : []),
    `The sources report no misconduct proceedings against ${listed(names)}${checked ? ', who appears in the case in that role only' : ''}.`,
  ];
  const evidence = people.flatMap((it) => it.evidence);
  return factAnswer({ case: case_ }, line.join(' '), evidence, { kind: 'nothing' });
}

/** Whether a question gives somebody a rank that no sentence of the sources about them has. */
function isOfOtherRank(
  question: Question,
  person: Participant,
  case_: Case,
  corpus: Corpus,
): boolean {
  const rank = rankTyped(question, surnameOf(person));
  if (rank === null) return false;
  const names = rank.slugs.map((slug) => fold(corpus.vocabulary.label('rank', slug)));
  return !sentencesNaming(person, case_, corpus).some((it) =>
    [fold(rank.typed), ...names].some((name) => it.includes(name)),
  );
}

/** Whether a source tells of somebody as of one who is accused, whatever their role. */
export function isAccused(person: Participant, case_: Case, corpus: Corpus): boolean {
  return sentencesNaming(person, case_, corpus).some((it) => accuses(withPersonToken(it, person)));
}

/** A folded text with the name of a person, in full or the surname alone, as the token of patterns. */
export function withPersonToken(text: string, person: Participant): string {
  const full = [person.name, ...person.name_variants].map((it) => fold(it ?? ''));
  const tokens = [...full, surnameOf(person)].filter((it) => it !== '');
  const named = tokens.reduce((line, name) => withNameToken(line, name), text);
  return named.replace(new RegExp(`\\p{L}+ ${nameToken}`, 'u'), (it) =>
    full.some((name) => name.startsWith(it.split(' ')[0] ?? '')) ? nameToken : it,
  );
}

export function surnameOf({ name }: Participant): string {
  return wordsOf(name ?? '').at(-1)?.text ?? '';
}

function sentencesNaming(person: Participant, { articles }: Case, corpus: Corpus): string[] {
  const surname = surnameOf(person);
  return articles.flatMap((id) => {
    const body = corpus.article(id)?.body ?? '';
    return sentencesOf(body)
      .map(({ start, end }) => fold(body.slice(start, end)))
      .filter((it) => it.includes(surname));
  });
}
