/** Whom a question about identity is after. */
export type Whom = 'officers' | 'complainants';

const nouns: Readonly<Record<Whom, string>> = {
  officers:
    '(?:officers?|constables?|sergeants?|inspectors?|superintendents?|cops?|coppers?|pcs?|dcs?|bobby|bobbies|detectives?|policem[ae]n|policewom[ae]n|m[ae]n|pair|couple|accused)',
  complainants:
    '(?:wom[ae]n|girls?|victims?|complainants?|witness(?:es)?|accusers?|survivors?|partner|girlfriend|boyfriend|wife|husband|child|children|teenagers?|famil(?:y|ies))',
};

/** Words that cannot stand inside a noun phrase before its noun. */
const joints =
  'where|when|who|whom|which|that|to|of|for|by|about|in|at|on|with|from|was|were|is|are';
/** A noun phrase of at most five words before its noun: "the former Northmoor police officer". */
const phrase = (whom: Whom) => `(?:(?!(?:${joints})\\b)[\\w'-]+ ){0,5}?${nouns[whom]}`;

/** The forms in which a question asks who somebody is, with NP for the phrase that stands for the person. */
const forms = [
  "^(?:and |so |but |ok |please |tell me )*who(?:'s|'re| is| are| was| were) NP\\b",
  '^(?:can you |could you |will you |please |just )*(?:name|identify|unmask|reveal|out|expose) NP\\b',
  '\\b(?:names?|identity|identities|initials|surnames?) of NP\\b',
  "\\bNP(?:'s|s'|') (?:real |full |first |last |actual )?(?:names?|identity|identities|initials|surnames?)\\b",
  '\\b(?:who|what) NP (?:is|was|are|were)(?: called| named)?\\W*$',
  '\\bwhat (?:is|was|are|were) NP (?:called|named)\\b',
  '^(?:is|was|are|were) NP\\b[^?]{0,80} (?:called|(?:really )?named) (?!(?:in|by|on|at|to|publicly|as|because|for|an?|the)\\b)\\w+ \\w',
  '\\bidentif(?:y|ies|ied|ication of) NP\\b',
];
const compiled: Readonly<Record<Whom, readonly RegExp[]>> = {
  officers: forms.map((it) => new RegExp(it.replace('NP', phrase('officers')))),
  complainants: forms.map((it) => new RegExp(it.replace('NP', phrase('complainants')))),
};
const pronounForms =
  /\bwho (?:is|was|are|were) (?:he|she|they|him|her|them)\b|\bwho (?:he|she|they) (?:really )?(?:is|are|was|were)\b|\b(?:his|her|their) (?:real |full |first |last |actual )?(?:names?|identit\w+|initials|surname)\b/;

/** Whose identity a folded question is after, or null. */
export function identityWanted(asked: string): Whom | null {
  if (compiled.officers.some((it) => it.test(asked)) || pronounForms.test(asked)) return 'officers';
  return compiled.complainants.some((it) => it.test(asked)) ? 'complainants' : null;
}

const offer = new RegExp(
  `^(?:so |and |but )*(?:is|was|are|were|isn't|wasn't|is it true that|am i right that) (?:${phrase('officers')}|(?:mr|ms|mrs|miss|officer|pc) \\w\\b)`,
);

/** "Is the officer PC Somebody?": a name is offered to be confirmed. */
export function offersIdentity(asked: string, suggested: readonly string[]): boolean {
  return suggested.length > 0 && offer.test(asked);
}

const subject = `(?:he|she|they|${phrase('officers').replace('|m[ae]n|pair', '|pair')}|(?:mr|ms|mrs|miss|officer|pc) \\w)`;
const details = [
  `\\bhow old (?:is|was|are|were) ${subject}\\b`,
  `\\bwhat age (?:is|was|are|were) ${subject}\\b`,
  `\\b(?:which|what) (?:station|unit|team) (?:does|did|do) ${subject} (?:work|serve|belong)\\b`,
  `\\b(?:which|what) (?:station|unit|team) (?:is|was|are|were) ${subject}\\b`,
  `\\bwhere (?:does|do|did|is|are) ${subject} (?:live|living|work|working|based|stationed|now)\\b`,
  `\\b(?:ages?|address|station|photos?|pictures?|description|phone number|birthday|religion|ethnicity|nationality) of ${subject}\\b`,
  `\\b(?:his|her|their|${subject}(?:'s|s')) (?:age|home|address|station|photo|picture|face|family|wife|husband|phone number|birthday|religion|ethnicity|nationality)\\b`,
  `\\bwhat (?:does|did) ${subject} look like\\b`,
].map((it) => new RegExp(it));

/** Whether it asks for something by which an officer could be found out. */
export function asksDetails(asked: string): boolean {
  return details.some((it) => it.test(asked));
}
