import type { Sex } from '../../core/text/given-name.ts';
import type { Mention } from './mention.ts';
import { outcomeOf } from './outcome.ts';
import { isTold, partyOf as newParty, type Party } from './party.ts';
import { fitsSex } from './party-sex.ts';
import { sameGroup } from './same-outcome.ts';

/** Somebody whom a text names or letters, as far as an opening can mean them. */
export interface Told {
  /** Where they are first told of. */
  readonly mention: Mention;
  /** As far as a title or a given name tells. */
  readonly sex: Sex | null;
  /** Every place that tells of them. */
  readonly places: readonly Mention[];
  /** Told of as an officer, or with an age as papers introduce those whom a report is about. */
  readonly firm: boolean;
  /** Told of as somebody who saw or reported the conduct. */
  readonly witness: boolean;
}

/** The opening of a report: its first sentence and the one after, each often a paragraph. */
const openingParagraphs = 2;

/**
 * Reports open with "A police officer has been sacked" and only then say who: what the opening says
 * belongs to those who are named or lettered next.
 */
export function openingsTold(parties: readonly Party[], people: readonly Told[]): Party[] {
  let known = [...parties];
  for (const opening of parties.filter((it) => isOpening(it, people))) {
    const meant = meantBy(opening, people, known);
    if (meant.length === 0) continue;
    known = known.filter((it) => it !== opening);
    for (const told of meant) known = withOpening(known, opening, told);
  }
  return known;
}

function isOpening(party: Party, people: readonly Told[]): boolean {
  const [mention] = party.mentions;
  if (isTold(party) || mention === undefined || party.count === null) return false;
  if (party.reports.length === 0 || (party.kind === 'staff' && people.length !== 1)) return false;
  if (mention.definite && party.count === 1 && mention.rank === null && !mention.restricted)
    return false;
  return party.reports.every((it) => it.statement.paragraph < openingParagraphs);
}

/** As many of those who are told of after an opening as it counts; none where others could be meant too. */
function meantBy(opening: Party, people: readonly Told[], parties: readonly Party[]): Told[] {
  const [mention] = opening.mentions;
  if (mention === undefined) return [];
  const isFitting = ({ mention: told, sex }: Told) =>
    fitsSex(opening, sex) &&
    told.start >= mention.start &&
    (mention.rank === null || told.rank === null || mention.rank === told.rank);
  const all = people.filter((it) => isFitting(it) && canShare(it, opening, parties));
  const same = all.filter((it) => isAlike(it, opening, parties));
  const exact = same.filter((it) => slugOf(it, parties) === outcomeOf(opening)?.slug);
  const fitting = all.filter((it) => !it.witness);
  const { count } = opening;
  const clears = count === 1 || outcomeOf(opening)?.slug === 'not-proven';
  const firm = fitting.filter((it) => it.firm && (clears || !isCleared(it, parties)));
  if (count === 1)
    return [exact, same, firm, fitting].find((it) => it.length > 0)?.slice(0, 1) ?? [];
  const untold = firm.filter((it) => partyOf(it.mention, parties) === undefined);
  return [exact, same, firm, untold].find((it) => it.length === count) ?? [];
}

function slugOf({ mention }: Told, parties: readonly Party[]): string | undefined {
  const party = partyOf(mention, parties);
  return party === undefined ? undefined : outcomeOf(party)?.slug;
}

function partyOf({ form, key }: Mention, parties: readonly Party[]): Party | undefined {
  return parties.find((it) => it.form === form && it.key === key);
}

/** Whether what an opening says can be said of somebody: no other outcome is told of them, or only part of one. */
function canShare({ mention }: Told, opening: Party, parties: readonly Party[]): boolean {
  const party = partyOf(mention, parties);
  const slug = party === undefined ? undefined : outcomeOf(party)?.slug;
  if (party === undefined || slug === undefined || partial.test(slug)) return true;
  const opens = outcomeOf(opening)?.slug ?? '';
  if (opens === 'overturned' || outcomeOf(opening)?.report.stage === 'appeal') return true;
  if (/^dismissed/.test(opens) && outcomeOf(party)?.report.stage === 'appeal') return true;
  if (opens === 'not-proven' && goesWith(opening, slug)) return true;
  if (opens === 'reduction-in-rank' && warned.test(slug)) return true;
  const isLeft = left.test(opens);
  return (isLeft && /dismissed|proceedings|not-stated/.test(slug)) || sameGroup(party, opening);
}

/** One of several of whom nothing was proven is none of those who were sanctioned. */
function isCleared(told: Told, parties: readonly Party[]): boolean {
  return /^(?:not-proven|no-case-to-answer)$/.test(slugOf(told, parties) ?? '');
}

const left = /^(?:resigned|retired|left)$/;
const partial =
  /^(?:pending|not-proven|investigation-withdrawn|resigned|retired|left|no-case-to-answer)$/;

/** Whether the text later tells the same of somebody as the opening does. */
function isAlike({ mention }: Told, opening: Party, parties: readonly Party[]): boolean {
  const party = partyOf(mention, parties);
  return party !== undefined && outcomeOf(party) !== null && sameGroup(party, opening);
}

/** What may have come of one of those against whom nothing was proven; it says more than that. */
const milder =
  /^(?:no-case-to-answer|no-further-action|misconduct-no-further-action|learning|reflective-practice|words-of-advice|management-advice|management-action|performance-procedures|development-plan|training|debrief)$/;
const warned = /written-warning/;

/** Whether what came of somebody goes with an opening that clears them: of gross misconduct, it leaves misconduct. */
function goesWith({ reports }: Party, slug: string): boolean {
  const isOfGross = reports.some((it) => ofGross.test(it.statement.folded));
  return milder.test(slug) || (isOfGross && warned.test(slug));
}

const ofGross = /\b(?:cleared|not guilty) of gross misconduct\b/;

/** Adds an opening to what is told of somebody. */
function withOpening(parties: readonly Party[], opening: Party, { mention }: Told): Party[] {
  const own = partyOf(mention, parties);
  if (own === undefined) {
    const mentions = [mention, ...(opening.count === 1 ? opening.mentions : [])];
    return [...parties, { ...newParty(mention), mentions, reports: opening.reports }];
  }
  const reports = [...opening.reports, ...own.reports].sort((a, b) => a.start - b.start);
  const opens = outcomeOf(opening)?.slug;
  if (opens === 'not-proven' && milder.test(outcomeOf(own)?.slug ?? '')) return [...parties];
  const mentions = opening.count === 1 ? [...own.mentions, ...opening.mentions] : own.mentions;
  return parties.map((it) => (it === own ? { ...own, mentions, reports } : it));
}
