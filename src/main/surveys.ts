import { census } from '../ask/compose/collection.ts';
import { namedPeople } from '../ask/facts/named-people.ts';
import { surnames } from '../ask/talk/people.ts';
import { knownFromAll, knownFromReviewed } from '../core/query/known-values.ts';
import type { Survey } from '../core/survey.ts';

/** What answers need to know of the whole corpus: a snapshot keeps it, so that no question waits for it. */
export const surveys: readonly Survey<unknown>[] = [
  census,
  surnames,
  namedPeople,
  knownFromReviewed,
  knownFromAll,
];
