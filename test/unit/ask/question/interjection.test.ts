import { describe, expect, it } from 'vitest';
import { withoutInterjections } from '../../../../src/ask/question/interjection.ts';

describe('withoutInterjections', () => {
  it.each([
    ['ok and ms b', 'and ms b'],
    ['Hi there, who chaired it?', 'who chaired it?'],
    ['um, ok, was he sacked', 'was he sacked'],
    ['@everyone who is ms b', 'who is ms b'],
    ['hello', 'hello'],
    ['hide and seek', 'hide and seek'],
    ['was it ok', 'was it ok'],
  ])('%s', (text, rest) => {
    expect(withoutInterjections(text)).toBe(rest);
  });
});
