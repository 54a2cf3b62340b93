/** The filter names of the grammar, in the order in which a query prints them. */
export const filterFields = [
  'force',
  'outcome',
  'finding',
  'officer',
  'rank',
  'standard',
  'proceeding',
  'year',
  'from',
  'to',
  'incident',
  'hearing',
  'status',
  'publisher',
  'article',
  'case',
] as const;
export type FilterField = (typeof filterFields)[number];

/**
 * A narrowing of the search. Values are canonical: slugs for forces, outcomes, findings, ranks,
 * standards and process types; ISO dates or date prefixes; ids; lower-case names.
 */
export interface Filter {
  readonly field: FilterField;
  /** Any of these fits (an alias such as "sacked" or "welsh forces" can mean several). */
  readonly values: readonly string[];
  readonly exclude: boolean;
  /** The words it was read from, as typed. */
  readonly typed: string;
}

/** What a question wants to be told. */
export const questionKinds = [
  'lookup', // no question: find cases or passages about these words
  'person',
  'role',
  'date',
  'duration',
  'count',
  'amount',
  'place',
  'outcome',
  'reason',
  'list',
  'yes-no',
  'statement', // what somebody said
  'definition',
  'thing', // any other "what" or "which"
  'manner', // how
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** A query as written, read by the grammar: filters apart from free text. */
export interface Query {
  /** Free words, in order, without filters, exact phrases and exclusions. */
  readonly text: string;
  /** `"exact words"`: each must stand so in the passage, letter case and curly marks aside. */
  readonly phrases: readonly string[];
  /** `-word` and `-"exact words"`: none may occur. */
  readonly without: readonly string[];
  readonly filters: readonly Filter[];
  /** Cases or quotes a page. */
  readonly limit: number;
  /** Counted from 1. */
  readonly page: number;
  /** Let draft cases answer too. */
  readonly drafts: boolean;
}
