import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clean,
  escapeText,
  isBlank,
  plainText,
  unescapeText,
  writtenLength,
} from '../../../../src/chat/slack/escape.ts';

describe('the text of a message', () => {
  it.each([
    ['<!channel>', '&lt;!channel&gt;'],
    ['<@U012AB3CD>', '&lt;@U012AB3CD&gt;'],
    ['<https://a.example|b>', '&lt;https://a.example|b&gt;'],
    ['fish & chips', 'fish &amp; chips'],
    ['&lt;', '&amp;lt;'],
    ['a\u0000b\ud800', 'a b\ufffd'],
  ])('shows %j as itself', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it('says at most as much as its written length, and no control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cleaned = clean(text);
        expect(escapeText(text).length).toBeLessThanOrEqual(writtenLength(cleaned));
        expect(JSON.stringify(cleaned).length - 2).toBeLessThanOrEqual(writtenLength(cleaned));
      }),
    );
  });

  it.each([
    ['', true],
    [' \n', true],
    ['\u0000', true],
    ['.', false],
  ])('%j is blank: %s', (text, blank) => {
    expect(isBlank(text)).toBe(blank);
  });

  it('is never turned into emoji', () => {
    expect(plainText(':smile:')).toEqual({ type: 'plain_text', text: ':smile:', emoji: false });
  });
});

describe('what people typed', () => {
  it.each([
    ['force:gwent &amp; more', 'force:gwent & more'],
    ['a &lt; b &gt; c', 'a < b > c'],
    ['&amp;lt;', '&lt;'],
    ['<https://a.example/x?y=1&amp;z=2|the page>', 'the page'],
    ['see <https://a.example/x>', 'see https://a.example/x'],
    ['<mailto:a@b.example|a@b.example>', 'a@b.example'],
    ['<#C012AB3CD|courts> and <!subteam^S1|desk>', 'courts and desk'],
    ['<@U0BOT> who?', '  who?'],
    ['<!here> who?', '  who?'],
  ])('reads %s as %j', (text, read) => {
    expect(unescapeText(text)).toBe(read);
  });

  it('is read in time that grows with its length, whatever it is', () => {
    for (const part of ['<', '<@', '&lt;', '<a|', '|>']) {
      expect(unescapeText(part.repeat(20_000)).length).toBeGreaterThan(0);
    }
  });
});
