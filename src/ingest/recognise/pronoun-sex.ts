import type { Sex } from '../../core/text/given-name.ts';
import { addParty, type LedgerState } from './ledger-state.ts';
import type { Mention } from './mention.ts';
import type { Party } from './party.ts';

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
