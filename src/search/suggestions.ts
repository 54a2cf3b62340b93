import type { FilterField } from '../core/query.ts';
import type { EntryKind, Vocabulary } from '../core/vocabulary/vocabulary.ts';
import { NameTable, type NearName } from './name-table.ts';
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

/** Offers values while somebody types. Names are arranged when a field is first asked for. */
export class Suggestions {
  readonly #suggestible: Suggestible;
  readonly #vocabulary: Vocabulary;
  readonly #tables = new Map<FilterField, NameTable>();

  constructor(suggestible: Suggestible, vocabulary: Vocabulary) {
    this.#suggestible = suggestible;
    this.#vocabulary = vocabulary;
  }

  /** Better matches first, then values that more things have, then by the alphabet. */
  suggest(field: FilterField, typed: string): readonly string[] {
    const best = new Map<string, NearName>();
    for (const near of this.#tableOf(field).near(typed)) {
      const known = best.get(near.named.value);
      if (!known || near.nearness < known.nearness) best.set(near.named.value, near);
    }
    return [...best.values()]
      .sort(
        (one, other) =>
          one.nearness - other.nearness ||
          other.named.count - one.named.count ||
          (one.named.value < other.named.value ? -1 : 1),
      )
      .slice(0, mostOffered)
      .map(({ named }) => named.value);
  }

  #tableOf(field: FilterField): NameTable {
    const known = this.#tables.get(field);
    if (known) return known;
    const values = [...(this.#suggestible.get(field) ?? [])];
    const named = values.flatMap(([value, count]) =>
      this.#namesOf(field, value).map((name) => ({ value, name, count })),
    );
    const table = new NameTable(named);
    this.#tables.set(field, table);
    return table;
  }

  #namesOf(field: FilterField, value: string): readonly string[] {
    const kind = kinds[field];
    const entry = kind && this.#vocabulary.entry(kind, value);
    if (!entry) return [value];
    const aliases = 'aliases' in entry ? [...entry.aliases, ...entry.weakAliases] : [];
    return [value, entry.label, ...aliases];
  }
}
