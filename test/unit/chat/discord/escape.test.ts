import { describe, expect, it } from 'vitest';
import {
  blockQuote,
  bold,
  code,
  escapeText,
  sendable,
  smallPrint,
  unescapeText,
} from '../../../../src/chat/discord/escape.ts';

describe('escapeText', () => {
  it.each([
    ['an everyone mention', '@everyone look', '\\@everyone look'],
    ['a user mention', '<@123>', '\\<\\@123\\>'],
    ['a channel mention', '<#123>', '\\<#123\\>'],
    ['a timestamp', '<t:0:R>', '\\<t\\:0\\:R\\>'],
    ['a command mention', '</ask:1>', '\\</ask\\:1\\>'],
    ['a masked link', '[x](y)', '\\[x\\](y)'],
    ['an address', 'see https://example.org', 'see https\\://example.org'],
    ['an invite without a scheme', 'discord.gg/abc', 'discord.gg\\/abc'],
    ['an emoji by name', ':smile:', '\\:smile\\:'],
    ['a colon before a space', 'He said: no', 'He said: no'],
    [
      'emphasis and code',
      '*a* _b_ ~~c~~ `d` ||e||',
      '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\` \\|\\|e\\|\\|',
    ],
    ['a heading', '## Big', '\\## Big'],
    ['a heading on a later line', 'a\n  # b', 'a\n  \\# b'],
    ['a hash inside a line', 'collar no #12', 'collar no #12'],
    ['small print', '-# tiny', '\\-# tiny'],
    ['a bullet', '- one\n+ two', '\\- one\n\\+ two'],
    ['a numbered list', '1. one\n22. two', '1\\. one\n22\\. two'],
    ['a block quote', '>>> all', '\\>\\>\\> all'],
    ['a backslash', 'a\\*b', 'a\\\\\\*b'],
    ['a hyphen inside a line', 'ex-officer - retired', 'ex-officer - retired'],
  ])('shows %s as its characters', (_, text, markdown) => {
    expect(escapeText(text)).toBe(markdown);
    expect(unescapeText(markdown)).toBe(text);
  });

  it('replaces what Discord refuses, and nothing else', () => {
    expect(sendable('a\u0000b\ud83dc\r\nd\te')).toBe('a\ufffdb\ufffdc\nd\te');
    expect(sendable('\u{1f600} ok')).toBe('\u{1f600} ok');
  });

  it('takes time in step with the length of hostile text', () => {
    const hostile = ['\n', ' ', '.aa/', '1', '*', ':'].map((part) => part.repeat(50_000));
    for (const text of hostile) expect(unescapeText(escapeText(text))).toBe(text);
  });
});

describe('markdown of our own', () => {
  it('keeps bold within a line and its edges clean', () => {
    expect(bold(' two *words*\n\nmore')).toBe(' **two \\*words\\***\n\n**more**');
  });

  it('marks every line of a quotation and of small print', () => {
    expect(blockQuote('a\nb')).toBe('> a\n> b');
    expect(smallPrint('a\n\nb')).toBe('-# a\n\n-# b');
  });

  it('puts only plain codes into a code span', () => {
    expect(code('a-000:1-40:k3')).toBe('`a-000:1-40:k3`');
    expect(code('`x` @here')).toBe('\\`x\\` \\@here');
  });
});
