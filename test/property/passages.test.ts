import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassages } from '../../src/ask/passages/find.ts';
import { understand } from '../../src/ask/question/understand.ts';
import { quoteLimits } from '../../src/core/quote.ts';
import { sentencesOf } from '../../src/core/text/sentences.ts';
import { wordsOf } from '../../src/core/text/words.ts';
import { PostingsEngine } from '../../src/search/postings/engine.ts';
import { corpusOf } from '../fakes/corpus-of.ts';
import { hearings } from '../fakes/hearings.ts';
import { shippedVocabulary } from '../fakes/shipped-vocabulary.ts';

const query = { phrases: [], without: [], filters: [], limit: 5, page: 1, drafts: false };

async function sourcesOf(articles: typeof hearings) {
  const corpus = corpusOf(shippedVocabulary, articles);
  const engine = new PostingsEngine();
  await engine.load(corpus);
  return { corpus, engine, drafts: false };
}
const sources = await sourcesOf(hearings);
const reversed = await sourcesOf([...hearings].reverse());
const ask = (text: string) => understand({ ...query, text }, shippedVocabulary);

const openings = ['Who', 'Why was', 'When did', 'How many', 'What did', 'Where was', 'Was', ''];
const vocabulary = [...new Set(hearings.flatMap(({ body }) => wordsOf(body).map((it) => it.text)))];
const questions = fc
  .tuple(
    fc.constantFrom(...openings),
    fc.array(fc.oneof(fc.constantFrom(...vocabulary), fc.string({ maxLength: 12 })), {
      maxLength: 12,
    }),
  )
  .map(([opening, words]) => `${opening} ${words.join(' ')}?`);

describe('quotes that the passages give', () => {
  it('begin and end at sentence boundaries, within the limits of a quote', async () => {
    await fc.assert(
      fc.asyncProperty(questions, async (text) => {
        const { answers } = await findPassages(ask(text), sources);
        for (const { article, paragraph, quote } of answers) {
          const passages = sources.corpus.passages(article);
          const own = passages[paragraph - 1];
          const sentences = passages.flatMap(({ text, start: at }) =>
            sentencesOf(text).map(({ start, end }) => ({ start: at + start, end: at + end })),
          );
          expect(sentences.map(({ start }) => start)).toContain(quote.start);
          expect(sentences.map(({ end }) => end)).toContain(quote.end);
          expect(quote.start).toBeGreaterThanOrEqual(own?.start ?? 0);
          expect(quote.start).toBeLessThan(own?.end ?? 0);
          const body = sources.corpus.article(article)?.body ?? '';
          const shown = body.slice(quote.start, quote.end);
          const count = sentences.filter(
            ({ start, end }) => start >= quote.start && end <= quote.end,
          ).length;
          expect(count).toBeLessThanOrEqual(quoteLimits.sentences);
          if (count > 1) expect(wordsOf(shown).length).toBeLessThanOrEqual(quoteLimits.words);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are the same whatever the order of the articles', async () => {
    await fc.assert(
      fc.asyncProperty(questions, async (text) => {
        const one = await findPassages(ask(text), sources);
        const other = await findPassages(ask(text), reversed);
        expect(other).toEqual(one);
      }),
      { numRuns: 100 },
    );
  });
});
