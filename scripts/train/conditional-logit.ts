/** Features that differ from zero: their numbers, and their values in the same order. */
export interface Sparse {
  readonly at: Uint16Array;
  readonly values: Float64Array;
}

export function sparse(features: ArrayLike<number>): Sparse {
  const at: number[] = [];
  for (let i = 0; i < features.length; i++) if (features[i] !== 0) at.push(i);
  return { at: Uint16Array.from(at), values: Float64Array.from(at, (i) => features[i] ?? 0) };
}

/** A choice among several things described by features, of which some are more right than others. */
export interface Choice {
  readonly features: readonly Sparse[];
  /** How right each is; they need not add up to one. Nothing is learned where all are zero. */
  readonly rightness: readonly number[];
  readonly weight: number;
}

export interface FitOptions {
  readonly penalty: number;
  readonly rounds: number;
}

const rate = 0.15;

/** Weights under which the right things of every choice are likeliest (softmax, L2 penalty, Adam). */
export function fitChoices(
  choices: readonly Choice[],
  size: number,
  options: FitOptions,
): number[] {
  const weights = new Float64Array(size);
  const step = adam(size, rate);
  const useful = choices.filter((it) => it.rightness.some((value) => value > 0));
  const total = useful.reduce((sum, it) => sum + it.weight, 0);
  for (let round = 1; round <= options.rounds; round++) {
    const gradient = new Float64Array(size);
    for (const choice of useful) addGradient(gradient, choice, weights);
    for (let i = 0; i < size; i++) {
      gradient[i] = (gradient[i] ?? 0) / total + options.penalty * (weights[i] ?? 0);
    }
    step(weights, gradient, round);
  }
  return [...weights];
}

function addGradient(gradient: Float64Array, choice: Choice, weights: Float64Array): void {
  const chances = softmax(choice.features.map((features) => sparseDot(weights, features)));
  const wanted = chances.map((chance, at) => chance * (choice.rightness[at] ?? 0));
  const sum = wanted.reduce((all, value) => all + value, 0);
  choice.features.forEach(({ at, values }, index) => {
    const pull = choice.weight * ((chances[index] ?? 0) - (wanted[index] ?? 0) / sum);
    if (Math.abs(pull) < 1e-6) return;
    for (let i = 0; i < at.length; i++) {
      const feature = at[i] as number;
      gradient[feature] = (gradient[feature] as number) + pull * (values[i] as number);
    }
  });
}

/** An example that is so or is not. */
export interface Example {
  readonly features: ArrayLike<number>;
  readonly is: boolean;
  readonly weight: number;
}

/** Weights of a logistic model; the first feature is the constant and bears no penalty. */
export function fitExamples(
  examples: readonly Example[],
  size: number,
  options: FitOptions,
): number[] {
  const weights = new Float64Array(size);
  const step = adam(size, rate);
  const total = examples.reduce((sum, it) => sum + it.weight, 0);
  for (let round = 1; round <= options.rounds; round++) {
    const gradient = new Float64Array(size);
    for (const { features, is, weight } of examples) {
      const chance = 1 / (1 + Math.exp(-dot(weights, features)));
      const pull = (weight * (chance - (is ? 1 : 0))) / total;
      for (let i = 0; i < size; i++) gradient[i] = (gradient[i] ?? 0) + pull * (features[i] ?? 0);
    }
    for (let i = 1; i < size; i++) {
      gradient[i] = (gradient[i] ?? 0) + options.penalty * (weights[i] ?? 0);
    }
    step(weights, gradient, round);
  }
  return [...weights];
}

/** Sum of products of weights and features. */
export function dot(weights: ArrayLike<number>, features: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += (weights[i] ?? 0) * (features[i] ?? 0);
  return sum;
}

function sparseDot(weights: Float64Array, { at, values }: Sparse): number {
  let sum = 0;
  for (let i = 0; i < at.length; i++) {
    sum += (weights[at[i] as number] as number) * (values[i] as number);
  }
  return sum;
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const exponentials = scores.map((score) => Math.exp(score - most));
  const sum = exponentials.reduce((all, value) => all + value, 0);
  return exponentials.map((value) => value / sum);
}

/** Adam's step (Kingma and Ba 2015). */
function adam(size: number, length: number) {
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  return (weights: Float64Array, gradient: Float64Array, round: number) => {
    for (let i = 0; i < size; i++) {
      const slope = gradient[i] ?? 0;
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * slope;
      square[i] = 0.98 * (square[i] ?? 0) + 0.02 * slope * slope;
      const centre = (mean[i] ?? 0) / (1 - 0.9 ** round);
      const spread = Math.sqrt((square[i] ?? 0) / (1 - 0.98 ** round)) + 1e-8;
      weights[i] = (weights[i] ?? 0) - (length * centre) / spread;
    }
  };
}
