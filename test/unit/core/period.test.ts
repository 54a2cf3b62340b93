import { expect, test } from 'vitest';
import { type Period, periodOf, reaches, startsBy } from '../../../src/core/period.ts';

test.each([
  ['2021', undefined, '2021-01-01/2021-12-31'],
  ['2021-06', undefined, '2021-06-01/2021-06-31'],
  ['2021-06-09', undefined, '2021-06-09/2021-06-09'],
  ['2021-06-09', '2021-07', '2021-06-09/2021-07-31'],
  ['--04-27', undefined, null],
  ['2021', '--04-27', null],
])('a date %s to %s can mean the days %s', (first, last, expected) => {
  expect(periodOf(first, last ?? first)).toBe(expected);
});

const march: Period = '2021-03-02/2021-03-04';
test.each([
  ['2021', true, true],
  ['2021-03', true, true],
  ['2021-03-03', true, true],
  ['2021-03-05', false, true],
  ['2021-04', false, true],
  ['2021-03-01', true, false],
  ['2021-02', true, false],
  ['2020', true, false],
  ['2022', false, true],
])('a hearing of three days in March 2021 reaches %s: %s, starts by it: %s', (date, from, to) => {
  expect([reaches(march, date), startsBy(march, date)]).toEqual([from, to]);
});
