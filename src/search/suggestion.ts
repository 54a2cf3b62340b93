import { distance } from 'fastest-levenshtein';
import type { FilterField } from '../core/query.ts';
import { wordLine } from '../core/text/phrase.ts';
import type { EntryKind, Vocabulary } from '../core/vocabulary/vocabulary.ts';
import type { Suggestible } from './suggestible.ts';

/** Most values offered: what Discord shows. */
const mostOffered = 25;

/** Fields whose values are slugs of the vocabulary, so that they go by several names. */
const kinds: Readonly<Partial<Record<FilterField, EntryKind>>> = {
  force: 'force',
  outcome: 'outcome',
  finding: 'finding',
  rank: 'rank',
  standard: 'standard',
  proceeding: 'proceeding',
};

/** How near a name is to what was typed; the lower the better. */
const nearness = { same: 0, begins: 1, wordBegins: 2, slip: 3 } as const;

/**
 * The values of a field that what was typed begins, by any of their names, or of which it is a slip
 * of the pen. Better matches first, then values that more things have, then by the alphabet.
 */
export function suggestValues(
  suggestible: Suggestible,
  vocabulary: Vocabulary,
  field: FilterField,
  typed: string,
): readonly string[] {
  const line = wordLine(typed).trim();
  const offers: { value: string; count: number; rank: number }[] = [];
  for (const [value, count] of suggestible.get(field) ?? []) {
    const ranks = namesOf(field, value, vocabulary).map((name) => nearnessOf(line, name));
    const rank = Math.min(...ranks);
    if (rank <= nearness.slip) offers.push({ value, count, rank });
  }
  const best = offers.some((offer) => offer.rank < nearness.slip)
    ? nearness.wordBegins
    : nearness.slip;
  return offers
    .filter((offer) => offer.rank <= best)
    .sort(
      (one, other) =>
        one.rank - other.rank || other.count - one.count || (one.value < other.value ? -1 : 1),
    )
    .slice(0, mostOffered)
    .map((offer) => offer.value);
}

function namesOf(field: FilterField, value: string, vocabulary: Vocabulary): readonly string[] {
  const kind = kinds[field];
  const entry = kind && vocabulary.entry(kind, value);
  if (!entry) return [value];
  const aliases = 'aliases' in entry ? [...entry.aliases, ...entry.weakAliases] : [];
  return [value, entry.label, ...aliases];
}

function nearnessOf(typed: string, name: string): number {
  const line = wordLine(name).trim();
  if (line === typed) return nearness.same;
  if (line.startsWith(typed)) return nearness.begins;
  if (` ${line}`.includes(` ${typed}`)) return nearness.wordBegins;
  const tolerated = slipsIn(typed);
  const words = [line, line.slice(0, typed.length), ...line.split(' ')];
  const isSlip = tolerated > 0 && words.some((word) => distance(typed, word) <= tolerated);
  return isSlip ? nearness.slip : Number.POSITIVE_INFINITY;
}

/** Letters that may be wrong: two exchanged ones count as two. Short words have too many neighbours. */
function slipsIn(typed: string): number {
  if (typed.length < 4) return 0;
  return typed.length < 5 ? 1 : 2;
}
