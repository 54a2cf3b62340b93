import { describe, expect, it } from 'vitest';
import { commands } from '../../../../commands/index.ts';
import { completeLine } from '../../../../src/chat/terminal/complete-line.ts';
import { createSession } from '../../../../src/chat/terminal/session.ts';
import { shippedBot, textOf } from '../../../fakes/shipped.ts';

const bot = await shippedBot();
const open = () => createSession({ dispatch: bot.dispatch, commands, conversation: 'test' });

/** Says lines one after another; gives what the last one came to. */
async function last(...lines: string[]): Promise<string> {
  const session = open();
  let said = '';
  for (const line of lines) {
    const outcome = await session.take(line);
    if (outcome.type === 'end') return 'end';
    said = outcome.type === 'note' ? outcome.text : textOf(outcome.reply);
  }
  return said;
}

describe('a conversation in the terminal', () => {
  it('turns pages by a word', async () => {
    expect(await last('case force:gwent limit:2', 'more')).toContain('Page 2 of 3');
    expect(await last('case force:gwent limit:2', 'next', 'more')).toContain('Page 3 of 3');
    expect(await last('case force:gwent limit:2', 'more', 'back')).toContain('Page 1 of 3');
    expect(await last('case force:gwent limit:2', 'back')).toBe('This is the first page.');
    expect(await last('case force:gwent limit:3', 'more', 'more')).toBe('This is the last page.');
    expect(await last('more')).toBe('There are no more pages.');
  });

  it('shows each case once while pages are turned', async () => {
    const session = open();
    const seen: string[] = [];
    for (const line of ['case force:gwent limit:2', 'more', 'more']) {
      const outcome = await session.take(line);
      if (outcome.type !== 'reply') continue;
      seen.push(...outcome.reply.quotes.map((it) => it.receipt));
    }
    expect(new Set(seen).size).toBe(5);
  });

  it('takes choices by their numbers', async () => {
    const list = await last('case force:gwnet');
    expect(list).toContain('force:gwent');
    expect(await last('case force:gwnet', '1')).toContain('Gwent');
    expect(await last('case force:gwnet', '7')).toBe('Choose a number from 1 to 1.');
    expect(await last('1')).toBe('There is nothing to choose by number here.');
  });

  it('keeps the case for a follow-up question', async () => {
    const chair = await last('why was Lee Stephens sacked?', 'and who chaired it?');
    expect(chair).toContain('Peter Jones');
  });

  it.each(['exit', 'quit', 'EXIT'])('ends at %s', async (word) => {
    expect(await last(word)).toBe('end');
  });

  it.each([
    ['', 'case '],
    ['ca', 'case '],
    ['/ca', '/case '],
    ['case fo', 'force:'],
    ['case force:gw', 'force:gwent '],
    ['case -force:gw', '-force:gwent '],
    ['who chaired it force:"south w', 'force:south-wales '],
    ['case force:hants', 'force:hampshire '],
  ])('completes %j by %j', async (typed, offered) => {
    const [offers] = await completeLine(typed, bot.dispatch, commands);
    expect(offers).toContain(offered);
  });

  it.each(['__proto__:x', 'constructor:', 'nope:x', '"', 'case force:zzzzzz'])(
    'completes %j by nothing',
    async (typed) => {
      expect((await completeLine(typed, bot.dispatch, commands))[0]).toEqual([]);
    },
  );
});
