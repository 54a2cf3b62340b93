import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/core/text/fold.ts';
import { termOf, termsOf } from '../../../../src/core/text/terms.ts';
import { wordsOf } from '../../../../src/core/text/words.ts';

describe('fold', () => {
  it('never changes the length of a text, so that offsets stay true', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });

  it('makes curly and straight marks alike', () => {
    expect(fold('The Women’s “Case” – İ')).toBe('the women\'s "case" - İ');
  });
});

describe('wordsOf', () => {
  it.each([
    ["Ms B's x-rated photo", ['ms', "b's", 'x', 'rated', 'photo']],
    ['3,925 texts at 9.30am', ['3,925', 'texts', 'at', '9.30am']],
    ['women’s', ["women's"]],
    ['12-month', ['12', 'month']],
  ])('finds the words of %j', (text, words) => {
    expect(wordsOf(text).map((it) => it.text)).toEqual(words);
  });

  it('gives offsets at which the word stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of wordsOf(text))
          expect(fold(text).slice(word.start, word.end)).toBe(word.text);
      }),
    );
  });
});

describe('termOf', () => {
  it.each([
    ['cleared', 'clear'],
    ['meeting', 'met'],
    ['hearing', 'heard'],
    ['anonymous', 'anonymity'],
  ])('keeps %s apart from %s', (one, other) => {
    expect(termOf(one)).not.toBe(termOf(other));
  });

  it.each([
    ['dismissed', 'dismissal'],
    ['left', 'leave'],
    ['women', "woman's"],
    ['died', 'death'],
    ['officers', "officer's"],
  ])('joins %s and %s', (one, other) => {
    expect(termOf(one)).toBe(termOf(other));
  });

  it('is what termsOf gives at each word', () => {
    expect(termsOf('Officers met').map((it) => it.term)).toEqual([
      termOf('officers'),
      termOf('met'),
    ]);
  });
});
