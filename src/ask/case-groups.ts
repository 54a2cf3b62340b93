import type { Corpus } from '../core/corpus.ts';
import type { Filter } from '../core/query.ts';
import type { CaseGroup } from './compose/case-list.ts';
import { capital, numeral } from './facts/wording.ts';
import type { World } from './world.ts';

/** Only so many cases are read to be shown in groups; the rest follow in their order. */
const mostGrouped = 200;

interface Grouped {
  readonly groups: readonly CaseGroup[];
  /** The cases that fit as they are asked for, without those related. */
  readonly plain: readonly string[];
  /** How many related ones there are. */
  readonly related: number;
  readonly line: string;
}

/** Serving officers' dismissals first; former officers' and related outcomes under their own label. */
export function grouped(
  found: readonly string[],
  more: readonly string[],
  filters: readonly Filter[],
  forces: readonly string[],
  { corpus }: World,
): Grouped {
  const outcome = filters.find((it) => it.field === 'outcome' && !it.exclude);
  const left = new Set(
    found
      .slice(0, outcome ? mostGrouped : 0)
      .filter((id) =>
        corpus
          .case(id)
          ?.officers.some(
            (it) =>
              outcome?.values.includes(it.outcome.value ?? '') &&
              it.outcome.also_matches.length > 0,
          ),
      ),
  );
  const known = new Set(found);
  const plain = found.filter((it) => !left.has(it));
  const apart = [...left, ...more.filter((it) => !known.has(it))];
  const all: CaseGroup[] = [
    ...(forces.length > 0 ? byForce(plain, forces, corpus) : [{ label: null, cases: plain }]),
    ...(apart.length > 0
      ? [{ label: 'Related, and not the same: had already left, or would have been', cases: apart }]
      : []),
  ];
  const count = plain.length;
  const line = `${capital(numeral(count))} ${count === 1 ? 'case fits' : 'cases fit'}${apart.length > 0 ? `; ${numeral(apart.length)} related` : ''}.`;
  return { groups: all.filter((it) => it.cases.length > 0), plain, related: apart.length, line };
}

/** The cases of each force that was named, under its name, in the order of the question. */
function byForce(cases: readonly string[], forces: readonly string[], corpus: Corpus): CaseGroup[] {
  return forces.map((force) => ({
    label: corpus.vocabulary.label('force', force),
    cases: cases.filter((id) => corpus.case(id)?.force.value === force),
  }));
}
