import type { Officer } from '../../core/case.ts';
import type { Corpus } from '../../core/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { wordsOf } from '../../core/text/words.ts';
import type { Question, QuestionMention } from '../question/question.ts';
import type { Notice } from './matter.ts';
import type { PersonMatch } from './people.ts';
import { inSentence } from './wording.ts';

/** At most so many words stand between a rank and the surname: "PC Lee Stephens". */
const mostFirstNames = 2;

/** The rank that a question puts before a surname, or null. */
export function rankTyped(question: Question, surname: string): QuestionMention | null {
  const { text } = question.query;
  const words = wordsOf(text);
  const at = words.findIndex((it) => it.text.replace(/'s?$/, '') === surname);
  if (at < 0) return null;
  const near = new Set(words.slice(Math.max(0, at - 1 - mostFirstNames), at).map((it) => it.end));
  return question.ranks.find((it) => near.has(it.end)) ?? null;
}

/** Says the source's rank where the question gives an officer another. */
export function rankNotices(
  question: Question,
  meant: readonly PersonMatch[],
  corpus: Corpus,
): Notice[] {
  return meant.flatMap(({ name, officer }): Notice[] => {
    const rank = officer?.rank.value;
    const typed = rankTyped(question, wordsOf(fold(name)).at(-1)?.text ?? '');
    if (!rank || !typed || typed.slugs.includes(rank)) return [];
    return [{ notice: 'reading', text: `${rankOf(rank, officer, corpus)} in the source.` }];
  });
}

function rankOf(rank: string, { name, label }: Officer, corpus: Corpus): string {
  return `${name.value ?? label}: ${inSentence(corpus.vocabulary.label('rank', rank))}`;
}
