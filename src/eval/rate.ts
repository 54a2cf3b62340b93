/** A share with its 95 % confidence interval. */
export interface Rate {
  readonly hits: number;
  readonly of: number;
  /** 0 where nothing was counted. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Normal quantile of a two-sided 95 % interval. */
const z = 1.96;

/** Share with Wilson's score interval, which stays inside 0 to 1 for small counts too. */
export function rateOf(hits: number, of: number): Rate {
  if (of === 0) return { hits, of, share: 0, low: 0, high: 1 };
  const share = hits / of;
  const centre = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return {
    hits,
    of,
    share,
    low: Math.max(0, (centre - spread) / scale),
    high: Math.min(1, (centre + spread) / scale),
  };
}

/** A mean with its 95 % confidence interval. */
export interface Mean {
  readonly of: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Mean of values between 0 and 1, with the normal interval of the mean. */
export function meanOf(values: readonly number[]): Mean {
  const of = values.length;
  if (of === 0) return { of, mean: 0, low: 0, high: 1 };
  const mean = values.reduce((sum, value) => sum + value, 0) / of;
  const variance =
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, of - 1);
  const spread = z * Math.sqrt(variance / of);
  return { of, mean, low: Math.max(0, mean - spread), high: Math.min(1, mean + spread) };
}

/**
 * Area under the ROC curve: how likely a value of the first kind is above one of the second.
 * Null where either kind is missing.
 */
export function areaUnderRoc(above: readonly number[], below: readonly number[]): number | null {
  if (above.length === 0 || below.length === 0) return null;
  const sorted = [...below].sort((a, b) => a - b);
  let wins = 0;
  for (const value of above) {
    const less = countBelow(sorted, value, false);
    wins += less + (countBelow(sorted, value, true) - less) / 2;
  }
  return wins / (above.length * below.length);
}

/** How many of the ascending values are less than a value, or at most the value. */
function countBelow(sorted: readonly number[], value: number, inclusive: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = sorted[middle] ?? 0;
    if (at < value || (inclusive && at === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
