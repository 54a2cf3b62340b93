/** What the bot is not asked to do for anybody, whatever the sources hold: a pattern, and what it says. */
interface Refusal {
  readonly name: 'private' | 'opinion';
  readonly asked: RegExp;
  readonly line: string;
}

const sorts =
  '(?:police )?(?:cases?|hearings?|officers?|cops?|constables?|sergeants?|forces?|constabular(?:y|ies)|sanctions?|punishments?|ones?)';
const most =
  '(?:(?:most|least) (?!recent)\\w+|longest|shortest|biggest|smallest|youngest|highest|lowest|harshest|gravest|toughest)';
/** A comparison over all that the collection holds: nothing else is named that could keep it to one case. */
const compared = [
  `^\\W*(?:(?:what|which|who)(?:'?s)? )?(?:(?:is|was|are|were) )?(?:the )?${most} ${sorts}(?: (?:ever|sacked|fired|dismissed|here|there|of all))*\\W*$`,
  `^\\W*(?:what|which|who) (?:${sorts} )?(?:is|was|are|were|has|had|have|got|lasted|served|took|went on) (?:for )?(?:the )?${most}(?: ${sorts})?\\W*$`,
  '^\\W*(?:what|which) (?:police )?(?:forces?|constabular(?:y|ies)) (?!.*\\bmost recent).*\\b(?:most|fewest|least)\\b',
  `^\\W*(?:what|which|who)(?:'?s)? (?:(?:is|was|are|were) )?(?:the )?oldest (?:officer|cop|constable|sergeant)s?\\b.{0,12}$`,
].join('|');

const noOpinion =
  'This bot gives no opinions, rankings or predictions. The collection is small and supports no comparison of people or forces.';

/** B15 (no rankings, opinions, predictions) and B24 (no private details). */
const refusals: readonly Refusal[] = [
  {
    name: 'private',
    asked:
      /\bwhere (?:does|do|is|are) (?!(?:a |the )?(?:most|majority|many|half|people)\b).*(?:\b(?:live|reside|stay|work)s?(?: now| these days| today)?\W*$|\blive and work\b|\b(?:living|working|staying|hiding)\b)|\bwhere (?:can|could) (?:i|we) find (?:him|her|them)\b|\b(?:home |email |postal |current )address\b|\b(?:phone|mobile|telephone) number (?:of|for)\b|\bcontact (?:details|information|info|number)s? (?:of|for)\b|\b(?:date of birth|national insurance)\b|\b(?:when|what)\b.{0,60}\bbirthday\W*$|\b(?:facebook|instagram|twitter|tiktok|linkedin|snapchat)\b.*\b(?:account|profile|page)\b|\b(?:wife|husband|children|kids|family|photo|photograph|picture|mugshot)(?: of|'s)\b.*\b(?:officer|sergeant|constable|pc)\b|\bwhat does (?:he|she|they)\b.*\blook like\b/,
    line: 'Not in the sources. This bot does not look up private details of anyone.',
  },
  {
    name: 'opinion',
    asked:
      /\b(?:most|least|more|less) (?:corrupt|racist|sexist|dishonest|violent|honest|trustworthy|bent)\b|\b(?:worst|best|dodgiest|cleanest) (?:police|force|officer|cop|constabulary|sergeant)\b|\b(?:which|what|who) (?:(?:police )?(?:force|officer|cop|constabulary|sergeant|constable|one)s? )?(?:is|was|are|were|behaved|did) (?:the )?(?:very )?(?:worst|worse|best|baddest|dodgiest|cleanest|nicest)\b|\brank (?:(?:the|all|these|those|every|your|police) )*(?:officers?|forces?|cops?|cases?|constabular\w+|them|people|sergeants?)\b|\b(?:do|did) you (?:think|believe|feel|reckon)\b|\byour (?:opinion|view|verdict)\b|\b(?:should|shouldn't) (?:he|she|they|the (?:officer|panel|force|sergeant|constable)) (?:have|be)\b|\bdeserve[ds]?\b|\bwill (?:he|she|they|the (?:officer|panel|force))\b.*\b(?:win|lose|get|be)\b|\b(?:acab|are all (?:cops|police)|is .* (?:a liar|evil|a bad person|scum))\b/,
    line: noOpinion,
  },
  { name: 'opinion', asked: new RegExp(compared), line: noOpinion },
];

/** The refusal that a question meets by its subject alone, if any. */
export function refusalOf(asked: string): Pick<Refusal, 'name' | 'line'> | null {
  return refusals.find((it) => it.asked.test(asked)) ?? null;
}
