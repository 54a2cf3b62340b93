import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../../src/ask/question/dates.ts';

const blank = { year: null, month: null, day: null, season: null };

describe('dates in a question', () => {
  it.each([
    ['on 5 March 2017', { year: 2017, month: 3, day: 5 }],
    ['on 5th of March', { month: 3, day: 5 }],
    ['on March 5, 2017', { year: 2017, month: 3, day: 5 }],
    ['in March 2017', { year: 2017, month: 3 }],
    ['on 2017-03-05', { year: 2017, month: 3, day: 5 }],
    ['on 5/3/2017', { year: 2017, month: 3, day: 5 }],
    ['in summer 2018', { year: 2018, season: 'summer' }],
    ['in 2018', { year: 2018 }],
    ['in may', { month: 5 }],
  ])('reads "%s"', (text, parts) => {
    expect(datesIn(text)).toMatchObject([{ ...blank, ...parts }]);
  });

  it.each(['they may march', 'room 2', '12 officers'])('finds none in "%s"', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it('keeps them in the order of the text, with their places', () => {
    const text = 'between June 2019 and 4 July 2019';
    expect(datesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'June 2019',
      '4 July 2019',
    ]);
  });
});
