/** Pieces that the patterns of several triggers share. All run on folded text. */
export const no = "(?:not|never|n't)";
export const be = '(?:was|were|is|are|been|be|being|get|gets|got)';
export const their = '(?:his|her|their)';
/** A named hearing, meeting or case: what comes before it says nothing about a finding. */
export const proceedings = `(?:(?:an? |the )?(?:public |further |formal |police |accelerated |fast[- ]track |gross |special case )*(?:misconduct|disciplinary)(?: and \\w+)? (?:hearings?|meetings?|proceedings|panels?|tribunals?|action|case|procedures)|(?:an? )?(?:public |accelerated |fast[- ]track )*hearings?|a misconduct (?:hearing|meeting)|case to answer)`;
/** "misconduct" in these is part of a name. */
export const notName = `(?! (?:hearing|proceeding|panel|meeting|notice|investigation|tribunal|case|matter|allegation|charge)s?)`;
/** Ways of losing the job that stand in the passive. */
export const dismissed = [
  'dismissed',
  'sacked',
  '(?<!\\b(?:shots?|rounds?|tasers?|weapons?|guns?|bullets?|barbs?|devices?|stun guns?)(?: \\w+)? (?:was|were|been|is|being) )fired(?! (?:a|an|the|his|her|at|on|shots?|rounds?|taser)\\b)',
  'axed',
  'struck off',
  'kicked out',
  'booted out',
  'thrown out',
  'drummed out',
  'given the boot',
  'removed from (?:the|his|her|their) (?:force|post|job)',
].join('|');
/** Whom somebody dismisses: a pronoun, a rank, or a name of one or two words. */
export const someone =
  "him|her|them|the (?:former )?(?:officer|constable|sergeant|inspector|pair)|(?:(?:pc|ps|sgt|dc|ds|di|insp|mr|ms|mrs|miss) )?(?!an?\\b|the\\b|officers\\b|people\\b)[\\w'-]+(?: [\\w'-]+)?(?=[, ](?: ?without| ?with|,| said| told))|(?:former )?(?:pc|ps|sgt|dc|ds|di|insp|sergeant|inspector|constable) [\\w'-]+(?: [\\w'-]+)?(?=[.;]|$)";
/** Ways of losing the job that stand in the active. */
export const lostJob = [
  `(?<!\\b(?:close to|risk of|risked|danger of|fear of|feared|avoid|avoided|without) )(?:lost|losing|loses) ${their} jobs?`,
  `stripped of ${their} jobs?`,
  'shown the door',
  '(?:found|finds) (?:himself|herself|themselves) (?:without a job|jobless)',
  `paid (?:for \\w+ )?with ${their} jobs?`,
  '(?<!\\b(?:walk(?:ed|s|ing)?|opted|locked) )out of a job',
].join('|');
/** "no alternative but to": what somebody does who has no choice. */
export const noChoice =
  '(?:no (?:real |other |realistic |proper )?(?:alternative|choice|option|course|outcome)(?: open to (?:us|it|them|the panel))?|little (?:choice|option)|nothing else) (?:but|other than|except|save) to';
/** "no exceptional circumstances to justify": why it was not less. */
export const noReason =
  "(?:no|nothing|not|n't)(?: [\\w'-]+){0,5}? (?:that )?(?:(?:to|would|could|might|can) )?(?:justify|justifies|justified|warrant|warrants|warranted|merit|merits|merited|support|supports|allow|allows|permit|permits)";
/** "anything short of": what was too little. */
export const shortOf =
  '(?:anything|any (?:sanction|outcome|course)|a (?:sanction|outcome)) (?:short of|less than|other than|but|below)';
export const adverb = `(?:(?:also|all|both|each|now|since|then|later|today|almost certainly|\\w+ly) )*`;
/** "from the force", "by Northmoor Police" between a dismissal and "without notice". */
export const from = `(?: (?:from|by) (?:(?!without)[\\w'&-]+ ){0,7}?[\\w'&-]+)?`;
/** Words between a verb and the level that it finds; a denial or the name of a hearing breaks them off. */
export const gap = (most: number, without: string) =>
  `(?: (?!${without}|not\\b|no\\b|never\\b|neither\\b|none\\b|rather than\\b|instead of\\b|short of\\b|less than\\b|without (?:an?|any)\\b|un\\w|${proceedings})[\\w'\\u201c\\u201d",.-]+){0,${most}}?`;
