import { beforeAll, describe, expect, it } from 'vitest';
import { type Bot, shippedBot, textOf } from '../../../fakes/shipped.ts';

let bot: Bot;
beforeAll(async () => {
  bot = await shippedBot();
});

describe('what somebody said about somebody', () => {
  it.each(['what did amanda blakeman say about lee stephens', 'what did Pam Kelly say about Mr A'])(
    'is silence where no report has both: %s',
    async (line) => {
      const reply = await bot.say(line);
      expect(reply.kind).toBe('nothing');
      expect(reply.quotes).toEqual([]);
    },
  );

  it.each([
    ['what did peter jones say about stephens', 'In the words of Peter Jones, chair.'],
    ['what did mckay say about mr a', 'In the words of Christopher McKay, chair.'],
  ])('is told where one has: %s', async (line, told) => {
    expect(textOf(await bot.say(line))).toContain(told);
  });
});

describe('quotes of somebody', () => {
  it.each([
    'full quote pam kelly',
    'ask the words of Pam Kelly',
    'ask show me the statement by pam kelly',
  ])('are what they said, not the line with their name: %s', async (line) => {
    const reply = await bot.say(line);
    expect(textOf(reply)).toContain('In the words of Pam Kelly');
    expect(reply.quotes[0]?.quote.text).toContain('I was shocked at the content');
  });
});
