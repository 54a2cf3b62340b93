import { sexOfPronoun } from '../../core/text/given-name.ts';
import { accusedMentions, peopleOf } from './accused.ts';
import { actsOnAnother } from './acted-on.ts';
import { concernsSomebody } from './concern.ts';
import { groupParties } from './group-reference.ts';
import { lastNamed } from './last-named.ts';
import { addParty, byKey, canBeSex, isCleared, type LedgerState } from './ledger-state.ts';
import { type Mention, mentionsIn } from './mention.ts';
import { namedBehind } from './named-behind.ts';
import type { Told } from './opening.ts';
import { isOverruled } from './overruled.ts';
import { isGeneric, lastPlace, type Party } from './party.ts';
import type { Person } from './person.ts';
import { pairBefore, subjectBefore } from './plural-reference.ts';
import { isOfSex, noteSex, sexOfParty, unnamedFor } from './pronoun-sex.ts';
import type { Report } from './report.ts';
import { singleParty } from './single-reference.ts';
import type { Statement } from './statement.ts';
import { sexesOf, withoutWitnesses } from './suspects.ts';
import { topicBefore } from './topic-person.ts';
import {
  appellantOf,
  heardParty,
  lastSpokenOf,
  newTopic,
  waitingParty,
} from './unnamed-subject.ts';

/** Who each report is about, worked out in the order of the text. */
interface Ledger {
  readonly parties: readonly Party[];
  /** Everybody named or lettered who may be accused, in the order in which they are first told of. */
  readonly people: readonly Told[];
}

/** Enters every report under the parties that its statement, or the statements before it, name. */
export function ledgerOf(
  reports: readonly Report[],
  accused: readonly Person[],
  statements: readonly Statement[],
): Ledger {
  const named = accusedMentions(accused, statements);
  const people = peopleOf(named, accused, statements);
  const state: LedgerState = {
    parties: [],
    last: [],
    place: null,
    named,
    statements,
    resolved: new Map(),
    sexes: new Map(),
    sexOfNamed: sexesOf(people),
  };
  const suspects = withoutWitnesses(named, people, reports);
  for (const report of reports.filter((it) => !isOverruled(it, statements)))
    enter(report, report.kind === 'departure' ? named : suspects, suspects, state);
  return { parties: state.parties, people };
}

/** @param suspects those of the named of whom the next report may be, if it names nobody: witnesses only leave */
function enter(
  report: Report,
  named: readonly Mention[],
  suspects: readonly Mention[],
  ledger: LedgerState,
): void {
  const state = { ...ledger, named };
  if (!concernsSomebody(report, state)) return;
  const parties =
    report.subjects.length > 0
      ? report.subjects.flatMap((it) => resolve(it, report, state))
      : implied(report, state);
  for (const party of new Set(parties)) party.reports.push(report);
  noteSex(report, parties, state);
  const open = parties.filter(
    (it) => it.form !== 'named' || suspects.some(({ key }) => key === it.key),
  );
  if (open.length === 0) return;
  const together = state.place === report.statement;
  ledger.last = together ? [...new Set([...state.last, ...open])] : open;
  ledger.place = report.statement;
}

function resolve(mention: Mention, report: Report, state: LedgerState): readonly Party[] {
  const known = state.resolved.get(mention.start);
  if (known !== undefined) return known;
  const parties = firstResolved(mention, report, state);
  state.resolved.set(mention.start, parties);
  return parties;
}

function firstResolved(mention: Mention, report: Report, state: LedgerState): readonly Party[] {
  if (mention.form === 'pronoun') return pronounParties(mention, report, state);
  const name = namedBehind(mention, report.statement, state.named);
  if (name !== undefined) return [byKey(name, state)];
  if (mention.form === 'named' || mention.form === 'letter') return [byKey(mention, state)];
  return mention.form === 'group'
    ? groupParties(mention, report, state)
    : [singleParty(mention, report, state)];
}

/** Whom a pronoun means; "he" is nobody of whom the text has said "she", or who has a woman's name. */
function pronounParties(mention: Mention, report: Report, state: LedgerState): readonly Party[] {
  const found = likelyParties(mention, report, state);
  const [party] = found;
  const sex = sexOfPronoun(mention.text);
  if (party === undefined || found.length > 1 || sex === null) return found;
  if (isOfSex(party, sex, state)) {
    state.sexes.set(party, sex);
    return found;
  }
  const others = state.parties.filter(
    (it) => it.count === 1 && it.reports.length > 0 && sexOfParty(it, state) === sex,
  );
  const [other] = others.sort((a, b) => lastPlace(b) - lastPlace(a));
  if (other !== undefined && report.kind !== 'finding') return [other];
  if (decides(mention, report)) return implied(report, state);
  return report.kind === 'departure' ? [] : [unnamedFor(mention, sex, state)];
}

