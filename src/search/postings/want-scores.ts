/**
 * Scores of numbered things: the sum over wants of the best term of each. Its columns are as long
 * as there are things and are used again for the next request.
 */
export class WantScores {
  /** By thing: 0 where nothing was met. */
  readonly sums: Float64Array;
  /** By thing: the sum over wants of the greatest allowance among their terms. */
  readonly allowances: Float64Array;
  readonly #best: Float64Array;
  readonly #mostAllowed: Float64Array;
  readonly #open: Uint32Array;
  readonly #met: Uint32Array;
  #openCount = 0;
  #metCount = 0;

  constructor(size: number) {
    this.sums = new Float64Array(size);
    this.allowances = new Float64Array(size);
    this.#best = new Float64Array(size);
    this.#mostAllowed = new Float64Array(size);
    this.#open = new Uint32Array(size);
    this.#met = new Uint32Array(size);
  }

  /** The things that meet a want, in no order. */
  get met(): Uint32Array {
    return this.#met.subarray(0, this.#metCount);
  }

  /**
   * Takes one term of the present want.
   * @param score above 0
   * @param allowance summed up like the score, for the caller's own use
   */
  offer(thing: number, score: number, allowance: number): void {
    const best = this.#best[thing] as number;
    if (best === 0) this.#open[this.#openCount++] = thing;
    if (score > best) this.#best[thing] = score;
    if (allowance > (this.#mostAllowed[thing] as number)) this.#mostAllowed[thing] = allowance;
  }

  /** Ends the present want. */
  closeWant(): void {
    for (let at = 0; at < this.#openCount; at++) {
      const thing = this.#open[at] as number;
      const sum = this.sums[thing] as number;
      if (sum === 0) this.#met[this.#metCount++] = thing;
      this.sums[thing] = sum + (this.#best[thing] as number);
      this.allowances[thing] =
        (this.allowances[thing] as number) + (this.#mostAllowed[thing] as number);
      this.#best[thing] = 0;
      this.#mostAllowed[thing] = 0;
    }
    this.#openCount = 0;
  }

  clear(): void {
    for (const thing of this.met) {
      this.sums[thing] = 0;
      this.allowances[thing] = 0;
    }
    this.#metCount = 0;
  }
}
