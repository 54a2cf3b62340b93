import { wordsOf } from '../../core/text/words.ts';
import type { Question } from '../question/question.ts';

/** The words of a question of which a name typed without capitals is hardly made. */
export interface OrdinaryWords {
  /** Words of the sources in question, or with a meaning in this field. */
  readonly known: ReadonlySet<string>;
  /** Words that are like others: "hill" may be a name all the same, beside one that is not. */
  readonly alike: ReadonlySet<string>;
}

/** What a name in a question is hardly made of, beside the words of the sources. */
export function ordinaryWords(
  { outcomes, findings, roles, standards, topics }: Question,
  known: ReadonlySet<string>,
): OrdinaryWords {
  const alike = topics.filter((it) => it.kind === 'word' && it.alternatives.length > 1);
  const mentions = [...outcomes, ...findings, ...roles, ...standards];
  return {
    known: new Set([...known, ...mentions.flatMap(({ typed }) => foldedWords(typed))]),
    alike: new Set(alike.flatMap(({ typed }) => foldedWords(typed))),
  };
}

function foldedWords(text: string): string[] {
  return wordsOf(text).map((it) => it.text);
}
