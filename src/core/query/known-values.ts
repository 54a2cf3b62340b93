import type { Case } from '../case.ts';
import type { Corpus } from '../corpus.ts';
import { defineSurvey } from '../survey.ts';
import { wordLine } from '../text/phrase.ts';

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
}

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
  return drafts ? knownFromAll.of(corpus) : knownFromReviewed.of(corpus);
}

const isReviewed = (it: Case) => it.status === 'reviewed';

function gather(corpus: Corpus, cases: readonly Case[]): KnownValues {
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

function namesOf(it: Case): (string | null)[] {
  return it.officers
    .filter((officer) => officer.anonymity.value === 'named')
    .map((officer) => officer.name.value);
}

function distinct(values: readonly (string | null | undefined)[]): string[] {
  return [...new Set(values.filter((value): value is string => Boolean(value)))];
}
