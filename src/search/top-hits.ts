/** Keeps the best of many scored numbers: higher scores first, lower numbers first among equals. */
export class TopHits {
  readonly limit: number;
  /** A heap with the worst on top. */
  readonly #scores: number[] = [];
  readonly #numbers: number[] = [];

  constructor(limit: number) {
    this.limit = limit;
  }

  /** The least score that may still get in: below it, nothing does. */
  get worst(): number {
    if (this.limit === 0) return Number.POSITIVE_INFINITY;
    return this.#scores.length < this.limit ? Number.NEGATIVE_INFINITY : (this.#scores[0] ?? 0);
  }

  offer(score: number, number: number): void {
    if (score < this.worst) return;
    if (this.#scores.length < this.limit) {
      this.#scores.push(score);
      this.#numbers.push(number);
      this.#rise(this.#scores.length - 1);
    } else if (this.limit > 0 && this.#isWorse(this.#at(0), [score, number])) {
      this.#scores[0] = score;
      this.#numbers[0] = number;
      this.#sink();
    }
  }

  /** The best first. */
  sorted(): { readonly score: number; readonly number: number }[] {
    return this.#scores
      .map((score, index) => ({ score, number: this.#numbers[index] ?? 0 }))
      .sort((one, other) => other.score - one.score || one.number - other.number);
  }

  #at(index: number): readonly [score: number, number: number] {
    return [this.#scores[index] ?? 0, this.#numbers[index] ?? 0];
  }

  #isWorse(
    [score, number]: readonly [number, number],
    [otherScore, otherNumber]: readonly [number, number],
  ): boolean {
    return score < otherScore || (score === otherScore && number > otherNumber);
  }

  #rise(from: number): void {
    let index = from;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!this.#isWorse(this.#at(index), this.#at(parent))) return;
      this.#swap(index, parent);
      index = parent;
    }
  }

  #sink(): void {
    let index = 0;
    for (;;) {
      let worst = index;
      for (const child of [2 * index + 1, 2 * index + 2]) {
        if (child < this.#scores.length && this.#isWorse(this.#at(child), this.#at(worst))) {
          worst = child;
        }
      }
      if (worst === index) return;
      this.#swap(index, worst);
      index = worst;
    }
  }

  #swap(one: number, other: number): void {
    const [score, number] = this.#at(one);
    const [otherScore, otherNumber] = this.#at(other);
    this.#scores[one] = otherScore;
    this.#numbers[one] = otherNumber;
    this.#scores[other] = score;
    this.#numbers[other] = number;
  }
}
