/** How surely a sentence takes back, limits or rules on what the one before it says. */
export type Retraction = 'plain' | 'likely';

/** Verbs and findings by which something that was said is not let stand. */
const rejects =
  /\breject(?:s|ed|ing)?\b|\b(?:not|cannot|never|n['\u2019]t) (?:\w+ ){0,2}?(?:accept(?:ed)?|believed?|agree[d]?|satisfied|persuaded|convinced|proven|proved|upheld|true|credible|made out|substantiated|so)\b|\b(?:no|little) (?:weight|evidence|truth)\b|\bdisagree[sd]?\b|\b(?:deny|denies|denied|denying)\b|\b(?:disputes?|disputed|refuted?|contradict(?:s|ed)|overturn(?:s|ed)|quash(?:es|ed)|set aside|withdrew|withdrawn|retracted|hearsay|untrue|unfounded|unproven|discredited|implausible)\b|\bwas (?:false|wrong|a lie)\b|\b(?:prefer(?:s|red)?) the (?:evidence|account)\b/i;
/** What a rejection names when it means the sentence before. */
const matter =
  '(?:claims?|allegations?|accusations?|charges?|accounts?|versions?|submissions?|arguments?|suggestions?|explanations?|evidence|findings?|decisions?|descriptions?|criticisms?)';
const leans = new RegExp(
  `^\\W*(?:(?:but|however|yet|and),? )?(?:that|this|it|these|those|such|both|all)\\b(?! (?:officers?|the)\\b)|\\b(?:that|this|it|these|those|them|both|so)(?= ?[.,;!?\u201d"]|$| as | in its entirety)|\\b(?:the|this|that|these|those|such|his|her|their|all|both|any) (?:[\\w-]+ )?${matter}\\b`,
  'i',
);
/** "We accept that": what others said becomes a finding by it. */
const accepts =
  /\b(?:accept(?:s|ed)?|agree[sd]? with|believed?) (?:that|this|it|them|him|her)["'\u201d\u2019]?[.,;]/i;
const turns = /^["'\u201c\u2018]?(?:However|But|Nevertheless|Yet|Instead|Nonetheless|That said)\b/u;

/**
 * Whether a sentence takes back, limits or rules on what was said directly before it.
 * @param isNear whether both stand in one paragraph; from the next one, a rejection must lean on what it rejects
 */
export function retractionIn(sentence: string, isNear: boolean): Retraction | null {
  const isRejection = rejects.test(sentence);
  if (isRejection && (isNear || leans.test(sentence))) return 'plain';
  if (isNear && accepts.test(sentence)) return 'plain';
  return turns.test(sentence) && (isNear || isRejection) ? 'likely' : null;
}

/** Whether a sentence is a rejection that says little without what it rejects: "We reject that." */
export function isBareRejection(sentence: string): boolean {
  return rejects.test(sentence) && bare.test(sentence);
}

const bare =
  /^\W*(?:That|This|It|These|Those)\b|\b(?:reject(?:s|ed)?|accept|believe|agree with|den(?:y|ies|ied)|disputes?|disputed) (?:that|this|it|these|those|them)["'\u201d\u2019]?[.,;]/;
