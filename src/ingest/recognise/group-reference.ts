import { addParty, byKey, isCleared, type LedgerState, meet, namedBefore } from './ledger-state.ts';
import { type Mention, mentionsIn } from './mention.ts';
import { agrees, isTold, type Party } from './party.ts';
import type { Report } from './report.ts';
import { singleParty } from './single-reference.ts';
import type { Statement } from './statement.ts';

/** The people whom words for several mean: a group already met, the people met one by one, or a new group. */
export function groupParties(
  mention: Mention,
  report: Report,
  state: LedgerState,
): readonly Party[] {
  const groups = state.parties.filter((it) => it.form === 'group' && agrees(mention, it));
  const isRest = /\b(?:other|remaining)\b/.test(
    `${mention.key} ${mention.qualifiers.join(' ')} ${mention.text}`,
  );
  const isPart = mention.partOfGroup && !/^both\b/i.test(mention.text);
  if (!mention.definite || isPart || isRest) return [addParty(mention, state)];
  const { count } = mention;
  if (count !== null) {
    const same = groups.findLast((it) => it.count === count);
    if (same !== undefined) return [meet(same, mention)];
    const beside = namedIn(state.statements[report.statement.index - 1], state);
    if (beside.length === count) return beside;
    const everybody = state.parties.filter((it) => agrees(mention, it));
    const sum = everybody.reduce((total, it) => total + (it.count ?? Number.NaN), 0);
    const told = namedBefore(report, state);
    if (told.length === count && !everybody.every(isTold)) return told;
    const uncounted = everybody.some((it) => it.count === null);
    if (sum === count || (uncounted && everybody.length > 1)) return everybody;
    const singles = openSingles(mention, state);
    if (singles.length === count) return singles;
    if (told.length === count) return told;
    const apart = singlesBefore(mention, report, state);
    return apart.length === count
      ? apart.map((it) => singleParty(it, report, state))
      : [addParty(mention, state)];
  }
  const fitting = state.parties.filter((it) => agrees(mention, it));
  if (report.kind === 'no-case' && fitting.length > 1 && fitting.every((it) => it.count === 1))
    return fitting;
  const open = fitting.filter((it) => !isCleared(it));
  if (open.length > 1 || open.some((it) => it.count !== 1)) return open;
  const people = namedBefore(report, state);
  if (people.length > 1) return people;
  return [addParty({ ...mention, count: countBefore(mention, report, state) }, state)];
}

/** Those whom one sentence names. */
function namedIn(statement: Statement | undefined, state: LedgerState): readonly Party[] {
  if (statement === undefined) return [];
  const keys = new Set<string>();
  return state.named
    .filter((it) => it.start >= statement.start && it.end <= statement.end)
    .filter((it) => !keys.has(it.key) && keys.add(it.key))
    .map((it) => byKey(it, state));
}

/** How many sentences back the people may stand whom "both" means. */
const reach = 2;

/** The single people of whom the sentences before speak: "neither the sergeant nor the constable". */
function singlesBefore(mention: Mention, report: Report, state: LedgerState): readonly Mention[] {
  const { index } = report.statement;
  for (const statement of state.statements.slice(Math.max(0, index - reach), index).reverse()) {
    const singles = mentionsIn(statement).filter(
      (it) => it.form === 'single' && it.start < mention.start,
    );
    if (singles.length > 0) return singles;
  }
  return [];
}

/** "The officers" are as many as the last words that counted them. */
function countBefore(mention: Mention, report: Report, state: LedgerState): number | null {
  const before = state.statements.slice(0, report.statement.index + 1).flatMap(mentionsIn);
  const counted = before.findLast(
    (it) =>
      it.form === 'group' &&
      it.count !== null &&
      it.kind === mention.kind &&
      it.end < mention.start,
  );
  return mention.partOfGroup ? null : (counted?.count ?? null);
}

function openSingles(mention: Mention, state: LedgerState): readonly Party[] {
  return state.parties.filter((it) => it.count === 1 && agrees(mention, it) && !isCleared(it));
}
