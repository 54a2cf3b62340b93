import { hasItsCapitals, type Mention, type OutcomeMention, spanOf } from './mention.ts';
import type { Outcome } from './outcome.ts';
import { compilePhrases, type PhraseTable, type Place } from './phrase-table.ts';
import { stanceOf } from './stance.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An alias with everything that decides what it means where it stands. */
interface OutcomePhrase {
  /** Null for a phrase that contains an alias and means something else. */
  readonly outcome: Outcome | null;
  readonly alias: string;
  readonly weak: boolean;
  readonly shifts: readonly Shift[];
}

/** Words near an alias that make it another outcome. */
interface Shift {
  readonly side: 'before' | 'after';
  readonly words: readonly string[];
  readonly within: number;
  readonly becomes: string;
}

const tables = new WeakMap<Vocabulary, PhraseTable<OutcomePhrase>>();

/**
 * The outcomes that a text names: longest match, false friends taken out, "would have been
 * dismissed" and "dismissed … without notice" kept apart from "dismissed". Each says whether the
 * text states it, denies it or only holds it possible.
 */
export function recogniseOutcomes(
  text: string,
  vocabulary: Vocabulary,
  tokens: readonly Token[] = tokensOf(text),
): OutcomeMention[] {
  let table = tables.get(vocabulary);
  if (!table) {
    const { outcomes } = vocabulary;
    table = compilePhrases([...outcomes.flatMap(phrasesOf), ...outcomes.flatMap(falseFriendsOf)]);
    tables.set(vocabulary, table);
  }
  const found = table.scan<OutcomeMention[]>(tokens, (phrase, place) => {
    const { outcome, alias, weak } = phrase;
    if (outcome === null) return [];
    const span = spanOf(text, tokens, place);
    if (!hasItsCapitals(alias, span.typed)) return null;
    const slug = shifted(phrase, outcome.slug, tokens, place);
    const stance = stanceOf(tokens, place);
    const mention: Mention = {
      kind: 'outcome',
      slugs: [slug],
      ...span,
      strength: weak ? 'weak' : 'name',
      note: null,
    };
    // "would have been dismissed" is an outcome of its own, not a condition
    const isShifted = slug !== outcome.slug;
    return [{ ...mention, stance: isShifted && stance === 'conditional' ? 'stated' : stance }];
  });
  return found.flat();
}

function phrasesOf(outcome: Outcome): [string, OutcomePhrase][] {
  const shifts = [
    ...outcome.preceding.map((it) => shiftOf('before', it)),
    ...outcome.following.map((it) => shiftOf('after', it)),
  ];
  const make = (alias: string, weak: boolean): [string, OutcomePhrase] => [
    alias,
    { outcome, alias, weak, shifts },
  ];
  return [
    ...outcome.aliases.map((it) => make(it, false)),
    ...outcome.weakAliases.map((it) => make(it, true)),
  ];
}

/** One outcome's false friend may be another's alias: aliases come first. */
function falseFriendsOf(outcome: Outcome): [string, OutcomePhrase][] {
  return outcome.neverMatch.map((alias) => [
    alias,
    { outcome: null, alias, weak: false, shifts: [] },
  ]);
}

function shiftOf(side: Shift['side'], it: Outcome['following'][number]): Shift {
  const words = tokensOf(it.words).map((token) => token.text);
  return { side, words, within: it.within, becomes: it.becomes };
}

/** The outcome that the words around an alias make of it. */
function shifted(phrase: OutcomePhrase, slug: string, tokens: readonly Token[], at: Place): string {
  const shift = phrase.shifts.find((it) => {
    const reach = it.within + it.words.length;
    const around =
      it.side === 'before'
        ? wordsBefore(tokens, at.first, reach)
        : wordsAfter(tokens, at.after, reach);
    return holdsRun(around, it.words);
  });
  return shift?.becomes ?? slug;
}

/** The words of the same sentence that stand directly before a token. */
function wordsBefore(tokens: readonly Token[], first: number, count: number): string[] {
  const words = tokens.slice(Math.max(0, first - count), first).map((it) => it.text);
  return words.slice(words.lastIndexOf('') + 1);
}

/** The words of the same sentence from a token on. */
function wordsAfter(tokens: readonly Token[], from: number, count: number): string[] {
  const words = tokens.slice(from, from + count).map((it) => it.text);
  const end = words.indexOf('');
  return end === -1 ? words : words.slice(0, end);
}

function holdsRun(words: readonly string[], run: readonly string[]): boolean {
  return words.some((_, at) => run.every((word, index) => words[at + index] === word));
}
