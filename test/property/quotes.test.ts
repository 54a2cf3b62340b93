import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { quoteLimits } from '../../src/core/quote.ts';
import { findReceipt, parseReceipt } from '../../src/core/receipt.ts';
import { sentencesOf } from '../../src/core/text/sentences.ts';
import { wordsOf } from '../../src/core/text/words.ts';
import { type Bot, shippedBot } from '../fakes/shipped.ts';

let bot: Bot;
let vocabulary: string[];
beforeAll(async () => {
  bot = await shippedBot();
  const bodies = bot.corpus.articleIds.map((id) => bot.corpus.article(id)?.body ?? '');
  vocabulary = [...new Set(bodies.flatMap((it) => wordsOf(it).map(({ text }) => text)))];
});

const openings = ['who', 'when', 'why was', 'how many', 'what did', 'did', 'where', 'which', ''];
const filters = [
  'force:gwent',
  'force:hampshire',
  'outcome:dismissed',
  'year:2021',
  'case:c-001-1',
  '',
];

describe('any question made of the corpus', () => {
  it('is answered with whole-sentence slices that their receipts find again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...openings),
        fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...filters),
        async (opening, picks, filter) => {
          const words = picks.map((it) => vocabulary[it % vocabulary.length]);
          const reply = await bot.say(`ask ${opening} ${words.join(' ')} ${filter}`);
          for (const { quote, receipt, answer } of reply.quotes) {
            const article = bot.corpus.article(quote.article);
            const passages = bot.corpus.passages(quote.article);
            const passage = passages[quote.paragraph - 1];
            expect(article?.body.slice(quote.start, quote.end)).toBe(quote.text);
            expect(quote.start).toBeGreaterThanOrEqual(passage?.start ?? 0);
            expect(quote.start).toBeLessThan(passage?.end ?? 0);
            const sentences = passages.flatMap(({ text, start: at }) =>
              sentencesOf(text).map(({ start, end }) => ({ start: at + start, end: at + end })),
            );
            expect(sentences.map((it) => it.start)).toContain(quote.start);
            expect(sentences.map((it) => it.end)).toContain(quote.end);
            const held = sentences.filter((it) => it.start >= quote.start && it.end <= quote.end);
            expect(held.length).toBeLessThanOrEqual(quoteLimits.sentences);
            if (held.length > 1) {
              expect(wordsOf(quote.text).length).toBeLessThanOrEqual(quoteLimits.words);
            }
            if (answer) expect(quote.text.slice(answer.start, answer.end)).not.toBe('');
            const parsed = parseReceipt(receipt);
            expect(parsed).not.toBeNull();
            if (parsed) expect(findReceipt(parsed, bot.corpus).kind).toBe('exact');
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('gets the same reply every time', async () => {
    for (const line of [
      'ask why was Lee Stephens sacked?',
      'case force:gwent',
      'ask vulnerable women',
    ]) {
      expect(JSON.stringify(await bot.say(line))).toBe(JSON.stringify(await bot.say(line)));
    }
  });
});
