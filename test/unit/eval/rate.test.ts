import { describe, expect, it } from 'vitest';
import { areaUnderRoc, meanOf, rateOf } from '../../../src/eval/rate.ts';

describe('rates', () => {
  it("gives a share with Wilson's interval", () => {
    const { share, low, high } = rateOf(8, 10);
    expect(share).toBe(0.8);
    expect(low).toBeCloseTo(0.49, 2);
    expect(high).toBeCloseTo(0.943, 2);
  });

  it('knows nothing of nothing', () => {
    expect(rateOf(0, 0)).toMatchObject({ share: 0, low: 0, high: 1 });
    expect(meanOf([])).toMatchObject({ mean: 0, low: 0, high: 1 });
  });

  it.each([
    [[1, 2], [0], 1],
    [[0], [1, 2], 0],
    [[1], [1], 0.5],
    [[3, 1], [2], 0.5],
  ])('puts %j above %j in a share of %d', (above, below, area) => {
    expect(areaUnderRoc(above, below)).toBe(area);
  });

  it('has no area where one kind is missing', () => {
    expect(areaUnderRoc([], [1])).toBeNull();
  });
});
