import type { Case, Evidence, Officer } from '../../core/case.ts';
import type { Filter, FilterField } from '../../core/query.ts';
import { fold } from '../../core/text/fold.ts';
import { officersFitting } from './officers-fitting.ts';

/** The facts of a case that a filter looks at, each with its value and evidence. */
type Facts = readonly { readonly value: unknown; readonly evidence: readonly Evidence[] }[];

const standardsOf = (it: Officer): Facts => [
  ...it.standards,
  ...it.allegations.flatMap((one) => one.standards),
];

const byField: Readonly<Partial<Record<FilterField, (case_: Case) => Facts>>> = {
  outcome: (case_) => case_.officers.map((it) => it.outcome),
  finding: (case_) => case_.officers.flatMap((it) => it.overall_finding ?? []),
  officer: (case_) => case_.officers.map((it) => it.name),
  rank: (case_) => case_.officers.map((it) => it.rank),
  standard: (case_) => case_.officers.flatMap(standardsOf),
  proceeding: (case_) => case_.proceedings.map((it) => it.type),
  incident: (case_) => (case_.incident_date ? [case_.incident_date] : []),
  hearing: (case_) =>
    case_.proceedings.flatMap((it) => [it.start_date, it.end_date].flatMap((date) => date ?? [])),
};

/** The evidence for what the filters asked for, so that a list shows why each case is in it. */
export function evidenceForFilters(case_: Case, filters: readonly Filter[]): Evidence[] {
  return [...evidenceBeside(case_, filters), ...evidenceOfWanted(case_, filters)];
}

/** What is reported of those for whom something else is not: "not dismissed" shows who was warned. */
function evidenceBeside(case_: Case, filters: readonly Filter[]): Evidence[] {
  const isExcluding = filters.some((it) => it.exclude && it.field === 'outcome');
  return isExcluding
    ? officersFitting(case_, filters).flatMap((it) => it.outcome.evidence.slice(0, 1))
    : [];
}

function evidenceOfWanted(case_: Case, filters: readonly Filter[]): Evidence[] {
  return filters
    .filter((it) => !it.exclude)
    .flatMap((filter) =>
      (byField[filter.field]?.(case_) ?? [])
        .filter((fact) => meets(fact.value, filter))
        .flatMap((fact) => wordedAs(filter.typed, fact.evidence)),
    );
}

/** The evidence in the asker's own word first: "sacked" shows "has been sacked". */
function wordedAs(typed: string, evidence: readonly Evidence[]): Evidence[] {
  const word = fold(typed);
  const has = (it: Evidence) => Number(fold(it.quote).includes(word));
  return [...evidence].sort((a, b) => has(b) - has(a));
}

function meets(value: unknown, { field, values }: Filter): boolean {
  const text = String(value ?? '').toLowerCase();
  const begins = field === 'incident' || field === 'hearing' || field === 'officer';
  return values.some((it) => (begins ? text.includes(it.toLowerCase()) : text === it));
}
