/** Logarithm of the sum of the exponentials, without overflow; minus infinity for nothing. */
export function logSum(values: readonly number[]): number {
  const most = values.reduce((best, value) => Math.max(best, value), Number.NEGATIVE_INFINITY);
  if (most === Number.NEGATIVE_INFINITY) return most;
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}
