import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Reply } from '../../src/core/reply.ts';
import { type Bot, shippedBot, shippedFolder, textOf } from '../fakes/shipped.ts';

const passage = z.object({ article: z.string(), quote: z.string().min(1) });
const golden = z.object({
  questions: z.array(
    z.object({
      id: z.string(),
      question: z.string(),
      right_answer: z.string(),
      kinds: z.array(z.enum(['found', 'choose', 'nothing', 'refused'])).min(1),
      cases: z.array(z.string()),
      quotes: z.array(passage),
      every_quote: z.boolean(),
      says: z.array(z.string()),
      not_cases: z.array(z.string()),
      not_articles: z.array(z.string()),
      not_says: z.array(z.string()),
    }),
  ),
});
const file = await readFile(`${shippedFolder}/questions.json`, 'utf8');
const { questions } = golden.parse(JSON.parse(file));

let bot: Bot;
beforeAll(async () => {
  bot = await shippedBot();
});

const shows = (reply: Reply, { article, quote }: z.infer<typeof passage>) =>
  reply.quotes.some((it) => it.quote.article === article && it.quote.text.includes(quote));

describe('the golden questions', () => {
  it('are all there', () => {
    expect(questions).toHaveLength(60);
  });

  it.each(questions)('$id: $question', async (golden) => {
    const reply = await bot.say(golden.question);
    const text = textOf(reply).toLowerCase();
    expect(golden.kinds).toContain(reply.kind);
    expect(reply.cases.map((it) => it.id)).toEqual(expect.arrayContaining(golden.cases));
    const shown = golden.quotes.filter((it) => shows(reply, it));
    if (golden.every_quote) expect(shown).toEqual(golden.quotes);
    else if (golden.quotes.length > 0) expect(shown).not.toEqual([]);
    for (const words of golden.says) expect(text).toContain(words.toLowerCase());
    for (const words of golden.not_says) expect(text).not.toContain(words.toLowerCase());
    for (const id of golden.not_cases) expect(reply.cases.map((it) => it.id)).not.toContain(id);
    for (const id of golden.not_articles) {
      expect(reply.quotes.map((it) => it.quote.article)).not.toContain(id);
    }
  });

  it('quote nothing but slices of their articles, at their offsets', async () => {
    for (const { question } of questions) {
      const reply = await bot.say(question);
      for (const { quote } of reply.quotes) {
        expect(bot.corpus.article(quote.article)?.body.slice(quote.start, quote.end)).toBe(
          quote.text,
        );
      }
    }
  });
});
