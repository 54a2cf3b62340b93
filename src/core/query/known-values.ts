import type { Case } from '../case.ts';
import type { Corpus } from '../corpus.ts';
import { facetsOf } from '../facets.ts';
import type { FilterField } from '../query.ts';
import { defineSurvey } from '../survey.ts';
import { wordLine } from '../text/phrase.ts';
import { resolvableFields } from '../vocabulary/resolve-value.ts';

/** Values that only the corpus itself can tell: names and ids. Names stand as word lines (`core/text/phrase.ts`). */
export interface KnownValues {
  /** Names of officers and the labels under which the sources keep them unnamed. */
  readonly officers: readonly string[];
  /** Those names as printed that may be offered to somebody who mistyped one. */
  readonly officerNames: readonly string[];
  readonly publishers: readonly string[];
  readonly publisherNames: readonly string[];
  readonly articles: readonly string[];
  readonly cases: readonly string[];
  /** Slugs that the cases have, by the filter that asks for them, the most used first. */
  readonly used: Readonly<Partial<Record<FilterField, readonly string[]>>>;
}

type Named = Omit<KnownValues, 'used'>;

/** What reviewed cases, and all cases, make known. */
export const knownFromReviewed = defineSurvey('known-from-reviewed', (corpus) =>
  gather(corpus, corpus.cases.filter(isReviewed)),
);
export const knownFromAll = defineSurvey('known-from-all', (corpus) =>
  gather(corpus, corpus.cases),
);

/**
 * What a corpus knows by name.
 * @param drafts whether officers of draft cases count
 */
export function knownValues(corpus: Corpus, drafts: boolean): KnownValues {
  const named = drafts ? knownFromAll.of(corpus) : knownFromReviewed.of(corpus);
  return {
    ...named,
    get used() {
      return usedIn(corpus.cases.filter((it) => drafts || isReviewed(it)));
    },
  };
}

const isReviewed = (it: Case) => it.status === 'reviewed';

function gather(corpus: Corpus, cases: readonly Case[]): Named {
  const officers = cases.flatMap((it) => it.officers);
  const publisherNames = corpus.articleIds.map((id) => corpus.article(id)?.publisher);
  return {
    officers: distinct(officers.flatMap((it) => [it.name.value, it.label])).map(wordLine),
    officerNames: distinct(
      cases.filter((it) => isReviewed(it) && it.restrictions.length === 0).flatMap(namesOf),
    ),
    publishers: distinct(publisherNames).map(wordLine),
    publisherNames: distinct(publisherNames),
    articles: corpus.articleIds,
    cases: corpus.cases.map((it) => it.id),
  };
}

/** Looked through only for whoever typed a value that nothing is like. */
function usedIn(cases: readonly Case[]): KnownValues['used'] {
  const facets = cases.map((it) => facetsOf(it, []));
  const entries = facets.flatMap((it) => [it.whole, ...it.officers]);
  return Object.fromEntries(
    resolvableFields.map((field) => [field, byUse(entries.flatMap((it) => it[field] ?? []))]),
  );
}

function byUse(slugs: readonly string[]): string[] {
  const uses = new Map<string, number>();
  for (const slug of slugs) uses.set(slug, (uses.get(slug) ?? 0) + 1);
  return [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([slug]) => slug);
}

function namesOf(it: Case): (string | null)[] {
  return it.officers
    .filter((officer) => officer.anonymity.value === 'named')
    .map((officer) => officer.name.value);
}

function distinct(values: readonly (string | null | undefined)[]): string[] {
  return [...new Set(values.filter((value): value is string => Boolean(value)))];
}
