import { TopHits } from '../top-hits.ts';

/** Ceilings are sums of single precision, scores of double: nothing is left out for the difference. */
export const slack = 1 + 1e-4;

/**
 * Offers to `top` all that can be among the best, and few others: those with the highest ceilings
 * first, until no ceiling reaches the worst of the best. What is left out cannot get in, so that
 * the outcome is the same as if everything were offered.
 * @param ceilings by thing: the most that it can score, 0 for one that is not to be offered; used up
 * @param offer offers the thing, or its parts, with exact scores that are not above its ceiling
 */
export function offerBest(
  ceilings: Float32Array,
  top: TopHits,
  offer: (thing: number) => void,
): void {
  const likeliest = new TopHits(top.limit);
  for (let thing = 0, worst = likeliest.worst; thing < ceilings.length; thing++) {
    const most = ceilings[thing] as number;
    if (most <= 0 || most < worst) continue;
    likeliest.offer(most, thing);
    worst = likeliest.worst;
  }
  for (const { number } of likeliest.sorted()) {
    ceilings[number] = 0;
    offer(number);
  }
  const others: number[] = [];
  const least = top.worst / slack;
  for (let thing = 0; thing < ceilings.length; thing++) {
    const most = ceilings[thing] as number;
    if (most > 0 && most >= least) others.push(thing);
  }
  others.sort((one, other) => (ceilings[other] as number) - (ceilings[one] as number));
  for (const thing of others) {
    if ((ceilings[thing] as number) * slack < top.worst) return;
    offer(thing);
  }
}
