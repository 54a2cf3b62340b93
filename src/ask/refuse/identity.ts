import type { Evidence } from '../../core/case.ts';
import { rolesAsked } from '../facts/ask-role.ts';
import type { Located } from '../facts/locate.ts';
import { type FactAnswer, factAnswer, type Matter } from '../facts/matter.ts';
import { restrictionNotices } from '../facts/notices.ts';
import { asksDetails, identityWanted, offersIdentity, type Whom } from './identity-question.ts';
import { protectedIn } from './protected.ts';
import { offersStranger } from './stranger.ts';

const lines: Readonly<Record<Whom, string>> = {
  officers:
    'The source does not name the officer concerned, and this bot does not identify people whose names are withheld.',
  complainants:
    'The source does not name the people affected, and this bot does not help to identify complainants or witnesses.',
};
const whoIs =
  /\bwho(?:'s| is| are| was| were)\b|\bnames?\b|\bidentit|\bidentif|\breal\b|\bcalled\b/;

/**
 * The refusal where a question is after somebody whom the sources withhold; null where it is not.
 * It neither confirms nor denies, repeats no name that was suggested, and quotes the withholding
 * (domain rules B1, B3, B5).
 */
export function refuseIdentity(located: Located): FactAnswer | null {
  const whom = whomWanted(located);
  if (whom === null) return null;
  const { matter } = located;
  const target = protectedIn(matter.case);
  const isProtected = whom === 'officers' ? target.officers.length > 0 : target.complainants;
  return isProtected ? refusal(matter, whom) : null;
}

function whomWanted({ matter, meant }: Located): Whom | null {
  const { asked, question } = matter;
  const suggested = question.people.filter((it) => it.length > 1);
  const labelled = meant.some((it) => it.by === 'label');
  if (labelled) {
    const confirms = /^\s*(?:so |and |but )*(?:is|was|are|were|isn't|wasn't)\b/.test(asked);
    const offered = confirms && (suggested.length > 0 || offersStranger(matter));
    return whoIs.test(asked) || asksDetails(asked) || offered ? 'officers' : null;
  }
  if (meant.length > 0 || rolesAsked(question, asked).some((it) => it !== 'officer')) return null;
  if (offersIdentity(asked, suggested)) return 'officers';
  const ordered = matter.case.status === 'reviewed' && matter.case.restrictions.length > 0;
  return identityWanted(asked) ?? (ordered && asksDetails(asked) ? 'officers' : null);
}

function refusal(matter: Matter, whom: Whom): FactAnswer {
  return factAnswer(matter, lines[whom], withholding(matter, whom), {
    kind: 'refused',
    notices: restrictionNotices(matter.case).slice(0, 2),
  });
}

const kinds: Readonly<Record<Whom, readonly string[]>> = {
  officers: ['anonymity-order', 'do-not-identify'],
  complainants: ['protect-complainants'],
};

/** The source's own words of withholding: the order, "named only as", or the label it uses. */
function withholding(matter: Matter, whom: Whom): readonly Evidence[] {
  const orders = matter.case.restrictions.filter((it) => kinds[whom].includes(it.value ?? ''));
  const evidence = orders.flatMap((it) => it.evidence);
  return evidence.length > 0 || whom === 'complainants'
    ? evidence
    : matter.officers.flatMap((it) => it.anonymity.evidence);
}
