import { describe, expect, it } from 'vitest';
import { likeliestToOverlap } from '../../../../../src/ask/passages/span/answer-span.ts';
import type { SpanWord } from '../../../../../src/ask/passages/span/asked-words.ts';

const words = ['for', 'the', 'twelve', 'months', 'warning'].map((text) => ({ text })) as SpanWord[];
const span = (first: number, last: number, score: number) => ({ first, last, score });

describe('likeliestToOverlap', () => {
  it('is the likeliest span where that one stands out', () => {
    const best = likeliestToOverlap([span(0, 0, 9), span(2, 4, 1)], words);
    expect([best?.first, best?.last]).toEqual([0, 0]);
  });

  it('is the middle of many like spans rather than one that is a little likelier alone', () => {
    const spans = [span(0, 0, 1.2), span(2, 3, 1), span(2, 4, 1), span(3, 4, 1)];
    const best = likeliestToOverlap(spans, words);
    expect([best?.first, best?.last]).toEqual([2, 4]);
  });

  it('does not count articles', () => {
    const spans = [span(1, 2, 1), span(2, 2, 1), span(0, 0, 1.1)];
    expect(likeliestToOverlap(spans, words)?.last).toBe(2);
  });

  it('is nothing where there is no span', () => {
    expect(likeliestToOverlap([], words)).toBeNull();
  });
});
