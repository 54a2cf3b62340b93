import { clauseSubject } from './clause-subject.ts';
import { coordinated, preposition } from './coordination.ts';
import type { Mention } from './mention.ts';
import { isOfMatter, isOwner, isPossessive, local, textBefore } from './mention-place.ts';
import type { Statement } from './statement.ts';
import type { Hit } from './trigger.ts';

/** Between reporting words and the person whom they concern: "for", "in relation to", "against". */
const toObject =
  /^(?: (?:to be )?(?:proven|proved|made out|established|substantiated))?(?: (?:(?:was|were|is) )?(?:for|of|in relation to|in respect of) (?:potential |alleged )?(?:gross )?misconduct)?(?: (?:was|were|has been|had been|be) (?:also )?\w+)?,? (?:for|against|in (?:relation|respect) (?:to|of)|in the cases? of|into|involving|concerning|with regards? to|regarding|on the part of) (?:both )?$/;
/** "imposed a warning on …", "issued words of advice to …". */
const toReceiver = /^(?: (?:lasting|of|for) [^.;,]{3,30}?)? (?:on|upon|to) (?:both )?$/;
/** "Advice was given to the sergeant and training to …". */
const alsoGiven = /\b(?:given|issued) to [^.;]*\band (?:[\w-]+ ){0,3}$/;
/** "A written warning was the outcome of …". */
const resultOf = /^[^.;]{0,40} was the (?:result|outcome) of $/;
const wasGiven =
  /^ (?:was|were|has been|had been|being) (?:\w+ )?(?:given|issued|handed|administered|awarded) to (?:both )?$/;
/** "substituted a warning for the dismissal of …". */
const inPlaceOf =
  /^ (?:for|in (?:the )?place of) (?:the |an? )?(?:dismissal|sacking|demotion) of $/;
const gives =
  /\b(?:impos(?:ed?|es|ing)|issu(?:ed?|es|ing)|gave|gives?|giving|hand(?:ed|s|ing)(?: out| down)?|administered|delivered|offer(?:ed|ing)?|provid(?:ed|ing)) (?:\w+ ){0,4}?$/;
/** Verbs whose object is the person: "cleared three officers". */
const transitive =
  /(?<!\b(?:was|were|been|being|be|is|are) (?:\w+ )?)\b(?:dismissed|sacked|fired|to clear|cleared|exonerated|demoted|axed)$/;
/** "had he still been a serving officer": the noun says what somebody is, not who. */
const predicate =
  /\b(?:been|being|be|as|is|was|remained|become|became|by then|then|by now|now|formerly|previously) $/;
/** "became the most senior officer to be dismissed". */
const superlative = /^the (?:most|first|latest|only|highest|second|third|fourth)\b/i;
/** Whose complaint something is: "the allegation made by the trainee", "comments about the trainee". */
const complains =
  /\b(?:(?:made|raised|reported|brought|lodged|submitted|given|described|told) by|(?:comments?|remarks?|messages?|jokes?|behaviour|conduct|abuse|insults?) (?:about|to|towards?|of)) $/;
/** "found misconduct in the case of PC Example, who was issued with a …": of whom the clause is. */
const relative =
  /^, who (?:(?:was|were|has|have|had|been|also|then|later|since|duly) )*(?:(?:given|issued|handed|dealt|received|accepted|attended)(?: with)? )?(?:an? |the )?$/;
/** Somebody within the words of a trigger who only takes part: "had a discussion with a manager". */
const beside = /(?<!dealt |deal |dealing )\bwith $/;
/** Who acts in a passive sentence: "asked by his superintendent". */
const doer = /\bby $/;
/** Words of a finding in the active voice: whoever stands before them is who finds. */
const activeFinding = /^(?:found|ruled|concluded|decided|determined) /;
const actsIn = (between: string) => /^(?: (?:also|then|therefore|\w+ly))? $/.test(between);
const isObject = ({ text }: Mention, { trigger }: Hit) =>
  trigger.kind === 'sanction' && /^(?:him|her|them)$/i.test(text);
