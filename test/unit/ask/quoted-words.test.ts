import { beforeAll, describe, expect, it } from 'vitest';
import { type Bot, shippedBot, textOf } from '../../fakes/shipped.ts';

let bot: Bot;
beforeAll(async () => {
  bot = await shippedBot();
});

describe('words that a question quotes', () => {
  it.each([
    ['who said "mitigation cannot be justified"', 'mitigation cannot be justified'],
    ['who said “mitigation cannot be justified” about Stephens', 'mitigation cannot be justified'],
    ['where does it say "the fourth officer"', 'For the fourth officer'],
    ['"abundantly clear"', 'abundantly clear'],
  ])('are quoted first: %s', async (line, words) => {
    const reply = await bot.say(line);
    expect(reply.kind).toBe('found');
    expect(reply.quotes[0]?.quote.text).toContain(words);
  });

  it('are not taken for those of whoever else is asked about', async () => {
    const reply = await bot.say('did Pam Kelly say "mitigation cannot be justified"');
    expect(reply.kind).toBe('nothing');
  });

  it('may be shown loosely or compared where no passage has them so', async () => {
    const reply = await bot.say('who said "mitigation could not be justified"');
    expect(reply.kind).toBe('nothing');
    expect(textOf(reply)).toContain('No passage has the words in quotation marks');
    expect(textOf(reply)).toContain('quote mitigation could not be justified');
    const loose = await bot.say('ask who said mitigation could not be justified');
    expect(loose.quotes.map((it) => it.quote.text).join(' ')).toContain('mitigation cannot be');
  });
});
