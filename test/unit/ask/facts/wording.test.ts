import { describe, expect, it } from 'vitest';
import { inSentence, listed, numeral } from '../../../../src/ask/facts/wording.ts';
import { dateWords } from '../../../../src/core/text/date-words.ts';

describe('our own words', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('lists %j as %j', (items, text) => {
    expect(listed(items)).toBe(text);
  });

  it.each([
    ['2021-11-24', '24 November 2021'],
    ['2021-11', 'November 2021'],
    ['2021', '2021'],
    ['--04-27', '27 April'],
    ['not a date', 'not a date'],
  ])('writes the date %s as %s', (date, words) => {
    expect(dateWords(date)).toBe(words);
  });

  it.each([
    ['Written warning', 'written warning'],
    ['Mr A', 'Mr A'],
    ['Sergeant Lee Example', 'Sergeant Lee Example'],
    ['One former officer', 'one former officer'],
  ])('puts %j into a sentence as %j', (label, words) => {
    expect(inSentence(label)).toBe(words);
  });

  it('writes small numbers out', () => {
    expect([numeral(0), numeral(3), numeral(10), numeral(11)]).toEqual([
      'no',
      'three',
      'ten',
      '11',
    ]);
  });
});
