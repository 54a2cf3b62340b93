import type { CaseFile } from '../../core/case.ts';
import { type Allegation, allegationsOf, chargesOf } from '../recognise/allegation.ts';
import { anonymityOf } from '../recognise/anonymity.ts';
import { isFromMeeting } from '../recognise/at-meeting.ts';
import { consentTo } from '../recognise/consent.ts';
import type { Cite } from '../recognise/evidence.ts';
import { findingOf } from '../recognise/finding.ts';
import type { Matter } from '../recognise/matter.ts';
import { type Mention, mentionsIn } from '../recognise/mention.ts';
import { onlyLetterOf } from '../recognise/only-letter.ts';
import { companionsOf, type Outcome, outcomeOf, outcomeReports } from '../recognise/outcome.ts';
import type { Party } from '../recognise/party.ts';
import { namedMentions } from '../recognise/person.ts';
import { rankOfParty } from '../recognise/rank-of-party.ts';
import { serviceStatusOf } from '../recognise/service.ts';
import type { Statement } from '../recognise/statement.ts';
import type { FactFile } from './facts.ts';
import { notStated, stated } from './facts.ts';

export type OfficerFile = CaseFile['officers'][number];

/** The officers or groups of a case, in the order in which the text brings them up. */
export function draftOfficers(
  matter: Matter,
  parties: readonly Party[],
  cite: Cite,
): OfficerFile[] {
  const mentionsOf = remembered(matter);
  const charges = chargesOf(parties, matter.statements, mentionsOf);
  return parties.map((party, index) =>
    draftOfficer(matter, party, index + 1, parties, charges.get(party) ?? [], mentionsOf, cite),
  );
}

function remembered(matter: Matter): (it: Statement) => readonly Mention[] {
  const known = new Map<Statement, readonly Mention[]>();
  return (statement) => {
    const found = known.get(statement) ?? [
      ...namedMentions(matter.accused, statement),
      ...mentionsIn(statement),
    ];
    known.set(statement, found);
    return found;
  };
}

function draftOfficer(
  matter: Matter,
  party: Party,
  number: number,
  parties: readonly Party[],
  charges: readonly Statement[],
  mentionsOf: (it: Statement) => readonly Mention[],
  cite: Cite,
): OfficerFile {
  const { statements } = matter;
  const outcome = outcomeOf(party);
  const finding = findingOf(
    party,
    outcome?.slug ?? null,
    isByMeeting(matter) || isFromMeeting(party, statements),
  );
  const rank = rankOfParty(party, parties, matter.accused, statements);
  const service = serviceStatusOf(party, outcome, statements);
  const alone = parties.length === 1;
  return {
    id: `${party.form === 'group' ? 'g' : 'o'}${number}`,
    count: party.count,
    label: labelOf(party, matter),
    name: nameOf(party, matter, cite),
    anonymity: anonymityFact(party, matter, cite),
    rank: rank === null ? notStated<string>() : stated(rank.slug, cite(rank.evidence)),
    ...(service === null ? {} : { service_status: stated(service.value, cite(service.evidence)) }),
    proceeding_ids: [],
    overall_finding:
      finding === null ? notStated() : stated(finding.slug, cite(finding.report.statement)),
    outcome: outcomeFact(party, outcome, statements, cite),
    ...consequences(matter, /dismissed/.test(outcome?.slug ?? '') || alone, cite),
    standards: standardFacts(matter, party, alone, mentionsOf, cite),
    allegations: allegationsOf(party, charges).map((it, at) => allegationFile(it, at + 1, cite)),
    aggravating: [],
    mitigating: [],
  };
}

/** What the text says of the barred list and an appeal, for those whom it can concern. */
function consequences({ barred, appeal }: Matter, concerned: boolean, cite: Cite) {
  if (!concerned) return {};
  return {
    ...(barred === null ? {} : { barred: stated(barred.value, cite(barred.evidence)) }),
    ...(appeal === null ? {} : { appeal: stated(appeal.value, cite(appeal.evidence)) }),
  };
}

