import { hasItsCapitals, type RankMention, spanOf } from './mention.ts';
import { compilePhrases, type PhraseTable, type Place } from './phrase-table.ts';
import type { Rank } from './rank.ts';
import { isCapitalised, type Token, tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a phrase means for the recognition of ranks. */
type RankPhrase =
  | { readonly type: 'blocked' }
  | {
      readonly type: 'words' | 'abbreviation' | 'abbreviation-before-name';
      readonly slug: string;
      readonly alias: string;
      readonly detective: boolean;
      readonly weak: boolean;
    };

interface RankTable {
  readonly phrases: PhraseTable<RankPhrase>;
  readonly leads: ReadonlySet<string>;
  readonly qualifiers: ReadonlySet<string>;
}

const tables = new WeakMap<Vocabulary, RankTable>();

/**
 * The ranks that a text names: longest first, so that a deputy chief constable is no constable;
 * abbreviations by letter case and only before a name or after words such as "the" and "former".
 * "Officer" names no rank.
 */
export function recogniseRanks(
  text: string,
  vocabulary: Vocabulary,
  tokens: readonly Token[] = tokensOf(text),
): RankMention[] {
  let table = tables.get(vocabulary);
  if (!table) {
    table = compileRanks(vocabulary);
    tables.set(vocabulary, table);
  }
  const { phrases, leads, qualifiers } = table;
  const found = phrases.scan(tokens, (phrase, place) => {
    if (phrase.type === 'blocked') return [];
    const span = spanOf(text, tokens, place);
    if (phrase.type !== 'words' && !isAbbreviation(phrase, place, text, tokens, leads)) return null;
    const mention: RankMention = {
      kind: 'rank',
      slugs: [phrase.slug],
      ...span,
      strength: phrase.weak ? 'weak' : 'name',
      note: null,
      detective: phrase.detective,
      qualifiers: qualifiersBefore(place, tokens, qualifiers),
    };
    return [mention];
  });
  return found.flat();
}

function compileRanks(vocabulary: Vocabulary): RankTable {
  const file = vocabulary.files.ranks;
  const phrases: [string, RankPhrase][] = file.blocked.map((it) => [it, { type: 'blocked' }]);
  for (const rank of file.ranks) phrases.push(...phrasesOf(rank));
  return {
    phrases: compilePhrases(phrases),
    leads: new Set([...file.leadWords, ...forceWords(vocabulary)]),
    qualifiers: new Set(file.qualifiers),
  };
}

function phrasesOf(rank: Rank): [string, RankPhrase][] {
  const { slug } = rank;
  const words = (alias: string, detective: boolean, weak: boolean): [string, RankPhrase][] => {
    const value: RankPhrase = { type: 'words', slug, alias, detective, weak };
    return [
      [alias, value],
      [`${alias}s`, value],
    ];
  };
  const short = (
    type: 'abbreviation' | 'abbreviation-before-name',
    detective: boolean,
    alias: string,
  ): [string, RankPhrase] => [alias, { type, slug, alias, detective, weak: false }];
  return [
    ...rank.aliases.flatMap((it) => words(it, false, false)),
    ...rank.detectiveAliases.flatMap((it) => words(it, true, false)),
    ...(slug === 'not-stated' ? [] : rank.weakAliases.flatMap((it) => words(it, false, true))),
    ...rank.abbreviations.map((it) => short('abbreviation', false, it)),
    ...rank.detectiveAbbreviations.map((it) => short('abbreviation', true, it)),
    ...rank.nameAbbreviations.map((it) => short('abbreviation-before-name', false, it)),
  ];
}

/** Words that end the short name of a force: "the Hampshire PC". */
function forceWords(vocabulary: Vocabulary): string[] {
  return vocabulary.forces.flatMap((it) => tokensOf(it.shortName).at(-1)?.text ?? []);
}

function isAbbreviation(
  phrase: RankPhrase & { alias: string },
  place: Place,
  text: string,
  tokens: readonly Token[],
  leads: ReadonlySet<string>,
): boolean {
  const typed = spanOf(text, tokens, place).typed.replaceAll('.', '');
  const beforeName = isCapitalised(text, tokens[place.after]);
  const isLower = typed === typed.toLowerCase();
  const exact = hasItsCapitals(phrase.alias, typed);
  if (!exact && !(isLower && phrase.alias.length > 1)) return false;
  if (phrase.type === 'abbreviation-before-name') return exact && beforeName;
  const before = tokens[place.first - 1]?.text ?? '';
  return (beforeName && (exact || before === '')) || leads.has(before) || /^\p{N}+$/u.test(before);
}

function qualifiersBefore(
  place: Place,
  tokens: readonly Token[],
  known: ReadonlySet<string>,
): string[] {
  const found: string[] = [];
  for (let at = place.first - 1; at >= 0; at -= 1) {
    const word = tokens[at]?.text ?? '';
    if (!known.has(word)) break;
    found.unshift(word);
  }
  return found;
}
