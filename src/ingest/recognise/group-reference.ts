import { addParty, isCleared, type LedgerState, meet, namedBefore } from './ledger-state.ts';
import type { Mention } from './mention.ts';
import { agrees, type Party } from './party.ts';
import type { Report } from './report.ts';

/** The people whom words for several mean: a group already met, the people met one by one, or a new group. */
export function groupParties(
  mention: Mention,
  report: Report,
  state: LedgerState,
): readonly Party[] {
  const groups = state.parties.filter((it) => it.form === 'group' && agrees(mention, it));
  if (!mention.definite || mention.partOfGroup || mention.key === 'other')
    return [addParty(mention, state)];
  const { count } = mention;
  if (count !== null) {
    const same = groups.findLast((it) => it.count === count);
    if (same !== undefined) return [meet(same, mention)];
    const everybody = state.parties.filter((it) => agrees(mention, it));
    const sum = everybody.reduce((total, it) => total + (it.count ?? Number.NaN), 0);
    const uncounted = everybody.some((it) => it.count === null);
    if (sum === count || (uncounted && everybody.length > 1)) return everybody;
    const singles = openSingles(mention, state);
    if (singles.length === count) return singles;
    const all = namedBefore(report, state);
    return all.length === count ? all : [addParty(mention, state)];
  }
  const open = state.parties.filter((it) => agrees(mention, it) && !isCleared(it));
  if (open.length > 0) return open;
  const people = namedBefore(report, state);
  return people.length > 1 ? people : [addParty(mention, state)];
}

function openSingles(mention: Mention, state: LedgerState): readonly Party[] {
  return state.parties.filter((it) => it.count === 1 && agrees(mention, it) && !isCleared(it));
}
