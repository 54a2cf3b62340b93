import type { Place } from './phrase-table.ts';
import type { Token } from './tokens.ts';
import type { EntryKind } from './vocabulary.ts';

/**
 * How far a mention can be relied on: `name` is the entry itself; `weak` is a word that is often
 * used for it ("Kent" for its police, "warned" for a warning); `place` is somewhere in its area.
 */
export type Strength = 'name' | 'weak' | 'place';

/** An entry of the vocabulary, found in a text. Offsets are UTF-16, half-open. */
export interface Mention {
  readonly kind: EntryKind;
  /** One slug, or several where the words fit several entries. */
  readonly slugs: readonly string[];
  readonly start: number;
  readonly end: number;
  /** The words as they stand in the text. */
  readonly typed: string;
  readonly strength: Strength;
  /** What a reply must say about how the words were read; null where nothing needs saying. */
  readonly note: string | null;
}

/** A rank in a text. */
export interface RankMention extends Mention {
  /** A posting, not a rank: a detective sergeant is a sergeant. */
  readonly detective: boolean;
  /** How it is held: "acting", "former", "trainee"; in the order of the text. */
  readonly qualifiers: readonly string[];
}

/**
 * How a text puts an outcome or finding: as a fact, as one that did not happen ("was not
 * dismissed"), or as one that may yet happen or might have ("could be sacked").
 */
export type Stance = 'stated' | 'negated' | 'conditional';

/** An outcome or finding in a text. */
export interface OutcomeMention extends Mention {
  readonly stance: Stance;
}

/** The span and words of a place among the tokens of a text. */
export function spanOf(
  text: string,
  tokens: readonly Token[],
  place: Place,
): Pick<Mention, 'start' | 'end' | 'typed'> {
  const start = tokens[place.first]?.start ?? 0;
  const end = tokens[place.after - 1]?.end ?? start;
  return { start, end, typed: text.slice(start, end) };
}

/** Whether an alias that is written with capitals stands in the text with the same letters. */
export function hasItsCapitals(alias: string, typed: string): boolean {
  return alias === alias.toLowerCase() || alias === typed;
}
