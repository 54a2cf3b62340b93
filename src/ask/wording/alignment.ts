/** Where two runs of words agree best. Indices count words, half-open; `pairs` are the words that agree. */
export interface Alignment {
  readonly pairs: readonly (readonly [left: number, right: number])[];
  /** Words from the first to the last pair. */
  readonly left: { readonly from: number; readonly to: number };
  readonly right: { readonly from: number; readonly to: number };
}

/** What an agreeing word counts. */
export const gain = 2;
const loss = 1;
/** How a best score came about: from both words, or from one of them alone. */
const steps = { both: 1, left: 2, right: 3 } as const;

/**
 * The best local alignment of two lists of words (Smith and Waterman, 1981): agreeing words count 2
 * or what is given for them, each word that is changed, missing or added costs 1.
 */
export function alignWords(
  left: readonly string[],
  right: readonly string[],
  gainOf: (word: string) => number = () => gain,
): Alignment | null {
  const width = right.length + 1;
  const trail = new Uint8Array((left.length + 1) * width);
  let above = new Int32Array(width);
  let best = { score: 0, at: 0 };
  for (let row = 1; row <= left.length; row += 1) {
    const gained = gainOf(left[row - 1] ?? '');
    const scores = new Int32Array(width);
    for (let column = 1; column < width; column += 1) {
      const same = left[row - 1] === right[column - 1];
      const both = (above[column - 1] ?? 0) + (same ? gained : -loss);
      const up = (above[column] ?? 0) - loss;
      const back = (scores[column - 1] ?? 0) - loss;
      const score = Math.max(0, both, up, back);
      const at = row * width + column;
      scores[column] = score;
      if (score > 0)
        trail[at] = score === both ? steps.both : score === up ? steps.left : steps.right;
      if (score > best.score) best = { score, at };
    }
    above = scores;
  }
  return best.score === 0 ? null : traced(left, right, trail, best.at);
}

function traced(
  left: readonly string[],
  right: readonly string[],
  trail: Uint8Array,
  end: number,
): Alignment {
  const width = right.length + 1;
  const pairs: [number, number][] = [];
  let at = end;
  for (let step = trail[at]; step; step = trail[at]) {
    const row = Math.floor(at / width) - 1;
    const column = (at % width) - 1;
    if (step === steps.both && left[row] === right[column]) pairs.push([row, column]);
    at -= step === steps.both ? width + 1 : step === steps.left ? width : 1;
  }
  pairs.reverse();
  const [left0, right0] = pairs[0] ?? [0, 0];
  const [left1, right1] = pairs.at(-1) ?? [0, 0];
  return {
    pairs,
    left: { from: left0, to: left1 + 1 },
    right: { from: right0, to: right1 + 1 },
  };
}
