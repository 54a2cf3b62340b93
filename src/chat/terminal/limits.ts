/** What a terminal can take, and what people read with ease. */
export const limits = {
  /** Columns where the terminal does not say, and the most that a line is given. */
  columns: 80,
  /** Fewer columns than this are not laid out for. */
  fewestColumns: 30,
  /** Lines of history kept. */
  history: 500,
} as const;
