import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../../../src/chat/discord/split.ts';

const upTo = (most: number) => (piece: string) => piece.length <= most;

describe('splitText', () => {
  it.each([
    ['after lines', 'one two\nthree four', 12, ['one two\n', 'three four']],
    [
      'after sentences where a line is too long',
      'He sat. She stood. They left.',
      19,
      ['He sat. She stood. ', 'They left.'],
    ],
    [
      'after words where a sentence is too long',
      'never ending words',
      8,
      ['never ', 'ending ', 'words'],
    ],
    ['inside a word that fits nowhere', 'abcdef', 4, ['abcd', 'ef']],
  ])('cuts %s', (_, text, most, pieces) => {
    expect(splitText(text, upTo(most))).toEqual(pieces);
  });

  it('loses nothing, keeps to the size, and cuts no character in two', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 2, max: 40 }),
        (text, most) => {
          const pieces = splitText(text, upTo(most));
          expect(pieces.join('')).toBe(text);
          for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(most);
        },
      ),
      { numRuns: 200 },
    );
  });
});
