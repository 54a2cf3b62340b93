import { type MatchedArticle, matchArticle } from '../../src/ask/passages/matched-article.ts';
import { type ReadSentence, readArticle } from '../../src/ask/passages/reading.ts';
import type { Corpus } from '../../src/core/corpus.ts';
import type { Passage } from '../../src/core/passage.ts';

/**
 * An article without the sentences of which `gone` is true: where they held the answer, the rest is a
 * near miss. Null where none of its sentences is gone, or all are.
 */
export function withLeftOut(
  { question, topics, reading, engine }: MatchedArticle,
  gone: (sentence: ReadSentence) => boolean,
  corpus: Corpus,
): MatchedArticle | null {
  const article = corpus.article(reading.article);
  const sentences = reading.sentences.filter(gone);
  if (!article || sentences.length === 0 || sentences.length === reading.sentences.length) {
    return null;
  }
  const passages = corpus.passages(article.id).map((passage) => blanked(passage, sentences));
  const rest = readArticle(article, passages, () => undefined);
  return matchArticle(question, topics, rest, engine);
}

function blanked(passage: Passage, gone: readonly ReadSentence[]): Passage {
  let { text } = passage;
  for (const { start, end, paragraph } of gone) {
    if (paragraph !== passage.number) continue;
    const before = text.slice(0, start - passage.start);
    text = `${before}${' '.repeat(end - start)}${text.slice(end - passage.start)}`;
  }
  return { ...passage, text };
}
