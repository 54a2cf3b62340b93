import { outcomeOf } from './outcome.ts';
import { isTold, type Party } from './party.ts';
import { sameGroup } from './same-outcome.ts';

/** Gives what the opening says of "two officers" to the people whom the text goes on to tell apart. */
export function absorbed(parties: readonly Party[]): Party[] {
  const introductions = parties.filter((it) => isIntroduction(it, parties));
  return parties
    .filter((it) => !introductions.includes(it))
    .map((party) => {
      const own = introductions.filter(
        (it) => isMeant(party, it, parties) || leadOf(it, parties) === party,
      );
      if (own.length === 0) return party;
      const reports = [...party.reports, ...own.flatMap((it) => it.reports)];
      return {
        ...party,
        mentions: [
          ...party.mentions,
          ...own.filter((it) => it.count === 1).flatMap((it) => it.mentions),
        ],
        reports: reports.sort((a, b) => a.start - b.start),
      };
    });
}

/** Whether an introduction can mean somebody; those of whom the text tells just the same come first. */
function isMeant(party: Party, introduction: Party, all: readonly Party[]): boolean {
  const fitting = all.filter((it) => isFitting(it, introduction));
  const exact = fitting.filter((it) => outcomeOf(it)?.slug === outcomeOf(introduction)?.slug);
  return (exact.length > 0 ? exact : fitting).includes(party);
}

function isFitting(party: Party, introduction: Party): boolean {
  return (
    isTold(party) &&
    isOneRank(introduction, party) &&
    isOneKind(introduction, party) &&
    sameGroup(introduction, party)
  );
}

/** "A police officer has been sacked", before the text names or letters him. */
function isIntroduction(party: Party, all: readonly Party[]): boolean {
  if (isTold(party)) return false;
  if (all.some((it) => isLead(party, it))) return true;
  const known = all.filter(
    (it) =>
      isTold(it) &&
      isBefore(party, it) &&
      sameGroup(it, party) &&
      isOneRank(it, party) &&
      isOneKind(it, party),
  );
  if (known.length === 0) return false;
  return party.count === null || party.count <= known.length || isSummary(party, all);
}

/** The first paragraphs of a report sum up what it then tells one by one. */
const summaryParagraphs = 2;

/** "Two officers were sacked", before a text tells of as many, named or not. */
function isSummary(party: Party, all: readonly Party[]): boolean {
  const end = Math.max(...party.reports.map((it) => it.end));
  const isFirst = party.reports.every((it) => it.statement.paragraph < summaryParagraphs);
  if (party.form !== 'group' || !isFirst) return false;
  const told = all.filter(
    (it) =>
      it !== party &&
      it.reports.every((report) => report.start > end) &&
      sameGroup(it, party) &&
      isOneKind(it, party),
  );
  return told.reduce((sum, it) => sum + (it.count ?? Number.NaN), 0) === party.count;
}

/** A sergeant introduces no constable. */
function isOneRank(one: Party, other: Party): boolean {
  const rank = ({ mentions }: Party) => mentions.find((it) => it.rank !== null)?.rank ?? null;
  return rank(one) === null || rank(other) === null || rank(one) === rank(other);
}

/** A call handler introduces nobody with a rank. */
function isOneKind(one: Party, other: Party): boolean {
  if (one.kind === other.kind || one.kind === 'either' || other.kind === 'either') return true;
  return [one, other].every((it) => it.kind === 'staff' || it.mentions.every(isUnranked));
}

const isUnranked = ({ rank }: Party['mentions'][number]) => rank === null;

function isBefore(one: Party, other: Party): boolean {
  return (one.mentions[0]?.start ?? 0) < (other.mentions[0]?.start ?? 0);
}

/** The first of those whom "a sergeant" in the first paragraph can mean. */
function leadOf(party: Party, all: readonly Party[]): Party | undefined {
  const place = (it: Party) => it.mentions[0]?.start ?? 0;
  return all.filter((it) => isLead(party, it)).sort((a, b) => place(a) - place(b))[0];
}

/** "A sergeant …" in the first paragraph is the one sergeant whom the text then names. */
function isLead(party: Party, told: Party): boolean {
  const [mention] = party.mentions;
  const rank = mention?.rank ?? null;
  if (!isTold(told) || mention === undefined || rank === null || mention.definite) return false;
  const first = party.reports.every((it) => it.statement.paragraph === 0);
  return first && party.count === 1 && told.mentions.some((it) => it.rank === rank);
}
