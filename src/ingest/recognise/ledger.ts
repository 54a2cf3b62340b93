import { type Mention, mentionsIn } from './mention.ts';
import { agrees, descriptionOf, isGeneric, lastPlace, type Party, partyOf } from './party.ts';
import type { Person } from './person.ts';
import type { Report } from './report.ts';
import type { Statement } from './statement.ts';

/** Who each report is about, worked out in the order of the text. */
export interface Ledger {
  readonly parties: readonly Party[];
}

interface State {
  readonly parties: Party[];
  /** The parties of the last report: what "they" and "the pair" point back at. */
  last: readonly Party[];
  /** The statement of the last report. */
  place: Statement | null;
  /** Named people who may be accused, as mentions in order; they become parties when a report reaches them. */
  readonly named: readonly Mention[];
  readonly statements: readonly Statement[];
  /** What each mention came to mean: two reports of one sentence share their subject. */
  readonly resolved: Map<number, readonly Party[]>;
}

/** Enters every report under the parties that its statement, or the statements before it, name. */
export function ledgerOf(
  reports: readonly Report[],
  accused: readonly Person[],
  statements: readonly Statement[],
): Ledger {
  const named = accused.flatMap((person) =>
    person.mentions.map((it) => namedMention(person, it.start, it.end, it.printed, it.rank)),
  );
  named.push(...letteredOfficers(statements));
  const state: State = {
    parties: [],
    last: [],
    place: null,
    named: named.sort((a, b) => a.start - b.start),
    statements,
    resolved: new Map(),
  };
  for (const report of reports) enter(report, state);
  return { parties: state.parties };
}

const letterHint = /\b(?:[Oo]fficers?|PC|PS|DC|DS|DI|Sgt|Sergeant|Constable) [A-Z]{1,2}\b/;

/** Officers whom the text gives letters; "Mr B" may be anybody and counts only where a report names him. */
function letteredOfficers(statements: readonly Statement[]): Mention[] {
  return statements
    .filter((it) => letterHint.test(it.text))
    .flatMap((it) =>
      mentionsIn(it).filter(
        (mention) =>
          mention.form === 'letter' && mention.kind === 'officer' && !/^M/.test(mention.text),
      ),
    );
}

function namedMention(
  person: Person,
  start: number,
  end: number,
  text: string,
  rank: string | null,
): Mention {
  return {
    form: 'named',
    start,
    end,
    text,
    key: person.name.toLowerCase(),
    kind: 'officer',
    rank,
    count: 1,
    definite: true,
    partOfGroup: false,
    qualifiers: [],
  };
}

/** Measures so slight that only a stated subject makes them somebody's outcome. */
const slight = /^(?:training|learning|debrief|development-plan)$/;

function enter(report: Report, state: State): void {
  if (report.kind === 'no-action' && state.parties.length === 0 && report.slug !== 'unidentified')
    return;
  if (slight.test(report.slug) && report.subjects.length === 0) return;
  const parties =
    report.subjects.length > 0
      ? report.subjects.flatMap((it) => resolve(it, report, state))
      : implied(report, state);
  for (const party of new Set(parties)) party.reports.push(report);
  if (parties.length === 0) return;
  const together = state.place === report.statement;
  state.last = together ? [...new Set([...state.last, ...parties])] : parties;
  state.place = report.statement;
}

function resolve(mention: Mention, report: Report, state: State): readonly Party[] {
  const known = state.resolved.get(mention.start);
  if (known !== undefined) return known;
  const parties = firstResolved(mention, report, state);
  state.resolved.set(mention.start, parties);
  return parties;
}

function firstResolved(mention: Mention, report: Report, state: State): readonly Party[] {
  if (mention.form === 'pronoun') return pronounParties(mention, report, state);
  if (mention.form === 'named' || mention.form === 'letter') return [byKey(mention, state)];
  return mention.form === 'group'
    ? groupParties(mention, report, state)
    : [singleParty(mention, state)];
}

function byKey(mention: Mention, state: State): Party {
  const known = state.parties.find((it) => it.form === mention.form && it.key === mention.key);
  return known === undefined ? add(mention, state) : meet(known, mention);
}

function add(mention: Mention, state: State): Party {
  const party = partyOf(mention);
  state.parties.push(party);
  return party;
}

function meet(party: Party, mention: Mention): Party {
  party.mentions.push(mention);
  return party;
}

function singleParty(mention: Mention, state: State): Party {
  if (/^(?:another|other)$/.test(mention.key) && !mention.definite) return add(mention, state);
  if (mention.key === 'other' && mention.qualifiers.length > 0) return add(mention, state);
  if (mention.key === 'other') {
    const others = state.parties.filter(
      (it) =>
        it.count === 1 && !state.last.includes(it) && agrees(mention, it) && !isOrdinal(it.key),
    );
    return others.length === 1 && others[0] !== undefined
      ? meet(others[0], mention)
      : add(mention, state);
  }
  if (isOrdinal(mention.key)) {
    const known = state.parties.find(
      (it) => it.key === mention.key && it.count === mention.count && agrees(mention, it),
    );
    return known === undefined ? add(mention, state) : meet(known, mention);
  }
  if (mention.key === 'remaining') {
    const open = state.parties.filter(
      (it) => it.count === 1 && agrees(mention, it) && !hasLeft(it),
    );
    const [last] = open.slice(-1);
    return last === undefined ? add(mention, state) : meet(last, mention);
  }
  if (!mention.definite) return add(mention, state);
  const known = definiteParty(mention, state);
  return known === undefined ? add(mention, state) : meet(known, mention);
}

