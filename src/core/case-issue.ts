/** Something wrong in a case or article, by its place in the file's structure. */
export interface Issue {
  /** Keys and indices from the top: `['officers', 0, 'rank', 'value']`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** The offending piece of input. */
  readonly input: string;
  /** The nearest valid things, best first. */
  readonly nearest: readonly string[];
}

/** A path as an editor reads it: `officers[0].rank.value`. */
export function fieldOf(path: readonly (string | number)[]): string {
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at === 0 ? '' : '.'}${key}`))
    .join('');
}