/** "the allegation that the sergeant had failed to call a nurse was proven". */
const accusedIn = /\b(?:allegations?|charges?|claims?) that $/;
const aboutPerson =
  /\b(?:for|against|regarding|concerning|(?:relation|respect) (?:to|of)|on the part of|deal(?:ing)? with|(?:investigation|inquiry|proceedings) into) (?:both )?$/;
const asDid = /\bas (?:did|was|were|had|has|have) $/;
/** Verbs that do something to the person behind them: "had told a supervisor", who is not who told. */
const doneTo =
  /\b(?:told|asked|informed|alerted|notified|sent|showed|messaged|texted|contacted|struck|hit|punched|kicked|pushed|grabbed|assaulted|kissed|touched|approached|thanked|supervised) $/;

/**
 * The people whom the words of a trigger concern, by the grammar of their sentence; none where it names nobody.
 * @param previous the trigger before it in the sentence
 */
export function subjectsOf(
  hit: Hit,
  statement: Statement,
  mentions: readonly Mention[],
  previous: Hit | undefined,
): Mention[] {
  const listed = mentions.find((it) => isBracketed(it, hit, statement));
  if (listed !== undefined) return [listed];
  const later = subjectBehind(hit, statement, mentions);
  if (later !== undefined) return [later];
  const chosen =
    ownSubject(hit, statement, mentions, previous) ?? chosenSubject(hit, statement, mentions);
  if (chosen === undefined) return [];
  const relative = /\b(?:who|which) (?:\w+ ){0,3}$/.test(statement.folded.slice(0, hit.start));
  const within =
    local(statement, chosen.start) < hit.end && hit.start < local(statement, chosen.end);
  if (hit.trigger.kind === 'departure' && (relative || within)) return [chosen];
  const group = coordinated(chosen, statement, mentions);
  const echoed = mentions.find(
    (it) => it.start - statement.start >= hit.end && asDid.test(textBefore(statement, it)),
  );
  return echoed === undefined || group.includes(echoed) ? group : [...group, echoed];
}

