import { expect, test } from 'vitest';
import { hasPhrase, hasWord, wordLine } from '../../../../src/core/text/phrase.ts';

const text = 'The officer’s “gross-misconduct” hearing, on 3 May, was adjourned.';

test.each([
  ['gross misconduct', true],
  ['GROSS-MISCONDUCT', true],
  ["officer's gross", true],
  ['hearing on 3 May', true],
  ['misconduct gross', false],
  ['gross misconduc', false],
  ['officer', false],
  ['!!!', false],
  ['', false],
])('the text has the phrase %j: %s', (phrase, expected) => {
  expect(hasPhrase(text, phrase)).toBe(expected);
});

test('a phrase of signs alone has no word', () => {
  expect([hasWord('“!”'), hasWord('a')]).toEqual([false, true]);
  expect(wordLine('One, two')).toBe(' one two ');
});
