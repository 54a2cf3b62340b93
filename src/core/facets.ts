import type { Article } from './article.ts';
import type { Case, Officer, Proceeding } from './case.ts';
import { type Period, periodOf } from './period.ts';
import type { FilterField } from './query.ts';
import { wordLine } from './text/phrase.ts';

/** Values by the filter that looks at them. Names stand as word lines (`core/text/phrase.ts`), dates as they are. */
export type FacetValues = Readonly<Partial<Record<FilterField, readonly string[]>>>;

/** What filters can see of a case, or of an article taken by itself or as part of one case. */
export interface Facets {
  readonly whole: FacetValues;
  /** One entry for each officer or group; a complaint against a force is one entry too. */
  readonly officers: readonly FacetValues[];
  /** Days of publication and of hearings. */
  readonly dates: readonly Period[];
}

/** Kinds of proceeding that are no hearing or meeting, so that their days are no hearing's (domain reference 2.5). */
const notHearings: ReadonlySet<string> = new Set([
  'independent-investigation',
  'super-complaint',
  'none',
]);

/**
 * The facets of a case with the given articles of it; or of articles that belong to no case that counts.
 * @param it null for articles alone
 */
export function facetsOf(it: Case | null, articles: readonly Article[]): Facets {
  const published = articles.flatMap((article) =>
    compact([article.published, article.published_elsewhere]).map((date) => periodOf(date)),
  );
  const shared = articleValues(articles);
  if (it === null) return { whole: shared, officers: [], dates: compact(published) };
  const hearings = it.proceedings.filter(isHearing);
  return {
    whole: { ...shared, ...caseValues(it, shared.status ?? []) },
    officers: [...it.officers.map(officerValues), ...complaintValues(it)],
    dates: compact([...published, ...hearings.map(periodOfHearing)]),
  };
}

/** The newest of the dates as the number YYYYMMDD, an unknown month or day counting as the first; 0 for none. */
export function recencyOf(dates: readonly Period[]): number {
  return Math.max(0, ...dates.map((period) => Number(period.slice(0, 10).replaceAll('-', ''))));
}

function articleValues(articles: readonly Article[]): FacetValues {
  return {
    article: articles.map((article) => article.id),
    publisher: compact(articles.map((article) => article.publisher)).map(wordLine),
    status: articles.map((article) => article.status),
  };
}

function caseValues(it: Case, statuses: readonly string[]): FacetValues {
  const held = it.proceedings.filter((proceeding) => proceeding.status.value !== 'not-held');
  const hearings = it.proceedings.filter(isHearing);
  return {
    case: [it.id],
    force: compact([it.force.value]),
    status: [
      ...statuses,
      it.status,
      ...compact(it.proceedings.map((proceeding) => proceeding.status.value)),
    ],
    proceeding: held.length > 0 ? compact(held.map((it) => it.type.value)) : ['none'],
    hearing: compact(
      hearings.flatMap(({ start_date, end_date }) => [start_date, end_date]).map(known),
    ),
    incident: incidentDates(it),
  };
}

/** When the conduct began, as the case says; else as its allegations say. */
function incidentDates(it: Case): string[] {
  const stated = known(it.incident_date);
  if (stated) return [stated];
  return compact(
    it.officers
      .flatMap((officer) => officer.allegations)
      .map((allegation) => allegation.period?.value?.from),
  );
}

function officerValues(officer: Officer): FacetValues {
  const standards = [...officer.standards, ...officer.allegations.flatMap((it) => it.standards)];
  return {
    officer: compact([officer.name.value, officer.label]).map(wordLine),
    rank: compact([officer.rank.value]),
    outcome: compact([officer.outcome.value, ...officer.outcome.also_matches]),
    finding: findingsOf(officer),
    standard: compact(standards.map((standard) => standard.value)),
  };
}

/** What was found of the officer overall; where nothing is said overall, what was found of the allegations. */
function findingsOf(officer: Officer): string[] {
  const overall = known(officer.overall_finding);
  if (overall) return [overall];
  const findings = officer.allegations.map((allegation) => allegation.finding?.value);
  const proven = officer.allegations.filter((_, index) => findings[index] === 'proven');
  if (proven.length > 0) return compact(proven.map((allegation) => allegation.level?.value));
  return findings.includes('not-proven') ? ['not-proven'] : [];
}

function complaintValues(it: Case): FacetValues[] {
  const outcome = known(it.outcome);
  return outcome ? [{ outcome: [outcome] }] : [];
}

function isHearing(proceeding: Proceeding): boolean {
  return !notHearings.has(proceeding.type.value ?? '');
}

function periodOfHearing({ start_date, end_date }: Proceeding): Period | null {
  const first = known(start_date) ?? known(end_date);
  return first ? periodOf(first, known(end_date) ?? first) : null;
}

function known<T>(fact: { readonly value: T | null } | undefined): T | null {
  return fact?.value ?? null;
}

function compact<T>(values: readonly (T | null | undefined)[]): T[] {
  return values.filter(
    (value): value is T => value !== null && value !== undefined && value !== '',
  );
}
