import type { Case, Officer } from '../core/case.ts';
import type { Corpus } from '../core/corpus.ts';
import { type FacetValues, facetsOf } from '../core/facets.ts';
import { type FilterField, filterFields } from '../core/query.ts';

/** How many things have each value that may be offered while somebody types. */
export type Suggestible = ReadonlyMap<FilterField, ReadonlyMap<string, number>>;

/** Fields whose facet values may be offered as they are; the others are names, dates and ids. */
const plainFields: readonly FilterField[] = [
  'force',
  'outcome',
  'finding',
  'rank',
  'standard',
  'proceeding',
  'status',
  'incident',
  'hearing',
  'case',
];

/** Restrictions under which a name is not even offered (domain reference, B4). */
const protecting: ReadonlySet<string | null> = new Set(['anonymity-order', 'do-not-identify']);

/** Gathers what the corpus holds. Officers' names come from reviewed cases alone. */
export function gatherSuggestible(corpus: Corpus): Suggestible {
  const found = new Map(filterFields.map((field) => [field, new Map<string, number>()]));
  const note = (field: FilterField, value: string) => {
    const values = found.get(field);
    values?.set(value, (values.get(value) ?? 0) + 1);
  };
  for (const id of corpus.articleIds) {
    const article = corpus.article(id);
    note('article', id);
    if (article?.publisher) note('publisher', article.publisher);
    for (const field of ['year', 'from', 'to'] as const) {
      const date = article?.published ?? article?.published_elsewhere;
      if (date) note(field, field === 'year' ? date.slice(0, 4) : date);
    }
  }
  for (const it of corpus.cases) noteCase(it, note);
  return found;
}

function noteCase(it: Case, note: (field: FilterField, value: string) => void): void {
  const facets = facetsOf(it, []);
  const entries: readonly FacetValues[] = [facets.whole, ...facets.officers];
  for (const field of plainFields) {
    for (const value of new Set(entries.flatMap((entry) => entry[field] ?? []))) note(field, value);
  }
  for (const period of facets.dates) {
    note('year', period.slice(0, 4));
    note('from', period.slice(0, 10));
    note('to', period.slice(-10));
  }
  if (it.status !== 'reviewed') return;
  for (const officer of it.officers) {
    const name = officer.name.value;
    if (name && mayBeNamed(it, officer)) note('officer', name);
  }
}

function mayBeNamed(it: Case, officer: Officer): boolean {
  const calledSo = [officer.id, officer.label, officer.name.value ?? ''];
  const isProtected = it.restrictions.some(
    ({ value, applies_to }) =>
      protecting.has(value) &&
      (applies_to.length === 0 || applies_to.some((who) => calledSo.includes(who))),
  );
  return officer.anonymity.value === 'named' && !isProtected;
}
