import type { Sex } from '../../core/text/given-name.ts';
import { type Mention, mentionsIn } from './mention.ts';
import { type Party, partyOf } from './party.ts';
import type { Statement } from './statement.ts';

/** What is known of who is who while the reports of a text are entered in order. */
export interface LedgerState {
  readonly parties: Party[];
  /** The parties of the last report: what "they" and "the pair" point back at. */
  last: readonly Party[];
  /** The statement of the last report. */
  place: Statement | null;
  /** Named and lettered people who may be accused, as mentions in order; they become parties when a report reaches them. */
  readonly named: readonly Mention[];
  readonly statements: readonly Statement[];
  /** What each mention came to mean: two reports of one sentence share their subject. */
  readonly resolved: Map<number, readonly Party[]>;
  /** By the pronouns that have meant a party. */
  readonly sexes: Map<Party, Sex>;
  /** By the titles and given names of those who are named, under their keys. */
  readonly sexOfNamed: ReadonlyMap<string, Sex>;
}

/** The party of a name or a letter, new when it is met for the first time. */
export function byKey(mention: Mention, state: LedgerState): Party {
  const known = state.parties.find((it) => it.form === mention.form && it.key === mention.key);
  return known === undefined ? addParty(mention, state) : meet(known, mention);
}

/** Enters somebody who has not been met before; the same words twice are one person. */
export function addParty(mention: Mention, state: LedgerState): Party {
  const known = state.parties.find((it) =>
    it.mentions.some(({ start, form }) => start === mention.start && form === mention.form),
  );
  if (known !== undefined) return known;
  const party = partyOf(mention);
  const other = apposedTo(mention, state.statements);
  if (other !== undefined) party.mentions.push(other);
  state.parties.push(party);
  return party;
}

/** "his line manager, a detective sergeant": the second description of one person. */
function apposedTo(mention: Mention, statements: readonly Statement[]): Mention | undefined {
  if (mention.form !== 'single') return undefined;
  const statement = statements.find((it) => it.start <= mention.start && mention.end <= it.end);
  if (statement === undefined) return undefined;
  return mentionsIn(statement).find(
    (it) =>
      it.form === 'single' &&
      !it.definite &&
      !it.partOfGroup &&
      it.start === mention.end + 2 &&
      statement.folded.startsWith(', ', mention.end - statement.start) &&
      (mention.rank === null || it.rank === null || it.rank === mention.rank),
  );
}

/** Notes that a party was mentioned again. */
export function meet(party: Party, mention: Mention): Party {
  party.mentions.push(mention);
  return party;
}

/** Whether all that is reported of a party is that there is no case to answer. */
export function isCleared(party: Party): boolean {
  return party.reports.length > 0 && party.reports.every((it) => it.kind === 'no-case');
}

/** The first mention of everybody whom the text names or letters between two places. */
export function namedBetween(start: number, end: number, state: LedgerState): readonly Mention[] {
  const keys = new Set<string>();
  return state.named.filter(
    (it) => it.start >= start && it.start < end && !keys.has(it.key) && keys.add(it.key),
  );
}

/** Whether a pronoun of a sex can mean somebody named, by title and given name. */
export function canBeSex({ key }: Mention, sex: Sex | null, { sexOfNamed }: LedgerState): boolean {
  return sex === null || (sexOfNamed.get(key) ?? sex) === sex;
}
