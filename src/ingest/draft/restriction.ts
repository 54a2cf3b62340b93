import type { CaseFile } from '../../core/case.ts';
import type { Cite } from '../recognise/evidence.ts';
import type { Matter } from '../recognise/matter.ts';
import { stated } from './facts.ts';
import type { OfficerFile } from './officer.ts';

const vulnerable =
  /\b(?:vulnerable (?:woman|women|victims?|girls?|people|person)|(?:sexual|domestic) (?:assault|abuse|violence|relationships?)[^.;]{0,80}\b(?:woman|women|victims?|girls?|complainants?)\b|(?:woman|women|victims?|girls?|complainants?)\b[^.;]{0,80}\b(?:sexual|sexually|domestic (?:abuse|violence)|rape|raped)\b)/;

/** What may not be done with the case: orders that the source reports, and people whom it leaves unnamed. */
export function draftRestrictions(
  matter: Matter,
  officers: readonly OfficerFile[],
  cite: Cite,
): CaseFile['restrictions'] {
  const found: CaseFile['restrictions'] = [];
  const hidden = officers.filter((it) => it.anonymity.value !== 'named');
  const [order] = matter.orders.officers;
  if (hidden.length > 0) {
    const evidence = order === undefined ? (hidden[0]?.anonymity.evidence ?? []) : [cite(order)];
    const value = order === undefined ? ('do-not-identify' as const) : ('anonymity-order' as const);
    if (evidence.length > 0)
      found.push({ ...stated(value, ...evidence), applies_to: hidden.map((it) => it.id) });
  }
  const others = complainants(matter);
  if (others !== null)
    found.push({
      ...stated('protect-complainants' as const, cite(others)),
      applies_to: ['complainants'],
    });
  return found;
}

function complainants(matter: Matter) {
  const [order] = matter.orders.others;
  if (order !== undefined) return order;
  return matter.statements.find((it) => vulnerable.test(it.folded)) ?? null;
}
