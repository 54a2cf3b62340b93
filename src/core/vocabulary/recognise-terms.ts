import { hasItsCapitals, type Mention, type OutcomeMention, spanOf } from './mention.ts';
import { compilePhrases, type PhraseTable } from './phrase-table.ts';
import { stanceOf } from './stance.ts';
import type { Term } from './term.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Kinds whose entries have no rules beyond their aliases and false friends. */
export type PlainKind =
  | 'role'
  | 'body'
  | 'standard'
  | 'proceeding'
  | 'topic'
  | 'barred'
  | 'glossary';

interface TermPhrase {
  /** Null for a false friend. */
  readonly slug: string | null;
  readonly alias: string;
  readonly weak: boolean;
}
type Tables = Map<PlainKind | 'finding', PhraseTable<TermPhrase>>;

const tables = new WeakMap<Vocabulary, Tables>();

/** The entries of one plain kind that a text names, longest match first. Weak aliases count as `weak`. */
export function recogniseTerms(
  kind: PlainKind,
  text: string,
  vocabulary: Vocabulary,
  tokens: readonly Token[] = tokensOf(text),
): Mention[] {
  return scan(kind, text, vocabulary, tokens).map(({ mention }) => mention);
}

/**
 * The findings that a text names. The name of a hearing ("gross misconduct hearing"), an allegation
 * and a case to answer are none.
 */
export function recogniseFindings(
  text: string,
  vocabulary: Vocabulary,
  tokens: readonly Token[] = tokensOf(text),
): OutcomeMention[] {
  return scan('finding', text, vocabulary, tokens).map(({ mention, place }) => ({
    ...mention,
    stance: stanceOf(tokens, place),
  }));
}

function scan(
  kind: PlainKind | 'finding',
  text: string,
  vocabulary: Vocabulary,
  tokens: readonly Token[],
) {
  const found = tableOf(kind, vocabulary).scan(tokens, ({ slug, alias, weak }, place) => {
    if (slug === null) return [];
    const span = spanOf(text, tokens, place);
    if (!hasItsCapitals(alias, span.typed)) return null;
    const strength = weak ? 'weak' : 'name';
    const mention: Mention = { kind, slugs: [slug], ...span, strength, note: null };
    return [{ mention, place }];
  });
  return found.flat();
}

function tableOf(kind: PlainKind | 'finding', vocabulary: Vocabulary): PhraseTable<TermPhrase> {
  let known = tables.get(vocabulary);
  if (!known) {
    known = new Map();
    tables.set(vocabulary, known);
  }
  let table = known.get(kind);
  if (!table) {
    const entries: readonly (Term & { neverMatch?: readonly string[] })[] =
      vocabulary.entries(kind);
    table = compilePhrases([...entries.flatMap(aliasesOf), ...entries.flatMap(falseFriendsOf)]);
    known.set(kind, table);
  }
  return table;
}

/** One entry's false friend may be another's alias ("misconduct was not proven"): aliases come first. */
function aliasesOf({ slug, aliases, weakAliases }: Term): [string, TermPhrase][] {
  return [
    ...aliases.map((alias): [string, TermPhrase] => [alias, { slug, alias, weak: false }]),
    ...weakAliases.map((alias): [string, TermPhrase] => [alias, { slug, alias, weak: true }]),
  ];
}

function falseFriendsOf(entry: {
  readonly neverMatch?: readonly string[];
}): [string, TermPhrase][] {
  return (entry.neverMatch ?? []).map((alias) => [alias, { slug: null, alias, weak: false }]);
}
