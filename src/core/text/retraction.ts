import { isStopWord } from './stop-words.ts';
import { termOf } from './terms.ts';
import { wordsOf } from './words.ts';

/** How surely a sentence takes back, limits or rules on what the one before it says. */
export type Retraction = 'plain' | 'likely';

/** Verbs and findings by which something that was said is not let stand. */
const rejects =
  /\breject(?:s|ed|ing)?\b|\b(?:not|cannot|never|n['\u2019]t) (?:\w+ ){0,2}?(?:accept(?:ed)?|believed?|agree[d]?|satisfied|persuaded|convinced|proven|proved|upheld|true|credible|made out|substantiated|so)\b|\b(?:no|little|not enough|not sufficient|insufficient|scant) (?:weight|evidence|truth|proof)\b|\b(?:nothing of the (?:kind|sort)|far from it)\b|\bdisagree[sd]?\b|\b(?:deny|denies|denied|denying)\b|\b(?:disputes?|disputed|refuted?|contradict(?:s|ed)|overturn(?:s|ed)|quash(?:es|ed)|set aside|withdrew|withdrawn|retracted|hearsay|untrue|unfounded|unproven|discredited|implausible)\b|\bwas (?:false|wrong|a lie)\b|\b(?:prefer(?:s|red)?) the (?:evidence|account)\b/i;
/** What a rejection names when it means the sentence before. */
const matter =
  '(?:claims?|allegations?|accusations?|charges?|accounts?|versions?|submissions?|arguments?|suggestions?|explanations?|evidence|findings?|decisions?|descriptions?|criticisms?)';
const determiners = '(?:the|this|that|these|those|such|his|her|their|its|all|both|any|each)';
/** "That was rejected", "But the claim was denied": it opens with what it rejects. */
const opensOnIt = new RegExp(
  `^\\W*(?:(?:but|however|yet|and),? )?(?:(?:that|this|it|these|those|all|both) (?!officers?\\b)(?:\\w+ ){0,3}?(?:is|was|were|are|had|has)\\b|${determiners} (?:[\\w-]+ )?${matter}\\b)`,
  'i',
);
/** "rejected that", "denied all of the allegations": it names what it rejects right behind the verb. */
const namesIt = new RegExp(
  `^\\W*(?:(?:of|to|in|on|with) )?(?:(?:that|this|it|these|those|them|both|so)(?= ?[.,;!?\u201d"]|$| as )|(?:${determiners} )?(?:of )?${determiners} (?:[\\w-]+ )?${matter}\\b)`,
  'i',
);
/** Words behind the verb in which what is rejected is named. */
const reach = 5;
/** "We accept that": what others said becomes a finding by it. */
const accepts =
  /\b(?:accept(?:s|ed)?|agree[sd]? with|believed?) (?:that|this|it|them|him|her)["'\u201d\u2019]?[.,;]/i;
const turns = /^["'\u201c\u2018]?(?:However|But|Nevertheless|Yet|Instead|Nonetheless|That said)\b/u;

/**
 * Whether a sentence takes back, limits or rules on what was said directly before it.
 * @param before the sentence before it
 * @param isNear whether both stand in one paragraph; from the next one, a rejection must lean on what it rejects
 */
export function retractionIn(sentence: string, before: string, isNear: boolean): Retraction | null {
  const rejection = rejects.exec(sentence);
  if (rejection && (isNear || leansOn(sentence, rejection, before))) return 'plain';
  if (isNear) return accepts.test(sentence) ? 'plain' : turns.test(sentence) ? 'likely' : null;
  return rejection && turns.test(sentence) ? 'likely' : null;
}

/** Whether a rejection points to the sentence before, by a pronoun, by a noun for it or by a word of it. */
function leansOn(sentence: string, rejection: RegExpExecArray, before: string): boolean {
  const behind = sentence.slice(rejection.index + rejection[0].length);
  if (opensOnIt.test(sentence) || namesIt.test(behind)) return true;
  const known = new Set(wordsOf(before).map((it) => termOf(it.text)));
  return wordsOf(behind)
    .slice(0, reach)
    .some((it) => !isStopWord(it.text) && known.has(termOf(it.text)));
}

/** Whether a sentence is a rejection that says little without what it rejects: "We reject that." */
export function isBareRejection(sentence: string): boolean {
  return rejects.test(sentence) && bare.test(sentence);
}

const bare =
  /^\W*(?:That|This|It|These|Those)\b|\b(?:reject(?:s|ed)?|accept|believe|agree with|den(?:y|ies|ied)|disputes?|disputed) (?:that|this|it|these|those|them)["'\u201d\u2019]?[.,;]/;
