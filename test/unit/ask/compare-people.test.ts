import { beforeAll, describe, expect, it } from 'vitest';
import { type Bot, shippedBot, textOf } from '../../fakes/shipped.ts';

let bot: Bot;
beforeAll(async () => {
  bot = await shippedBot();
});
const mrA = 'Mr A: would have been dismissed (former officer); found: gross misconduct.';

describe('two officers compared', () => {
  it.each([
    ['compare mr a and ms b', 'Ms B: would have been dismissed', ['c-001-1']],
    ['ask compare Mr A with Ms B', 'Ms B: would have been dismissed', ['c-001-1']],
    [
      'compare stephens and mr a',
      'Sergeant Lee Stephens: dismissal without notice',
      ['c-000-1', 'c-001-1'],
    ],
    [
      'mr a versus lee stephens',
      'Sergeant Lee Stephens: dismissal without notice',
      ['c-000-1', 'c-001-1'],
    ],
  ])('are set beside one another, each with a quote: %s', async (line, other, cases) => {
    const reply = await bot.say(line);
    const text = textOf(reply).replace(/\s+/g, ' ');
    expect(text).toContain(mrA);
    expect(text).toContain(other);
    expect(text).toContain('no ranking');
    expect(reply.cases.map((it) => it.id).sort()).toEqual(cases);
    expect(reply.quotes.length).toBeGreaterThan(2);
  });

  it.each(['compare foo and bar', 'compare mr a and foo'])('are two: %s', async (line) => {
    expect((await bot.say(line)).kind).toBe('invalid');
  });
});
