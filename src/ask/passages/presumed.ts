/** What a question takes for granted, or asks about, and the words without which no text answers it. */
interface Presumption {
  readonly asked: RegExp;
  readonly told: RegExp;
}

/**
 * Matched on folded text. The questions ask for what only a few verbs or nouns can tell: an arrest
 * is for something, a death is of something, a term is in prison.
 */
const weighed = {
  'prison-term': {
    asked:
      /^(?:for )?(?:how long|how many (?:days|weeks|months|years)|what (?:\w+ )?(?:prison|jail|custodial)).{0,80}\b(?:jailed|locked up|sent down|behind bars|put away|imprison\w*|prison|term|sentenced?|get|in jail)\b/,
    told: /\b(?:years?|months?|weeks?|days?|life)\b.{0,60}\b(?:prison|imprison\w*|jail\w*|custody|custodial|sentence[ds]?|detention|behind bars)\b|\b(?:prison|imprison\w*|jailed|custodial|sentenced?|detention)\b.{0,60}\b(?:years?|months?|weeks?|days?|life)\b/,
  },
  offence: {
    asked:
      /^what .{1,120}\b(?:arrested|nicked|held|detained|locked up|charged|convicted|wanted|looked into) (?:for|with|of|over|in)\b|^(?:why|what) (?:was|were|is|are) .{1,120}\b(?:arrested|nicked)\b(?! (?:for|on suspicion))/,
    told: /\b(?:arrest\w*|detain\w*|held|charged|convicted|wanted|search(?:ed)?)\b.{0,70}\b(?:for|on suspicion of|suspected|with|of|over|because|after|as)\b|\bsuspicion of\b|\bsuspected of\b|\ballegations? of\b/,
  },
  'cause-of-death': {
    asked:
      /\bdie[ds]? (?:of|from)\b|\bcause of (?:\w+ ){0,2}death\b|\bkilled (?:the|him|her|them|this|that)\b/,
    told: /\bdie[ds]? (?:of|from|by|as a result)\b|\bcaused? (?:of|by)\b|\bdue to\b|\bresult of\b|\b(?:overdose|asphyxia\w*|drown\w*|hang(?:ing|ed)|heart|cardiac|suicide|pneumonia|ha?emorrhage|injur\w+|toxicity|stab\w*|shot|cancer|intoxication)\b/,
  },
  'final-warning': { asked: /\bfinal written warning\b/, told: /\bfinal (?:written )?warning\b/ },
  demotion: {
    asked: /\b(?:demoted|demotion|reduction in rank|reduced in rank)\b/,
    told: /\b(?:demot\w+|reduc\w+ (?:in|to|his|her|the) )/,
  },
  dismissal: {
    asked:
      /^(?!(?:did|was|were|is|are|has|have)\b).*\b(?:sacked|fired(?: without notice)?|dismissed|booted out|kicked out|axed|got the boot)\b/,
    told: /\b(?:dismiss\w+|sack(?:ed|ing)|fired|would have been)\b/,
  },
  'accelerated-hearing': {
    asked: /\b(?:accelerated|fast[- ]track) (?:misconduct )?hearing\b/,
    told: /\b(?:accelerated|fast[- ]track|special case)\b/,
  },
  conviction: {
    asked:
      /\bconvicted\b|\bguilty of (?:the |a )?(?:murder|killing|manslaughter|rape|assault|theft|offence)/,
    told: /\b(?:convict\w+|guilty|acquit\w+|cleared|verdict|sentenced|jailed|imprison\w+|trial|prosecut\w+)\b/,
  },
} as const satisfies Record<string, Presumption>;

/** Those that a rule alone looks at: no training has weighed them. */
const ruled = {
  'criminal-case': {
    asked:
      /^(?:did|was|were|is|are|has|have|had|will|would|could)\b.{0,120}\b(?:prosecut\w+|charged|criminal (?:charges?|case|proceedings|trial)|(?:taken|end(?:ed)? up|hauled|up) (?:to|in|before) (?:the |a )?(?:court|dock)|go(?:ne)? to (?:court|trial))\b/,
    told: /\b(?:charged?|charges|courts?|prosecut\w+|cps|crimes?|criminal\w*|convict\w+|acquit\w+|trial|jailed|sentenced|pleaded|jury|magistrates?|caution\w*|arrest\w*)\b/,
  },
  appeal: {
    asked:
      /\bappeal(?:s|ed|ing)?\b(?! (?:for|to (?:the )?(?:public|witnesses)))|\b(?:fight(?:ing)?|challeng\w+|contest\w*) (?:the|his|her|their|this) (?:decision|dismissal|sacking|sanction|ruling|punishment|verdict)\b|\boverturn\w*\b/,
    told: /\b(?:appeal\w*|overturn\w*|quash\w*|tribunal|reinstat\w*|judicial review|challeng\w+|contest\w*)\b/,
  },
  barring: {
    asked:
      /\b(?:barred list|barring list|blacklist\w*|advisory list)\b|\b(?:banned|barred) from (?:policing|the (?:police|force)|working|being)\b/,
    told: /\b(?:barred|barring|blacklist\w*|advisory list|banned|never (?:again )?(?:work|serve|be))\b/,
  },
  'driving-ban': {
    asked:
      /\b(?:banned from driving|driving ban|banned from the roads?|lose (?:his|her) licence)\b/,
    told: /\b(?:disqualif\w+|ban(?:ned)?|licence)\b/,
  },
  apology: {
    asked: /\b(?:apologis\w+|apolog(?:y|ies)|sa(?:y|id) sorry|an? sorry)\b/,
    told: /\b(?:apolog\w+|sorry|regret\w*|remorse\w*)\b/,
  },
  'length-of-service': {
    asked:
      /^(?:for )?how (?:long|many years)\b.{0,100}\b(?:in|with) (?:the )?(?:police|force|job)\b|^(?:for )?how (?:long|many years)\b.{0,100}\b(?:been (?:a|an) (?:\w+ ){0,2}(?:officer|constable|sergeant|inspector|cop|copper|pc|detective)|service (?:did|does|had|has)|(?:did|had|has) .{2,60} (?:serve|served))\b/,
    told: /\byears?\b.{0,60}\b(?:service|served|serving|officers?|police|force|experience|career|job)\b|\b(?:service|served|career|serving|officer|constable)\b.{0,60}\b(?:years?|months?)\b|\bjoin(?:ed|ing)\b|\b(?:officer|constable|force|police|served) since\b/,
  },
  resignation: {
    asked: /^(?:did|has|have|was|were|is|had)\b.{0,80}\b(?:resign(?:ed|ing)?|quit)\b/,
    told: /\b(?:resign\w*|quit\w*|left|leav(?:e|es|ing)|retir\w*|stepp\w+ down|stood down|former|ex|no longer)\b/,
  },
  suspension: {
    asked: /^(?:did|has|have|was|were|is|are|had)\b.{0,80}\bsuspended\b/,
    told: /\b(?:suspen\w+|restricted|removed from|stood down|desk)\b/,
  },
} as const satisfies Record<string, Presumption>;

/** All presumptions by their names. */
export const presumptions = { ...weighed, ...ruled };

/** A presumption by its name. */
export type PresumptionName = keyof typeof presumptions;

/** The names of those whose lack a model weighs. */
export const weighedPresumptions = Object.keys(weighed) as readonly (keyof typeof weighed)[];

/** The names of all presumptions. */
export const presumptionNames = Object.keys(presumptions) as readonly PresumptionName[];
