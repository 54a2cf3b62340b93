import { beforeAll, describe, expect, it } from 'vitest';
import { renderPlain } from '../../../src/chat/terminal/render.ts';
import { type Bot, shippedBot } from '../../fakes/shipped.ts';

let bot: Bot;
beforeAll(async () => {
  bot = await shippedBot();
});
const say = async (line: string) => renderPlain(await bot.say(line));

describe('gaps', () => {
  it('lists what the sources of a case leave out', async () => {
    const text = await say('gaps c-000-1');
    expect(text).toContain('not in the sources of this case');
    expect(text).toContain('hearing date');
    expect(text).toContain('which two allegations were gross misconduct');
  });

  it('says that a withheld name is withheld and asks for none', async () => {
    const text = await say('gaps c-002-1');
    expect(text).toContain('the name is withheld, by order');
    expect(text).toContain('cannot be identified');
  });

  it('offers the nearest id for a case that is not there', async () => {
    const reply = await bot.say('gaps c-000-9');
    expect(reply.kind).toBe('invalid');
    expect(renderPlain(reply)).toContain('c-000-1');
  });
});

describe('compare', () => {
  it('sets two accounts of one allegation side by side, each a quote with its receipt', async () => {
    const reply = await bot.say('compare c-002-1');
    const texts = reply.quotes.map((it) => it.quote.text).join('\n');
    expect(texts).toContain('had relationships with vulnerable women');
    expect(texts).toContain('inappropriately pursued relationships');
    for (const { receipt } of reply.quotes) expect(receipt).not.toBe('');
  });

  it('shows a name that is spelled two ways in both spellings', async () => {
    const text = await say('compare c-001-1');
    expect(text).toContain('Jonathan Walter');
    expect(text).toContain('Mr Walters');
  });

  it('says so when there is nothing to compare', async () => {
    expect(await say('compare c-004-1')).toMatch(/no fact in two ways|in the words of each place/);
  });
});
