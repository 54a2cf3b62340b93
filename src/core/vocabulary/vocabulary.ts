/** One entry that people call by several names. */
export interface Term {
  readonly slug: string;
  readonly label: string;
  /** Safe anywhere in a question or an article. */
  readonly aliases: readonly string[];
  /** Count only as the whole value of a filter, or directly before a policing word. */
  readonly weakAliases: readonly string[];
}
