import type { Case, Officer } from '../../core/case.ts';
import { type FacetValues, facetsOf } from '../../core/facets.ts';
import { officerFields, valueTest } from '../../core/filter.ts';
import type { Filter } from '../../core/query.ts';

/**
 * The officers of a case for whom all filters that speak of officers hold. "Not dismissed" holds only
 * where the sources report an outcome, and another one: of what they do not report nothing is said.
 */
export function officersFitting(case_: Case, filters: readonly Filter[]): Officer[] {
  const asked = filters.filter((it) => officerFields.includes(it.field));
  const { officers } = facetsOf(case_, []);
  return case_.officers.filter((_, at) =>
    asked.every((filter) => holds(officers[at] ?? {}, filter)),
  );
}

function holds(entry: FacetValues, filter: Filter): boolean {
  const values = entry[filter.field] ?? [];
  const isThere = values.some(valueTest(filter));
  return filter.exclude ? values.length > 0 && !isThere : isThere;
}
