import type { Mention } from './mention.ts';
import { outcomeOf } from './outcome.ts';
import { isTold, partyOf as newParty, type Party } from './party.ts';
import { sameGroup } from './same-outcome.ts';

/** Somebody whom a text names or letters, as far as an opening can mean them. */
export interface Told {
  /** Where they are first told of. */
  readonly mention: Mention;
  /** Told of as an officer, or with an age as papers introduce those whom a report is about. */
  readonly firm: boolean;
}

/** The opening of a report: its first sentence and the one after, each often a paragraph. */
const openingParagraphs = 2;

/**
 * Reports open with "A police officer has been sacked" and only then say who: what the opening says
 * belongs to those who are named or lettered next.
 */
export function openingsTold(parties: readonly Party[], people: readonly Told[]): Party[] {
  let known = [...parties];
  for (const opening of parties.filter(isOpening)) {
    const meant = meantBy(opening, people, known);
    if (meant.length === 0) continue;
    known = known.filter((it) => it !== opening);
    for (const told of meant) known = withOpening(known, opening, told);
  }
  return known;
}

function isOpening(party: Party): boolean {
  const [mention] = party.mentions;
  if (isTold(party) || mention === undefined || party.count === null) return false;
  if (party.reports.length === 0 || mention.definite || party.kind === 'staff') return false;
  return party.reports.every((it) => it.statement.paragraph < openingParagraphs);
}

/** As many of those who are told of after an opening as it counts; none where others could be meant too. */
function meantBy(opening: Party, people: readonly Told[], parties: readonly Party[]): Told[] {
  const [mention] = opening.mentions;
  if (mention === undefined) return [];
  const fitting = people.filter(({ mention: told }) => {
    if (told.start < mention.start) return false;
    if (mention.rank !== null && told.rank !== null && mention.rank !== told.rank) return false;
    const own = partyOf(told, parties);
    return own === undefined || canShare(own, opening);
  });
  const firm = fitting.filter((it) => it.firm);
  if (opening.count === 1) return (firm.length > 0 ? firm : fitting).slice(0, 1);
  return firm.length === opening.count ? firm : [];
}

function partyOf({ form, key }: Mention, parties: readonly Party[]): Party | undefined {
  return parties.find((it) => it.form === form && it.key === key);
}

/** Whether what an opening says can be said of a party: it has no other outcome, or only part of one. */
function canShare(party: Party, opening: Party): boolean {
  const slug = outcomeOf(party)?.slug;
  return (
    slug === undefined ||
    /^(?:pending|not-proven|resigned|retired|left|no-case-to-answer)$/.test(slug) ||
    sameGroup(party, opening)
  );
}

function withOpening(parties: readonly Party[], opening: Party, { mention }: Told): Party[] {
  const own = partyOf(mention, parties);
  if (own === undefined) {
    const mentions = [mention, ...(opening.count === 1 ? opening.mentions : [])];
    return [...parties, { ...newParty(mention), mentions, reports: opening.reports }];
  }
  const reports = [...opening.reports, ...own.reports].sort((a, b) => a.start - b.start);
  const mentions = opening.count === 1 ? [...own.mentions, ...opening.mentions] : own.mentions;
  return parties.map((it) => (it === own ? { ...own, mentions, reports } : it));
}
