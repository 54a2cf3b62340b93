import { type Sex, sexOfPronoun } from '../../core/text/given-name.ts';
import { addParty, type LedgerState } from './ledger-state.ts';
import type { Mention } from './mention.ts';
import type { Party } from './party.ts';
import type { Report } from './report.ts';

/** Whether "he" or "she" can mean a party. */
export function isOfSex(party: Party, sex: Sex, state: LedgerState): boolean {
  return (sexOfParty(party, state) ?? sex) === sex;
}

/** What pronouns or the name tell of a party; undefined where neither does. */
export function sexOfParty(party: Party, { sexes, sexOfNamed }: LedgerState): Sex | undefined {
  return sexes.get(party) ?? (party.form === 'named' ? sexOfNamed.get(party.key) : undefined);
}

/** The last unnamed person whom a pronoun can mean, else somebody of whom no more is known. */
export function unnamedFor(mention: Mention, sex: Sex, state: LedgerState): Party {
  const fitting = state.parties.filter(
    (it) => it.form === 'single' && it.count === 1 && isOfSex(it, sex, state),
  );
  const party = fitting.at(-1) ?? addParty(mention, state);
  state.sexes.set(party, sex);
  return party;
}

/** "In respect of the constable, that she had no case to answer": the pronoun of a report tells of its one subject. */
export function noteSex(
  { subjects, statement, start }: Report,
  parties: readonly Party[],
  { sexes }: LedgerState,
): void {
  const [party, another] = parties;
  const said = /\b(he|she) (?:\w+ )?$/.exec(statement.folded.slice(0, start - statement.start));
  const sex = sexOfPronoun(said?.[1] ?? '');
  if (party === undefined || another !== undefined || sex === null || sexes.has(party)) return;
  if (party.count === 1 && subjects.every((it) => it.form === 'single')) sexes.set(party, sex);
}