/** "PC Example (dismissed), PC Sample (final written warning)": the one before the bracket. */
function isBracketed(mention: Mention, hit: Hit, statement: Statement): boolean {
  return /^ \([^()]{0,20}$/.test(statement.folded.slice(local(statement, mention.end), hit.start));
}

/** Between a clause that goes first and the subject of the one that it goes with. */
const opensMain = /^[^,;:]{0,60}, (?:the )?(?:former |retired |ex-)?$/;

/** "Had he not resigned, PC Example would have been dismissed": the pronoun comes before the one whom it means. */
function subjectBehind(
  { start, end }: Hit,
  { folded, start: origin }: Statement,
  mentions: readonly Mention[],
): Mention | undefined {
  if (start !== 0 || !/^had (?:he|she|they) not\b/.test(folded)) return undefined;
  return mentions.find(
    (it) => it.form !== 'pronoun' && opensMain.test(folded.slice(end, it.start - origin)),
  );
}

/** "by way of management action, and with the sergeant by way of advice": who stands between two triggers belongs to the second. */
function ownSubject(
  hit: Hit,
  statement: Statement,
  mentions: readonly Mention[],
  previous: Hit | undefined,
): Mention | undefined {
  if (previous === undefined || hit.trigger.kind !== 'sanction') return undefined;
  const between = mentions.filter(
    (it) =>
      it.form !== 'pronoun' &&
      local(statement, it.start) >= previous.end &&
      local(statement, it.end) <= hit.start,
  );
  const [only] = between;
  if (only === undefined || between.length > 1) return undefined;
  const lead = statement.folded.slice(previous.end, local(statement, only.start));
  return /^,? (?:and|but|while)(?: also)?(?: with| for)? $/.test(lead) ? only : undefined;
}

function chosenSubject(
  hit: Hit,
  statement: Statement,
  mentions: readonly Mention[],
): Mention | undefined {
  const isRank = hit.trigger.slug === 'reduction-in-rank';
  const inside = mentions.find(
    (it) =>
      !isRank &&
      !(superlative.test(it.text) && predicate.test(textBefore(statement, it))) &&
      !beside.test(textBefore(statement, it)) &&
      local(statement, it.start) < hit.end &&
      hit.start < local(statement, it.end),
  );
  if (inside !== undefined && (inside.form !== 'pronoun' || isObject(inside, hit))) return inside;
  const after = mentions.find((it) => local(statement, it.start) >= hit.end);
  if (after !== undefined) {
    const between = statement.folded.slice(hit.end, local(statement, after.start));
    const own = statement.folded.slice(hit.start, hit.end);
    const leads =
      between === ' ' && /\b(?:with|for|against|identify|fault|criticise|blame|so \w+)$/.test(own);
    const isWhole = !isPossessive(statement, after) || isOfMatter(statement, after);
    if ((leads || toObject.test(between)) && isWhole) return after;
    if (between === ' of ' && /(?:dismissal|sacking|demotion)$/.test(own)) return after;
    if (wasGiven.test(between) || inPlaceOf.test(between) || resultOf.test(between)) return after;
    if (between === ' to ' && alsoGiven.test(statement.folded.slice(0, hit.start))) return after;
    if (between === ' by ' && /practice|training|debrief|misconduct$/.test(own)) return after;
    if (toReceiver.test(between) && gives.test(statement.folded.slice(0, hit.start))) return after;
    if (between === ' ' && transitive.test(statement.folded.slice(0, hit.end))) return after;
  }
  const finds = activeFinding.test(statement.folded.slice(hit.start, hit.end));
  const before = mentions.filter(
    (it) =>
      local(statement, it.end) <= hit.start &&
      !(finds && actsIn(statement.folded.slice(local(statement, it.end), hit.start))) &&
      (isOwner(statement, it) || !isPossessive(statement, it)) &&
      !complains.test(textBefore(statement, it)) &&
      ((it.definite && !superlative.test(it.text)) || !predicate.test(textBefore(statement, it))),
  );
  const told = before.at(-1);
  if (
    told !== undefined &&
    relative.test(statement.folded.slice(local(statement, told.end), hit.start))
  )
    return told;
  const alleged = before.find((it) => accusedIn.test(textBefore(statement, it)));
  if (hit.trigger.kind === 'finding' && alleged !== undefined) return alleged;
  const head = clauseSubject(hit, statement, before);
  if (head !== undefined) return head;
  const topic = topicOfSentence(hit, statement, before);
  if (topic !== undefined) return topic;
  const free = before.filter((it) => {
    const lead = textBefore(statement, it);
    return !preposition.test(lead) && !doneTo.test(lead);
  });
  const named = (list: readonly Mention[]) => list.findLast((it) => it.form !== 'pronoun');
  const about = mentions.find(
    (it) =>
      local(statement, it.start) >= hit.end &&
      (aboutPerson.test(textBefore(statement, it)) ||
        (hit.trigger.kind === 'no-case' && doer.test(textBefore(statement, it)))),
  );
  const behind = before.filter((it) => !doer.test(textBefore(statement, it)));
  return named(free) ?? named(behind) ?? about ?? free.at(-1) ?? before.at(-1) ?? inside;
}

/** A clause without a person of its own: ", and we did not think that there was". */
const impersonal =
  /(?:,|;) (?:and|but|so) (?:therefore |accordingly |again )?(?:we|our|there|the (?:investigation|investigator|iopc))\b[^,;]*$/;

/** "The sergeant relied on what the operator said, and we found no case to answer": whom the sentence is about. */
function topicOfSentence(
  hit: Hit,
  statement: Statement,
  before: readonly Mention[],
): Mention | undefined {
  if (!/^(?:no-case|case-to-answer)$/.test(hit.trigger.kind)) return undefined;
  const lead = statement.folded.slice(0, hit.start);
  const clause = impersonal.exec(lead);
  if (clause === null || before.some((it) => local(statement, it.start) >= clause.index))
    return undefined;
  const [first] = before;
  return first?.start === statement.start && first.form !== 'pronoun' ? first : undefined;
}