function isOrdinal(key: string): boolean {
  return /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(key);
}

/** The one person that "the officer" or "the call handler" points back at: the last who fits. */
function definiteParty(mention: Mention, state: State): Party | undefined {
  const singles = state.parties.filter((it) => it.count === 1 && agrees(mention, it));
  const person = state.named.findLast(
    (it) => it.start < mention.start && agrees(mention, partyOf(it)),
  );
  if (isGeneric(mention)) {
    if (mention.restricted && state.last.some(isSanctioned)) return undefined;
    const open = singles.filter((it) => !isCleared(it));
    const recent = [...(open.length > 0 ? open : singles)].sort(
      (a, b) => lastPlace(b) - lastPlace(a),
    );
    const [party] = recent;
    if (
      person !== undefined &&
      (party === undefined || party.form === 'single' || person.start > lastPlace(party))
    )
      return byKey(person, state);
    return party;
  }
  const description = descriptionOf(mention);
  const same = singles.findLast((it) =>
    it.mentions.some((other) => descriptionOf(other) === description),
  );
  if (same !== undefined) return same;
  if (mention.rank !== null && mention.qualifiers.length === 0) {
    if (person !== undefined) return byKey(person, state);
    return singles.findLast(
      (it) =>
        it.mentions.every((other) => other.rank === null || other.rank === mention.rank) &&
        it.mentions.some(isGeneric),
    );
  }
  return undefined;
}

function isSanctioned(party: Party): boolean {
  return party.reports.some((it) => it.kind === 'sanction' && it.stage === 'carried-out');
}

function hasLeft(party: Party): boolean {
  return party.reports.some((it) => it.kind === 'departure');
}

function groupParties(mention: Mention, report: Report, state: State): readonly Party[] {
  const groups = state.parties.filter((it) => it.form === 'group' && agrees(mention, it));
  if (!mention.definite || mention.partOfGroup || mention.key === 'other')
    return [add(mention, state)];
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
    return all.length === count ? all : [add(mention, state)];
  }
  const open = state.parties.filter((it) => agrees(mention, it) && !isCleared(it));
  if (open.length > 0) return open;
  const people = namedBefore(report, state);
  return people.length > 1 ? people : [add(mention, state)];
}

function openSingles(mention: Mention, state: State): readonly Party[] {
  return state.parties.filter((it) => it.count === 1 && agrees(mention, it) && !isCleared(it));
}

function isCleared(party: Party): boolean {
  return party.reports.length > 0 && party.reports.every((it) => it.kind === 'no-case');
}

/** Everybody accused by name before a report, as parties. */
function namedBefore(report: Report, state: State): readonly Party[] {
  const keys = new Set<string>();
  const first = state.named.filter(
    (it) => it.start < report.start && !keys.has(it.key) && keys.add(it.key),
  );
  return first.map((it) => byKey(it, state));
}

function pronounParties(mention: Mention, report: Report, state: State): readonly Party[] {
  const plural = /^the/i.test(mention.text);
  const before = subjectBefore(mention, report, state);
  if (before !== undefined) return firstResolved(before, report, state);
  if (plural) return state.last.length > 0 ? state.last : implied(report, state);
  const person = state.named.findLast((it) => it.start < mention.start);
  const single = state.last.findLast((it) => it.count === 1);
  if (
    person !== undefined &&
    (single === undefined || single.form === 'single' || person.start > lastPlace(single))
  )
    return [byKey(person, state)];
  return single === undefined ? implied(report, state) : [single];
}

/** "They were given …" after a sentence that reports nothing: whoever that sentence is about. */
function subjectBefore(mention: Mention, report: Report, state: State): Mention | undefined {
  const { statement } = report;
  const previous = state.statements[statement.index - 1];
  if (previous === undefined || previous === state.place) return undefined;
  if (mention.start - statement.start > 12 || previous.paragraph !== statement.paragraph)
    return undefined;
  if (state.named.some((it) => it.start >= previous.start && it.end <= previous.end))
    return undefined;
  const people = mentionsIn(previous).filter((it) => it.form !== 'pronoun' && it.definite);
  const [first] = people;
  if (first === undefined) return undefined;
  return people.length === 1 || first.start - previous.start < 6 ? first : undefined;
}

/** Nobody named: those whose hearing was announced, those of the report before, or those last spoken of. */
function implied(report: Report, state: State): readonly Party[] {
  if (report.kind === 'departure') return [];
  const person = state.named.findLast((it) => it.start < report.start);
  const awaiting = state.parties.findLast((it) => it.reports.at(-1)?.kind === 'referral');
  if (awaiting !== undefined && report.stage === 'carried-out') return [awaiting];
  const open = state.last.filter((it) => !isCleared(it));
  if (open.length > 0 && open.length < state.last.length) return open;
  if (
    state.last.length > 0 &&
    !state.last.every((it) => it.form === 'single' && person !== undefined)
  )
    return state.last;
  if (person !== undefined) return [byKey(person, state)];
  const spoken = lastSpokenOf(report, state.statements);
  return spoken === undefined ? [] : [add(spoken, state)];
}

/** How many statements back an unnamed person may have been brought in. */
const reach = 12;

function lastSpokenOf(report: Report, statements: readonly Statement[]): Mention | undefined {
  const { index } = report.statement;
  for (const statement of statements.slice(Math.max(0, index - reach), index + 1).reverse()) {
    const people = mentionsIn(statement).filter(
      (it) => it.form !== 'pronoun' && it.start < report.start,
    );
    const found = people.findLast((it) => it.definite) ?? people.at(-1);
    if (found !== undefined) return found;
  }
  return undefined;
}
