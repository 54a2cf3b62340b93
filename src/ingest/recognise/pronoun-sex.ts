import { type Sex, sexOfPronoun } from '../../core/text/given-name.ts';
import { addParty, type LedgerState } from './ledger-state.ts';
import { type Mention, mentionsIn } from './mention.ts';
import type { Party } from './party.ts';
import type { Report } from './report.ts';
import type { Statement } from './statement.ts';

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

/** Somebody else of whom a pronoun may tell. */
const others =
  /["\u201c]|\b(?:m[ae]n|wom[ae]n|boys?|girls?|mother|father|parents?|sister|brother|wife|husband|partner|daughter|son|child|family|victim|complainant|patient|detainee|prisoner|suspect|passenger|driver|motorist|person|teenager|mr|mrs|ms|miss|dr)\b/;

/** "The constable, although she was new, had a case to answer": a pronoun tells of the one person of its sentence. */
export function noteSex(
  { subjects, statement, start }: Report,
  parties: readonly Party[],
  { sexes }: LedgerState,
): void {
  const [party, another] = parties;
  if (party === undefined || another !== undefined || sexes.has(party)) return;
  if (party.count !== 1 || subjects.length !== 1 || subjects[0]?.form !== 'single') return;
  const before = /\b(he|she) (?:\w+ )?$/.exec(statement.folded.slice(0, start - statement.start));
  const sex = sexOfPronoun(before?.[1] ?? '') ?? onlySexIn(statement);
  if (sex !== null) sexes.set(party, sex);
}

function onlySexIn(statement: Statement): Sex | null {
  const people = mentionsIn(statement).filter((it) => it.form !== 'pronoun');
  if (people.length !== 1 || others.test(statement.folded)) return null;
  const said = new Set(statement.folded.match(/\b(?:he|she)\b/g));
  const [word = ''] = said;
  return said.size === 1 ? sexOfPronoun(word) : null;
}
