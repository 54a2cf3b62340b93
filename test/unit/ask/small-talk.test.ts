import { beforeAll, describe, expect, it } from 'vitest';
import { isSmallTalk } from '../../../src/ask/small-talk.ts';
import { type Bot, shippedBot, textOf } from '../../fakes/shipped.ts';

let bot: Bot;
beforeAll(async () => {
  bot = await shippedBot();
});

describe('small talk', () => {
  it.each([
    'hello',
    'Thanks!',
    'are you a robot?',
    'who made you',
    'help me',
    'what can you do?',
    'bye',
    'can you write a poem',
    'write me a headline about Stephens',
  ])('is told what the bot is, what it does and three examples: %s', async (line) => {
    const reply = await bot.say(line);
    expect(textOf(reply)).toMatch(/automated bot[\s\S]*exact quotes[\s\S]*Three things/);
    const [choices] = reply.blocks.flatMap((it) => (it.type === 'choices' ? [it.choices] : []));
    expect(choices).toHaveLength(3);
    for (const { command } of choices ?? []) {
      expect((await bot.say(command)).kind).toBe('found');
    }
  });

  it.each([
    'hello, who chaired it?',
    'thanks to whom was he found out',
    'who made the calls',
    'help case',
    'can you find the hampshire case',
  ])('is not what asks for something: %s', (line) => expect(isSmallTalk(line)).toBe(false));

  it('leaves standing what was talked of', async () => {
    await bot.say('what about hampshire', 'small talk');
    await bot.say('thanks', 'small talk');
    expect((await bot.say('is he barred', 'small talk')).query).toContain('case:c-002-1');
  });
});

describe('a command about one case', () => {
  it.each([
    ['gaps stephens', 'c-000-1'],
    ['compare hampshire', 'c-002-1'],
    ['gaps mr a', 'c-001-1'],
    ['gaps c-000-2', 'c-000-1'],
  ])('offers the nearest case: %s', async (line, id) => {
    const reply = await bot.say(line);
    expect(reply.kind).toBe('invalid');
    expect(textOf(reply)).toMatch(new RegExp(`Nearest: [^.]*\\b${id}\\b`));
  });

  it('lists the cases of several forces, which it cannot compare', async () => {
    const reply = await bot.say('compare gwent and hampshire');
    expect(reply.kind).toBe('found');
    expect(reply.total).toBe(6);
  });
});

describe('a look-up', () => {
  it('takes a bare id for the case', async () => {
    const reply = await bot.say('case c-000-1');
    expect(reply.cases.map((it) => it.id)).toEqual(['c-000-1']);
  });

  it('offers outcomes that are used where none is like what was typed', async () => {
    const text = textOf(await bot.say('case outcome:banana'));
    expect(text).toContain('most used');
    expect(text).toContain('outcome:dismissed');
    expect(text).not.toContain('warning, ');
  });
});

describe('a term that the glossary lacks', () => {
  it.each([
    ['background appeal', 'appeal against dismissal'],
    ['background the list', 'barred list'],
  ])('%s', async (line, offered) => {
    expect(textOf(await bot.say(line))).toMatch(new RegExp(`Nearest: [^.]*${offered}`));
  });
});