/** "He ruled that it was gross misconduct": who decides, and not of whom. */
const deciding =
  /^ (?:then |also |therefore |\w+ly )?(?:found|ruled|said|told|concluded|decided|determined|held|accepted|added|considered|imposed|ordered|gave|handed|issued|dismissed|sacked|was satisfied)\b/;

function decides(mention: Mention, { statement }: Report): boolean {
  return deciding.test(statement.folded.slice(mention.end - statement.start));
}

function likelyParties(mention: Mention, report: Report, state: LedgerState): readonly Party[] {
  const together = pairBefore(mention, report, state);
  if (together.length > 0) return together.map((it) => byKey(it, state));
  const before = /^the/i.test(mention.text)
    ? subjectBefore(mention, report, state)
    : topicOf(mention, report, state);
  if (before !== undefined) return resolve(before, report, state);
  if (/^the/i.test(mention.text))
    return state.last.length > 0 ? state.last : implied(report, state);
  const sex = sexOfPronoun(mention.text);
  const person = lastNamed(
    state.named.filter(
      (it) =>
        it.start < mention.start &&
        canBeSex(it, sex, state) &&
        !actsOnAnother(it, mention.text, state.statements),
    ),
    state,
  );
  const single = state.last.findLast(
    (it) => it.count === 1 && (sex === null || isOfSex(it, sex, state)),
  );
  if (
    person !== undefined &&
    (single === undefined || single.form === 'single' || person.start > lastPlace(single))
  )
    return [byKey(person, state)];
  return single === undefined ? implied(report, state) : [single];
}

/** "He was dismissed": the one whom the sentences before are about, unless his own sentence names somebody first. */
function topicOf(mention: Mention, { statement }: Report, state: LedgerState): Mention | undefined {
  const isNear = (it: Mention) => it.start >= statement.start && it.start < mention.start;
  if (state.named.some(isNear)) return undefined;
  const known = mentionsIn(statement).find((it) => isNear(it) && it.form === 'single');
  if (known !== undefined) return undefined;
  const topic = topicBefore(statement, state, 0, mention.text.toLowerCase());
  return topic === undefined || topic.form === 'group' ? undefined : topic;
}

/** Nobody named: those whose hearing was announced, those of the report before, or those last spoken of. */
function implied(report: Report, state: LedgerState): readonly Party[] {
  if (report.kind === 'departure') return [];
  const appellant = appellantOf(report, state);
  if (appellant !== undefined) return [appellant];
  const before = state.named.filter((it) => it.start < report.start);
  const byName = before.filter((it) => it.form === 'named');
  const person = lastNamed(byName.length > 0 ? byName : before, state);
  const awaiting = state.parties.findLast((it) => it.reports.at(-1)?.kind === 'referral');
  if (awaiting !== undefined && report.stage === 'carried-out') return [awaiting];
  const topic = newTopic(report, state);
  const heard = heardParty(report, state);
  if (heard !== undefined && (topic === undefined || isGeneric(topic))) return [heard];
  if (topic !== undefined) return resolve(topic, report, state);
  if (goesOnAbout(report, state, person)) return state.last;
  const open = state.last.filter((it) => !isCleared(it));
  if (open.length > 0 && open.length < state.last.length) return open;
  const waiting = open.length === 0 ? waitingParty(report, state) : undefined;
  if (waiting !== undefined) return [waiting];
  if (
    state.last.length > 0 &&
    (state.place === report.statement ||
      !state.last.every((it) => it.form === 'single' && person !== undefined))
  )
    return state.last;
  if (person !== undefined) return [byKey(person, state)];
  const spoken = lastSpokenOf(report, state.statements);
  if (spoken !== undefined) return [addParty(spoken, state)];
  const next = state.named.find((it) => it.start > report.start);
  return next === undefined || next.start > report.end + ahead ? [] : [byKey(next, state)];
}

/** The paragraph of the report tells of somebody of whom it told before, and names nobody since. */
function goesOnAbout(
  { statement }: Report,
  { last, place, parties }: LedgerState,
  person: Mention | undefined,
): boolean {
  if (place?.paragraph !== statement.paragraph || last.length === 0) return false;
  return (
    last.every((it) => it.form === 'single' && it.key !== '' && parties.length > 1) &&
    last.every((it) => lastPlace(it) > (person?.start ?? 0))
  );
}

/** How many characters on somebody may be named of whom nobody was named before: "Sanction: dismissal." */
const ahead = 400;
