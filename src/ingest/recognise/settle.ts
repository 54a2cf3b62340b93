import { absorbed } from './absorb.ts';
import { stages } from './modality.ts';
import { openingsTold, type Told } from './opening.ts';
import { outcomeOf } from './outcome.ts';
import { isTold, type Party } from './party.ts';
import { fitsSex, sexOfPerson } from './party-sex.ts';
import type { Person } from './person.ts';
import type { Statement } from './statement.ts';

const force = /\b(?:police|constabulary|service|force|mps|[a-z]{3}|department|they|it|authority)\b/;
/** The force takes up what the watchdog proposed. */
const agreement =
  /\b(?:agreed|accepted|concurred|came round|came to share)\b(?! that)[^.;]{0,40}\b(?:with|our|the|these|this|those|recommendations?|findings?|proposals?|views?|outcome)\b/;
const disagreement = /(?<!\bwe )\b(?:disagreed|did not agree|didn't agree)\b/;

/**
 * The parties whose matter ended, each with the reports that count: proposals that the force took up
 * or did not answer stay, proposals that a later stage replaced go, and a party that only the
 * opening brought in ("two officers have been sacked") gives way to the people whom the text goes on
 * to tell apart.
 */
export function settledParties(
  parties: readonly Party[],
  accused: readonly Person[],
  people: readonly Told[],
  statements: readonly Statement[],
): Party[] {
  const agreed = statements.some((it) => agreement.test(it.folded) && force.test(it.folded));
  const rejected =
    !agreed && statements.some((it) => disagreement.test(it.folded) && force.test(it.folded));
  const witnesses = people.filter((it) => it.witness).map((it) => it.mention.key);
  const withOutcome = parties.filter(
    (it) =>
      outcomeOf(it) !== null && !isBystander(it, statements) && !isWitness(it, parties, witnesses),
  );
  const firm = withOutcome.filter(
    (it) => !isReplaced(it, withOutcome, rejected) && !isHeard(it, withOutcome),
  );
  const opened = openingsTold(
    firm.filter((it) => !isLoose(it, firm)),
    people,
  );
  const likely = accused.filter((it) => !witnesses.includes(it.name.toLowerCase()));
  return [...introduced(absorbed(opened), likely), ...awaiting(parties, firm)];
}

const aboutConduct =
  /\b(?:misconduct|disciplin\w+|investigat\w+|hearing|proceedings|action|meeting|inquiry|sanction|suspended|dismiss\w*|sack\w*|allegations?|accused|resign\w*|quit|warning|case to answer)\b/;
/** "There had been cases where an officer retired": nobody in particular. */
const anybody =
  /\b(?:cases?|instances?|situations?|circumstances|occasions?) (?:where|in which|when) $/;

/** "Officer B … has left the police", in a text that accuses somebody by name, or "PC Example, who reported him, has left": who told of it, and had no outcome. */
function isWitness(party: Party, all: readonly Party[], witnesses: readonly string[]): boolean {
  if (party.reports.some((it) => it.kind !== 'departure')) return false;
  if (party.form === 'named') return witnesses.includes(party.key);
  return party.form === 'letter' && all.some((it) => it.form === 'named');
}

/** "A retired detective said": somebody who left the police, and of whose conduct nothing is said beside it. */
function isBystander({ reports, mentions }: Party, statements: readonly Statement[]): boolean {
  const [mention] = mentions;
  const place = statements.find((it) => mention !== undefined && it.end > mention.start);
  if (mention !== undefined && place !== undefined && mention.start > place.start)
    if (anybody.test(place.folded.slice(0, mention.start - place.start))) return true;
  return reports.every(
    ({ kind, slug, statement: { index } }) =>
      kind === 'departure' &&
      slug !== 'resigned' &&
      !statements
        .slice(Math.max(0, index - 1), index + 2)
        .some((it) => aboutConduct.test(it.folded)),
  );
}

/**
 * "The officers" in no number, of whom the first paragraph speaks in general, or of whom a text speaks
 * that otherwise names or letters everybody.
 */
function isLoose(party: Party, all: readonly Party[]): boolean {
  if (party.form !== 'group' || party.count !== null) return false;
  const others = all.filter((it) => it !== party);
  const opens = party.reports.every((it) => it.statement.paragraph === 0);
  return opens
    ? others.some((it) => it.reports.some(({ statement }) => statement.paragraph > 0))
    : others.length > 0 && others.every(isTold);
}

/**
 * A text that accuses as many people by name and rank as its one party counts means those people by
 * "a former constable" or "two officers".
 */
function introduced(parties: Party[], accused: readonly Person[]): Party[] {
  const officers = accused.filter((it) =>
    it.mentions.some((mention) => mention.rank !== null || mention.described === true),
  );
  const [party] = parties;
  if (party === undefined || parties.length !== 1 || isTold(party) || party.kind === 'staff')
    return parties;
  if (isFurther.test(party.key)) return parties;
  if (!officers.every((it) => fitsSex(party, sexOfPerson(it)))) return parties;
  if (officers.length === 0 || officers.length !== party.count) return parties;
  const rank = party.mentions.find((it) => it.rank !== null)?.rank ?? null;
  if (rank !== null && party.count === 1 && officers.some((it) => isOther(it, rank)))
    return parties;
  return officers.map((it) => ({ ...party, form: 'named', key: it.name.toLowerCase(), count: 1 }));
}

/** "A third officer": one besides those whom the text names. */
const isFurther = /^(?:second|third|fourth|fifth|sixth|other|another|remaining)$/;

function isOther({ mentions }: Person, rank: string): boolean {
  const own = mentions.find((it) => it.rank !== null)?.rank ?? rank;
  return own !== rank;
}

/** People with a case to answer of whom the text says nothing more, while it tells of no one else of their kind. */
function awaiting(parties: readonly Party[], settled: readonly Party[]): Party[] {
  return parties
    .filter(
      (it) =>
        it.count === 1 &&
        it.reports.length > 0 &&
        it.reports.every((report) => report.kind === 'case-to-answer') &&
        !settled.some((other) => other.count === 1 || other.kind === it.kind),
    )
    .map((it) => ({ ...it, awaiting: true }));
}

function stageOf(party: Party): number {
  const report = outcomeOf(party)?.report;
  return report === undefined ? -1 : stages.indexOf(report.stage);
}

/** An opinion about somebody whom the later stages describe in other words. */
function isReplaced(party: Party, all: readonly Party[], rejected: boolean): boolean {
  const slug = outcomeOf(party)?.slug;
  if (stageOf(party) > 0 || party.form === 'letter') return false;
  if (rejected && slug !== 'no-case-to-answer') return true;
  const report = outcomeOf(party)?.report;
  return all.some(
    (it) =>
      it !== party &&
      !isOtherPost(it, party) &&
      outcomeOf(it)?.slug === slug &&
      stageOf(it) > 0 &&
      (outcomeOf(it)?.report.start ?? 0) > (report?.start ?? 0),
  );
}

/** A call handler is nobody with a rank, and an inspector no sergeant. */
function isOtherPost(one: Party, other: Party): boolean {
  const rank = ({ mentions }: Party) => mentions.find((it) => it.rank !== null)?.rank ?? null;
  const [first, second] = [rank(one), rank(other)];
  if (first !== null && second !== null) return first !== second;
  return (one.kind === 'staff' && second !== null) || (other.kind === 'staff' && first !== null);
}

/** A hearing announced for a group whose members' results follow at once. */
function isHeard(party: Party, all: readonly Party[]): boolean {
  const outcome = outcomeOf(party);
  if (outcome?.slug !== 'pending') return false;
  const { index } = outcome.report.statement;
  return all.some((it) => {
    const report = outcomeOf(it)?.report;
    if (it === party || report?.agent !== 'panel') return false;
    return report.statement.index > index && report.statement.index <= index + 2;
  });
}
