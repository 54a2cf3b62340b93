import { termsOf } from '../../core/text/terms.ts';
import type { WordGroup } from '../../core/vocabulary/synonym.ts';
import type { Alternative } from './topic.ts';

/** A word or phrase that people may type, and what else the sources may call it. */
export interface Entry {
  readonly terms: readonly string[];
  readonly expansions: readonly Alternative[];
  readonly never: readonly (readonly string[])[];
}

/** Entries by their first term, the longest first. */
export type Thesaurus = ReadonlyMap<string, readonly Entry[]>;

/** How much a synonym and a looser relation count beside the asker's own word (domain reference, section 6). */
export const expansionWeights = { bothWays: 0.7, oneWay: 0.4 } as const;

interface Draft {
  readonly terms: readonly string[];
  readonly expansions: Map<string, Alternative>;
  readonly never: Map<string, readonly string[]>;
}

/** Reads groups into a dictionary; a word in several groups has the expansions of them all. */
export function thesaurusOf(groups: readonly WordGroup[]): Thesaurus {
  const drafts = new Map<string, Draft>();
  for (const group of groups) addGroup(drafts, group);
  const byFirst = new Map<string, Entry[]>();
  for (const { terms, expansions, never } of drafts.values()) {
    const first = terms[0] ?? '';
    const entry = { terms, expansions: [...expansions.values()], never: [...never.values()] };
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.terms.length - a.terms.length);
  return byFirst;
}

/** The longest entry that begins at a place in a list of terms. */
export function entryAt(thesaurus: Thesaurus, terms: readonly string[], at: number): Entry | null {
  const entries = thesaurus.get(terms[at] ?? '') ?? [];
  return (
    entries.find((entry) => entry.terms.every((term, step) => terms[at + step] === term)) ?? null
  );
}

function addGroup(drafts: Map<string, Draft>, group: WordGroup): void {
  const never = group.neverMatch.map(sequenceOf);
  for (const word of group.bothWays) {
    addExpansions(drafts, word, group.bothWays, expansionWeights.bothWays, never);
  }
  for (const [word, others] of Object.entries(group.oneWay)) {
    addExpansions(drafts, word, others, expansionWeights.oneWay, never);
  }
}

function addExpansions(
  drafts: Map<string, Draft>,
  word: string,
  others: readonly string[],
  weight: number,
  never: readonly (readonly string[])[],
): void {
  const terms = sequenceOf(word);
  const key = terms.join(' ');
  const draft = drafts.get(key) ?? { terms, expansions: new Map(), never: new Map() };
  drafts.set(key, draft);
  for (const phrase of never) draft.never.set(phrase.join(' '), phrase);
  for (const other of others) {
    const sequence = sequenceOf(other);
    const known = draft.expansions.get(sequence.join(' '));
    if (sequence.join(' ') === key || (known && known.weight >= weight)) continue;
    draft.expansions.set(sequence.join(' '), { terms: sequence, weight });
  }
}

function sequenceOf(words: string): string[] {
  return termsOf(words).map((placed) => placed.term);
}
