import { beforeAll, describe, expect, it } from 'vitest';
import { type Bot, shippedBot, textOf } from '../../../fakes/shipped.ts';

let bot: Bot;
beforeAll(async () => {
  bot = await shippedBot();
});
const told = async (line: string) => textOf(await bot.say(line)).replace(/\s+/g, ' ');

describe('a member of a group whom a question tells apart', () => {
  it.each([
    [
      'was the fourth officer given a warning',
      'The fourth officer at a misconduct meeting: not proven. The source does not report',
    ],
    [
      'what happened to the retired whatsapp officer',
      'The other retired officer: would have faced proceedings',
    ],
    ['what happened to the former whatsapp officer', 'One former officer: hearing to be held'],
    [
      'what happened to the three whatsapp officers',
      'Three officers given written warnings: written warning. ',
    ],
    [
      'what happened to the serving officers in the whatsapp group',
      'Two serving officers: hearing to be held or outcome awaited; Another serving officer',
    ],
  ])('comes alone in the first line: %s', async (line, first) => {
    expect((await told(line)).startsWith(first)).toBe(true);
  });

  it('comes first by the outcome that is asked for of anybody, and the rest are still shown', async () => {
    const reply = await bot.say('was any officer cleared in the whatsapp case');
    expect(
      textOf(reply).startsWith('The fourth officer at a misconduct meeting: not proven.'),
    ).toBe(true);
    expect(reply.quotes[0]?.quote.text).toContain('fourth officer');
    expect(reply.quotes.length).toBeGreaterThan(1);
  });
});

describe('a word that singles a case out', () => {
  it.each(['will the whatsapp officers be sacked', 'were the whatsapp officers sacked'])(
    'outweighs the outcome that others share: %s',
    async (line) => {
      const reply = await bot.say(line);
      expect(reply.cases.map((it) => it.id)).toEqual(['c-004-1']);
      expect(await told(line)).toContain('The source does not report: dismissed');
    },
  );

  it('is none that stands in the passages too', async () => {
    expect((await bot.say('was the sergeant really sacked')).cases[0]?.id).toBe('c-000-1');
  });
});
