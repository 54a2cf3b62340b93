import type { Evidence } from '../../core/case.ts';
import type { Located } from '../facts/locate.ts';
import { type FactAnswer, factAnswer, type Matter } from '../facts/matter.ts';
import { restrictionNotices } from '../facts/notices.ts';
import { protectedIn } from './protected.ts';

const asksWho =
  /^\s*(?:and |so |but )?(?:please )?(?:who(?:'s|'re| is| are| was| were)\b|name\b|identify\b|unmask\b|(?:can you |could you |please )*(?:name|identify|reveal|unmask|out)\b)|\b(?:real |full |first |last |actual )?(?:name|names|identity|identities|initials|surname)\b|\bidentif(?:y|ies|ied)\b|\bwhat (?:is|was|are|were) (?:he|she|they|the \w+(?: \w+)?) called\b/;
/** "Is the officer PC Somebody?" offers a name to be confirmed. */
const suggests =
  /^\s*(?:is|was|are|were|isn't|wasn't)\b|\b(?:is it true that|right that|called|named)\b/;
const personal =
  /\b(?:how old|age|aged|lives?|address|street|station|unit|team|shift|photo|picture of him|picture of her|description|look(?:s|ed)? like|married|wife|husband|children|kids|facebook|instagram|linkedin|phone|born|birthday)\b/;
const complainantWords =
  /\b(?:wom[ae]n|victims?|complainants?|witness(?:es)?|girls?|accusers?|survivors?|partner|girlfriend|boyfriend|wife|husband|child|children|teenagers?)\b/;
const otherAim =
  /\b(?:chair|chaired|chairman|presided|prosecut|present(?:ed|ing)|defend|represent|director|spokes|counsel|said|commented)\w*/;

/** Whether the question is after somebody's identity, or offers one to be confirmed. */
export function asksIdentity(asked: string, namesSuggested: readonly string[]): boolean {
  if (otherAim.test(asked)) return false;
  return asksWho.test(asked) || (suggests.test(asked) && namesSuggested.length > 0);
}

/**
 * The refusal where a question is after somebody whom the sources withhold; null where it is not.
 * It neither confirms nor denies, repeats no name that was suggested, and quotes the withholding.
 */
export function refuseIdentity({ matter, meant }: Located): FactAnswer | null {
  const { asked, question } = matter;
  const known = new Set(meant.map((it) => it.name));
  const strangers = question.people.filter((name) => ![...known].some((it) => it.includes(name)));
  const wantsPerson = asksIdentity(asked, strangers);
  const labelled = meant.some((it) => it.by === 'label');
  const target = protectedIn(matter.case);
  const aboutComplainants = target.complainants && complainantWords.test(asked);
  const aboutOfficers =
    labelled ||
    /\b(?:officers?|constable|sergeant|inspector|cops?|pc|man|men|bobb(?:y|ies)|detective|pair|couple|he|she|they|him|them)\b/.test(
      asked,
    );
  const details =
    personal.test(asked) &&
    (labelled || matter.case.restrictions.length > 0) &&
    target.officers.length > 0;
  if (known.size > 0 && !labelled) return null;
  if (wantsPerson && aboutComplainants && /\bwho\b|\bname|\bidentif/.test(asked))
    return refusal(matter, 'complainants');
  if ((wantsPerson || details) && aboutOfficers && target.officers.length > 0)
    return refusal(matter, 'officers');
  return null;
}

function refusal(matter: Matter, whom: 'officers' | 'complainants'): FactAnswer {
  const line =
    whom === 'officers'
      ? 'The source does not name the officer concerned, and this bot does not identify people whose names are withheld.'
      : 'The source does not name the people affected, and this bot does not help to identify complainants or witnesses.';
  return factAnswer(matter, line, withholding(matter, whom), {
    kind: 'refused',
    notices: restrictionNotices(matter.case).slice(0, 2),
  });
}

/** The source's own words of withholding: the order, "named only as", or the label it uses. */
function withholding(matter: Matter, whom: 'officers' | 'complainants'): readonly Evidence[] {
  const { case: case_ } = matter;
  const kinds =
    whom === 'officers' ? ['anonymity-order', 'do-not-identify'] : ['protect-complainants'];
  const orders = case_.restrictions.filter((it) => kinds.includes(it.value ?? ''));
  const evidence = orders.flatMap((it) => it.evidence);
  return evidence.length > 0 || whom === 'complainants'
    ? evidence
    : matter.officers.flatMap((it) => it.anonymity.evidence);
}
