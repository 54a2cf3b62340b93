import { ordinal } from './count-words.ts';
import {
  addParty,
  byKey,
  isCleared,
  type LedgerState,
  meet,
  namedBetween,
} from './ledger-state.ts';
import { type Mention, mentionsIn } from './mention.ts';
import { agrees, isSanctioned, isTold, type Party } from './party.ts';
import type { Report } from './report.ts';
import { singleParty } from './single-reference.ts';

/** The people whom words for several mean: a group already met, the people met one by one, or a new group. */
export function groupParties(
  mention: Mention,
  report: Report,
  state: LedgerState,
): readonly Party[] {
  const ordinals = ordinalsOf(mention);
  if (ordinals.length > 1) return ordinals.map((it) => singleParty(it, report, state));
  const groups = state.parties.filter((it) => it.form === 'group' && agrees(mention, it));
  const isRest = /\b(?:other|remaining)\b/.test(
    `${mention.key} ${mention.qualifiers.join(' ')} ${mention.text}`,
  );
  const isPart = mention.partOfGroup && !/^(?:both|any)\b|\bof them$/i.test(mention.text);
  const rest = isRest && mention.definite ? restOf(mention, report, state) : [];
  if (rest.length > 0) return rest.map((it) => byKey(it, state));
  if (!mention.definite || isPart || isRest) return [addParty(mention, state)];
  const { count } = mention;
  const previous = state.statements[report.statement.index - 1];
  const beside = previous ? namedBetween(previous.start, previous.end, state) : [];
  if (/^each$/i.test(mention.text) && beside.length > 1)
    return beside.map((it) => byKey(it, state));
  if (count !== null) {
    const same = sameCount(groups, count, report);
    if (same !== undefined) return [meet(same, mention)];
    if (beside.length === count) return beside.map((it) => byKey(it, state));
    const everybody = state.parties.filter((it) => agrees(mention, it));
    const others = everybody.filter((it) => !isCleared(it));
    if (mention.restricted && others.length > 0 && others.every(isSanctioned))
      return [addParty(mention, state)];
    const sum = everybody.reduce((total, it) => total + (it.count ?? Number.NaN), 0);
    const told = namedBetween(0, report.start, state);
    if (told.length === count && !everybody.every(isTold))
      return told.map((it) => byKey(it, state));
    const uncounted = everybody.some((it) => it.count === null);
    if (sum === count || (uncounted && everybody.length > 1)) return everybody;
    const singles = openSingles(mention, state);
    if (singles.length === count) return singles;
    if (told.length === count) return told.map((it) => byKey(it, state));
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
  const people = namedBetween(0, report.start, state);
  if (people.length > 1) return people.map((it) => byKey(it, state));
  return [addParty({ ...mention, count: countBefore(mention, report, state) }, state)];
}

/** "The first and third constables": each of them by the word that tells them apart. */
function ordinalsOf(mention: Mention): readonly Mention[] {
  const words = mention.text.toLowerCase().matchAll(new RegExp(`\\b${ordinal}\\b`, 'g'));
  return [...words].map((it) => ({
    ...mention,
    form: 'single',
    start: mention.start + it.index,
    key: it[0],
    count: 1,
  }));
}

/** The last group of as many, but of those a text has cleared only where it has no other. */
function sameCount(groups: readonly Party[], count: number, { kind }: Report): Party | undefined {
  const same = groups.filter((it) => it.count === count);
  const open = kind === 'no-case' ? [] : same.filter((it) => !isCleared(it));
  return open.at(-1) ?? same.at(-1);
}

/** "The other two were given warnings": as many of those named as nothing was told of yet. */
function restOf({ count }: Mention, report: Report, state: LedgerState): readonly Mention[] {
  const told = state.parties.filter((it) => it.reports.some(({ kind }) => kind !== 'referral'));
  const open = namedBetween(0, report.start, state).filter(
    ({ form, key }) => !told.some((it) => it.form === form && it.key === key),
  );
  return open.length === count ? open : [];
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
