import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TopHits } from '../../../src/search/top-hits.ts';

test('keeps the best, equals by number, whatever comes in whatever order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 })), fc.nat(12), (scores, limit) => {
      const top = new TopHits(limit);
      for (const [number, score] of scores.entries()) top.offer(score, number);
      const sorted = scores
        .map((score, number) => ({ score, number }))
        .sort((one, other) => other.score - one.score || one.number - other.number);
      expect(top.sorted()).toEqual(sorted.slice(0, limit));
    }),
  );
});

test('tells the least score that may still get in', () => {
  const top = new TopHits(2);
  expect(top.worst).toBe(Number.NEGATIVE_INFINITY);
  for (const score of [3, 5, 4]) top.offer(score, score);
  expect(top.worst).toBe(4);
  expect(new TopHits(0).worst).toBe(Number.POSITIVE_INFINITY);
});
