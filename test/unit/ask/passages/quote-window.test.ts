import { describe, expect, it } from 'vitest';
import { quoteWindows } from '../../../../src/ask/passages/quote-window.ts';
import type { RankedArticle } from '../../../../src/ask/passages/ranked.ts';

/** Nobody is asked after. */
const article = { topics: [], matches: [] };

/** Sentences of an invented article, each with its paragraph and its likelihood. */
function ranked(sentences: readonly (readonly [string, number, number])[]): RankedArticle {
  let from = 0;
  return {
    article,
    sentences: sentences.map(([text, paragraph, likelihood], index) => {
      const to = from + text.split(' ').length;
      const sentence = { index, paragraph, text, from, to };
      from = to;
      return { candidate: { reading: { article: 'f-1' }, sentence }, likelihood };
    }),
  } as unknown as RankedArticle;
}

const quoted = (sentences: readonly (readonly [string, number, number])[]) => {
  const [best] = quoteWindows([ranked(sentences)], 3);
  return [best?.first.candidate.sentence.index, best?.last.candidate.sentence.index];
};

describe('quoteWindows', () => {
  it('goes on into the next paragraph where the answer may stand there too', () => {
    expect(
      quoted([
        ['A panel sat in Vale Green.', 1, 0.4],
        ['It dismissed the constable.', 2, 0.4],
        ['It rained.', 3, 0],
      ]),
    ).toEqual([0, 1]);
  });

  it('takes no sentence along that hardly may answer', () => {
    expect(
      quoted([
        ['A panel sat in Vale Green.', 1, 0.6],
        ['It rained.', 2, 0.01],
      ]),
    ).toEqual([0, 0]);
  });

  it('never quotes what two people said as one statement', () => {
    expect(
      quoted([
        ['Ann Sample, for the force, said: “He lied.”', 1, 0.4],
        ['Bob Specimen, for the constable, said: “He did not lie.”', 2, 0.3],
      ]),
    ).toEqual([0, 0]);
  });

  it('keeps together what one person said in one paragraph', () => {
    expect(
      quoted([
        ['Ann Sample said: “He lied.', 1, 0.4],
        ['He lied again.”', 1, 0.3],
      ]),
    ).toEqual([0, 1]);
  });
});
