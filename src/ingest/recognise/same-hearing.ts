import type { CaseFile } from '../../core/case.ts';
import { periodOf, reaches, startsBy } from '../../core/period.ts';

/** What is compared of two cases; reviewed cases and drafts alike. */
type Compared = Pick<CaseFile, 'kind' | 'force' | 'officers' | 'proceedings' | 'restrictions'>;

/**
 * Whether two cases look like reports of one hearing, to be proposed to an editor and never merged
 * by itself: one force, the same named officers, and hearing days and outcomes that can both be
 * true. Never for a case in which anybody is anonymous: two anonymised cases can read alike and be
 * about different people.
 */
export function isSameHearing(one: Compared, other: Compared): boolean {
  if (one.kind !== 'misconduct-case' || other.kind !== 'misconduct-case') return false;
  if (one.force.value === null || one.force.value !== other.force.value) return false;
  const first = namesOf(one);
  const second = namesOf(other);
  if (first === null || second === null) return false;
  const shared = first.filter((it) => second.some((name) => isSameName(it.name, name.name)));
  if (shared.length === 0 || shared.length < Math.min(first.length, second.length)) return false;
  return daysAgree(one, other) && first.every((it) => outcomesAgree(it, second));
}

interface NamedOfficer {
  readonly name: string;
  readonly outcome: string | null;
}

/** The named officers, or null where anybody is not named or may not be. */
function namesOf({ officers, restrictions }: Compared): NamedOfficer[] | null {
  const isProtected = restrictions.some(
    ({ value }) => value === 'anonymity-order' || value === 'do-not-identify',
  );
  if (isProtected || officers.length === 0) return null;
  const named = officers.flatMap(({ name, anonymity, outcome }) =>
    anonymity.value === 'named' && name.value !== null
      ? [{ name: name.value.toLowerCase(), outcome: outcome.value }]
      : [],
  );
  return named.length === officers.length ? named : null;
}

/** The same words, or one a surname alone that ends the other. */
function isSameName(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  return short === long || (!short.includes(' ') && long.endsWith(` ${short}`));
}

/** An announcement and its result are one hearing; a warning and a dismissal are not. */
function outcomesAgree({ name, outcome }: NamedOfficer, others: readonly NamedOfficer[]): boolean {
  const other = others.find((it) => isSameName(it.name, name));
  if (other === undefined || outcome === null || other.outcome === null) return true;
  if (outcome === 'pending' || other.outcome === 'pending') return true;
  return groupOf(outcome) === groupOf(other.outcome);
}

function groupOf(outcome: string): string {
  return outcome.includes('dismissed') ? 'dismissed' : outcome;
}

/** Hearing days that overlap, or are not known of both. */
function daysAgree(one: Compared, other: Compared): boolean {
  const first = hearingDay(one);
  const second = hearingDay(other);
  if (first === null || second === null) return true;
  const period = periodOf(first);
  return period === null || (reaches(period, second) && startsBy(period, second));
}

function hearingDay({ proceedings }: Compared): string | null {
  for (const { start_date, end_date } of proceedings) {
    const day = start_date?.value ?? end_date?.value ?? null;
    if (day !== null && !day.startsWith('--')) return day;
  }
  return null;
}
