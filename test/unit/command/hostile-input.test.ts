import { describe, expect, it } from 'vitest';
import { shippedBot, textOf } from '../../fakes/shipped.ts';

const bot = await shippedBot();

const inputs: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['ten thousand letters', 'a'.repeat(10_000)],
  ['ten thousand words', 'who '.repeat(2_500)],
  ['ten thousand quotation marks', '"'.repeat(10_000)],
  ['two thousand quotation marks', '"'.repeat(2_000)],
  ['two thousand hyphens', '-'.repeat(2_000)],
  ['two thousand brackets', '(['.repeat(1_000)],
  ['many filters', 'force:gwent '.repeat(160)],
  ['many wrong filters', 'force:gwnet '.repeat(30)],
  ['control characters', '\u0000\u0001\u001b[31mred\u001b[0m\u0007 who\u007f'],
  ['an emoji', '\ud83d\ude93'],
  ['right-to-left marks', '\u202efdrawkcab\u202c \u200fwho'],
  ['lone surrogates', '\ud800 who \udfff'],
  ['a prototype', '__proto__'],
  ['a constructor', 'constructor'],
  ['a prototype as a filter', '__proto__:x constructor:y'],
  ['a pattern', '(a+)+$ [^\\]* .*?{1,9999}'],
  ['markup', '<!channel> <@U1> @everyone **bold** [a](http://b) `c`'],
];

describe('any input gets a clear reply', () => {
  it.each(
    inputs.flatMap(([name, text]) =>
      ['', '/ask ', '/case ', '/quote '].map((command) => [name, command, text] as const),
    ),
  )('%s after %j', async (_, command, text) => {
    const reply = await bot.say(command + text);
    expect(textOf(reply).trim().length).toBeGreaterThan(10);
    expect(textOf(reply)).not.toContain('Something went wrong');
    expect(textOf(reply)).not.toMatch(/\bat .*\.ts:\d/);
    expect(bot.log.lines).toEqual([]);
  });
});