/** A meeting was held and no hearing: what it gives is given for misconduct. */
function isByMeeting({ proceedings }: Matter): boolean {
  return (
    proceedings.some((it) => it.type === 'misconduct-meeting') &&
    !proceedings.some((it) => it.held && it.type !== 'misconduct-meeting')
  );
}

function labelOf(party: Party, matter: Matter): string {
  if (party.form === 'named') return personOf(party, matter)?.mentions[0]?.printed ?? party.key;
  const told = party.mentions.find((it) => it.form !== 'pronoun');
  return onlyLetterOf(matter) ?? told?.text ?? 'the officer';
}

function personOf(party: Party, matter: Matter) {
  return matter.accused.find((it) => it.name.toLowerCase() === party.key);
}

function namePlace(party: Party, matter: Matter) {
  const person = party.form === 'named' ? personOf(party, matter) : undefined;
  return person?.mentions.find((it) => it.name === person.name) ?? person?.mentions[0];
}

function nameOf(party: Party, matter: Matter, cite: Cite): FactFile<string> {
  const name = personOf(party, matter)?.name;
  const place = namePlace(party, matter);
  return name === undefined || place === undefined ? notStated() : stated(name, cite(place));
}

function anonymityFact(party: Party, matter: Matter, cite: Cite): OfficerFile['anonymity'] {
  const { value, evidence } = anonymityOf(party, matter.statements, matter.orders.officers);
  const places = value === 'named' ? [namePlace(party, matter) ?? evidence[0]] : evidence;
  const known = places.filter((it) => it !== undefined);
  return known.length === 0 ? notStated() : stated(value, ...known.map(cite));
}

function outcomeFact(
  party: Party,
  outcome: Outcome | null,
  statements: readonly Statement[],
  cite: Cite,
): OfficerFile['outcome'] {
  if (outcome === null) return { ...notStated<string>(), also_matches: [] };
  const consent = consentTo(outcome, statements);
  const places = [
    ...outcomeReports(party, outcome).map((it) => it.statement),
    ...(consent === null ? [] : [consent]),
  ];
  const { statement, start, end } = outcome.report;
  return {
    ...stated(outcome.slug, ...places.map(cite)),
    as_reported: statement.text.slice(start - statement.start, end - statement.start),
    also_matches: [...companionsOf(party, outcome), ...formerDismissal(party, outcome)],
  };
}

/** "dismissed", of somebody who had left: a search for those who would have been dismissed finds it too. */
function formerDismissal(party: Party, outcome: Outcome): string[] {
  const left = party.reports.some((it) => it.kind === 'departure');
  return left && /^dismissed/.test(outcome.slug) ? ['would-have-been-dismissed'] : [];
}

function standardFacts(
  matter: Matter,
  party: Party,
  alone: boolean,
  mentionsOf: (it: Statement) => readonly Mention[],
  cite: Cite,
): OfficerFile['standards'] {
  const places = new Set(party.mentions.map((it) => it.start));
  return matter.standards
    .filter((it) => alone || mentionsOf(it.statement).some((mention) => places.has(mention.start)))
    .map((it) => ({ ...stated(it.slug, cite(it.evidence)), stage: it.stage }));
}

function allegationFile(
  { count, statement, response, finding, level }: Allegation,
  number: number,
  cite: Cite,
): OfficerFile['allegations'][number] {
  return {
    id: `al${number}`,
    count,
    summary: 'As the source puts it; to be summed up by an editor.',
    evidence: [cite(statement)],
    ...(response === null ? {} : { response: stated(response.value, cite(response.evidence)) }),
    ...(finding === null
      ? {}
      : {
          finding: {
            ...stated(finding.value, cite(finding.evidence)),
            specificity: finding.specificity,
          },
        }),
    ...(level === null ? {} : { level: stated(level.value, cite(level.evidence)) }),
    standards: [],
  };
}
