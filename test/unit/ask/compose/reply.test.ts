import { describe, expect, it } from 'vitest';
import { fictionalCorpus } from '../../../fakes/fictional.ts';
import { botOver, textOf } from '../../../fakes/shipped.ts';

const bot = await botOver(await fictionalCorpus());

describe('a page that is not there', () => {
  it.each([
    ['case force:cumbria page:99', 'There is no page 99. This is page 1, the only one.', 1],
    ['case force:cumbria limit:1 page:3', 'There is no page 3. This is page 2, the last of 2.', 2],
    ['case officer:example page:7', 'There is no page 7. This is page 1, the only one.', 1],
    ['ask who took the biscuits? page:40', 'There is no page 40.', 1],
  ])('is said not to be there: %s', async (line, words, page) => {
    const reply = await bot.say(line);
    expect(reply.kind).toBe('found');
    expect(textOf(reply).replace(/\s+/g, ' ')).toContain(words);
    expect(reply.page).toBe(page);
    expect(reply.query).not.toMatch(/page:(?:99|3|7|40)/);
  });

  it('is said so of a text that was checked', async () => {
    const { dispatch } = bot;
    const line = { command: 'quote', options: { text: 'from the station kitchen', page: 9 } };
    const call = {
      line,
      surface: 'terminal',
      user: null,
      channel: null,
      conversation: null,
    } as const;
    expect(textOf(await dispatch.call(call))).toContain('There is no page 9.');
  });

  it.each(['case force:cumbria limit:1 page:2', 'case force:cumbria', 'case force:kent page:5'])(
    'is not spoken of where the page is there, or nothing is: %s',
    async (line) => {
      expect(textOf(await bot.say(line))).not.toContain('There is no page');
    },
  );
});
