import { beforeAll, describe, expect, it } from 'vitest';
import { type Bot, shippedBot, textOf } from '../../fakes/shipped.ts';

let bot: Bot;
beforeAll(async () => {
  bot = await shippedBot();
});

describe('a question that lists people', () => {
  it.each([
    ['list all chairs', 'Chair: two named', ['Peter Jones', 'Christopher McKay']],
    ['list the panel chairs', 'Chair: two named', ['Peter Jones', 'Christopher McKay']],
    ['list all officers named', 'Officers: one named', ['Lee Stephens']],
    ['please show me the named officers', 'Officers: one named', ['Lee Stephens']],
  ])('shows each with a quote that names them: %s', async (line, told, names) => {
    const reply = await bot.say(line);
    expect(textOf(reply)).toContain(told);
    expect(reply.quotes).toHaveLength(names.length);
    for (const [at, name] of names.entries()) expect(reply.quotes[at]?.quote.text).toContain(name);
  });

  it('names nobody whom the sources withhold', async () => {
    expect(textOf(await bot.say('list all officers named'))).not.toContain('Mr A:');
  });

  it('leaves a question that says more to the sources', async () => {
    expect(textOf(await bot.say('list the chairs in the canteen'))).not.toContain('two named');
  });
});

describe('a question that lists cases', () => {
  it.each(['list the cases', 'list all cases', 'what cases are there', 'which cases do you have'])(
    'has all of them: %s',
    async (line) => expect(textOf(await bot.say(line))).toContain('Six cases fit.'),
  );

  it.each([
    ['which cases involve sex on duty', ['c-001-1']],
    ['cases about sex', ['c-001-1']],
    ['which cases involved a sergeant', ['c-000-1']],
    ['which cases involved booze', []],
    ['which cases had a private hearing', []],
    ['list the cases about WhatsApp messages', ['c-004-1']],
  ])('has those of which one passage has all that it wants: %s', async (line, ids) => {
    expect((await bot.say(line)).cases.map((it) => it.id)).toEqual(ids);
  });
});
