import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../../src/ask/compose/excerpt.ts';
import { passagesOf } from '../../../../src/core/passage.ts';

const body = 'He met her. He did not deny it. She left.\n\nA panel sat.';
const article = { id: 'f-1', body };
const excerpt = (words: string) => {
  const start = body.indexOf(words);
  return excerptOf(article as Parameters<typeof excerptOf>[0], passagesOf(article), {
    start,
    end: start + words.length,
  });
};

describe('excerptOf', () => {
  it('keeps the whole sentence, so that no "not" is lost', () => {
    expect(excerpt('deny it').text).toBe('He did not deny it.');
  });

  it('takes in every sentence that the span touches', () => {
    expect(excerpt('her. He').text).toBe('He met her. He did not deny it.');
  });

  it('goes on into the next paragraph where the span does', () => {
    const quote = excerpt('She left.\n\nA panel');
    expect(quote.text).toBe('She left.\n\nA panel sat.');
    expect(quote.paragraph).toBe(1);
  });

  it('numbers the paragraph in which it begins', () => {
    expect(excerpt('panel').paragraph).toBe(2);
  });

  it('stops at ninety words, at the end of a sentence', () => {
    const sentence = `Word ${'word '.repeat(49).trim()}.`;
    const long = { id: 'f-2', body: `${sentence} ${sentence} ${sentence}` };
    const quote = excerptOf(long as Parameters<typeof excerptOf>[0], passagesOf(long), {
      start: 0,
      end: long.body.length,
    });
    expect(quote.text).toBe(sentence);
  });

  it('refuses a span that lies in no passage', () => {
    expect(() =>
      excerptOf(article as Parameters<typeof excerptOf>[0], passagesOf(article), {
        start: 999,
        end: 1000,
      }),
    ).toThrow(RangeError);
  });
});
