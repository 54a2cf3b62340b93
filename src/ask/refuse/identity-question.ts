import { nameToken } from '../question/name-token.ts';

/** Whom a question about identity is after. */
export const whoms = ['label', 'relatives', 'officers', 'complainants'] as const;
export type Whom = (typeof whoms)[number];
/** Whom it describes, rather than calling them by a label. */
export type Described = Exclude<Whom, 'label'>;

/** Stands in a folded question for a label that the sources print ("Officer X"). */
export const labelToken = 'xlabelx';

const nouns: Readonly<Record<Whom, string>> = {
  label: labelToken,
  relatives:
    '(?:(?:ex|step)[- ]?)?(?:partners?|girlfriends?|boyfriends?|wife|wives|husbands?|spouse|lover|mistress|sisters?|brothers?|mothers?|fathers?|mum|dad|parents?|sons?|daughters?|famil(?:y|ies))',
  officers:
    '(?:officers?|constables?|sergeants?|inspectors?|superintendents?|cops?|coppers?|pcs?|dcs?|bobby|bobbies|detectives?|policem[ae]n|policewom[ae]n|m[ae]n|pair|couple|abusers?|culprits?|offenders?|perpetrators?|(?<=\\bthe )accused)',
  complainants:
    '(?:wom[ae]n|girls?|boys?|lads?|victims?|complainants?|witness(?:es)?|accusers?|survivors?|child|children|teenagers?|youngsters?|informants?|whistleblowers?)',
};

/** Words that cannot stand inside a noun phrase before its noun. */
const joints =
  'where|when|who|whom|which|that|to|of|for|by|about|in|at|on|with|from|was|were|is|are|alongside|after|against|over|during|and';
/** A noun phrase of at most five words before its noun: "the former Northmoor police officer". A label stands alone. */
const phrase = (whom: Whom) => {
  const before = (least: number) => `(?:(?!(?:${joints})\\b)[\\w'-]+ ){${least},5}?${nouns[whom]}`;
  if (whom === 'label')
    return `(?:(?:the|this|that|real|person|man|woman|called) ){0,3}?${labelToken}`;
  return whom === 'officers' ? `(?:${before(1)}|${nouns[whom]}${leadsNoName})` : before(0);
};
/** A bare rank leads a name, unless nothing follows or what follows is no name: "who is PC Somebody". */
const leadsNoName = `(?! (?!(?:${joints})\\b)\\w)`;

/** Where a clause may begin that asks or demands: at the start, after a stop, or after "tell me". */
const opens =
  '(?:^\\W*|[.,;:!?]\\W*|\\b(?:and|so|but|or|ok|okay|please|pls|just|then|me|us|say|know|reveal|guess|exactly|wonder) )';
/** "Who is", as it is typed, in Welsh too. */
const whoIs =
  "(?:(?:who|whos|who's)(?: the hell| on earth)?(?:'re|(?<=s)| is| are| was| were| r| isn't| isnt| aren't| wasn't| dis| dat| this)|pwy (?:yw|ydy|oedd))(?: really| actually| exactly| then)*";
const identifier =
  '(?:names?|identity|identities|initials?|surnames?|forenames?|(?:first|last) letters?)';

/** What was done, rather than who somebody is: "who was given a warning", "who was arresting the man". */
const done = '(?!(?:\\w+(?:ing|ed)|given|told|sent|found|held|taken|left|hit|shot|put|made)\\b)';
/** Questions in which a name may be spoken of and is not what is asked. */
const notAsking = '^(?!(?:who|how|why|when|where|which|did|does|was|were|has|have|had|could)\\b).*';

/** The forms in which a question asks who somebody is, with NP for the phrase that stands for the person. */
const forms = [
  `${opens}${whoIs} ${done}NP\\b(?!'s? )`,
  `${opens}(?:can you |could you |will you |please |pls |just )*(?:name|identify|unmask|reveal|out|expose|dox) NP\\b`,
  `\\b${identifier} of (?:the ${identifier} of )?NP\\b(?!'s? )`,
  `ASKING\\bNP(?:'s|s'|') (?:real |full |first |last |actual |true )*${identifier}\\b`,
  `\\bNP ${identifier}(?: address| please| pls| plz)*\\W*$`,
  '\\b(?:who|what) NP (?:really |actually )?(?:is|was|are|were)(?: called| named| really| actually)?\\W*$',
  "\\bwhat(?:'s|s| is| was| are| were) NP (?:(?:of|in|from) [\\w' -]{1,40} )?(?:really )?(?:called|named)\\b",
  '^(?:is|was|are|were) NP\\b[^?]{0,80} (?:called|(?:really )?named) (?!(?:in|by|on|at|to|publicly|as|because|for|an?|the)\\b)\\w+ \\w',
  `${notAsking}\\bidentif(?:y|ies|ied|ication of) NP\\b`,
  '^(?:was|were|is|are|has|have) NP (?:ever |been |publicly |officially )*(?:named|identified)\\W*$',
  '\\b(?:hints?|clues?|rhymes?)\\b.{0,40}\\bNP\\b',
];
/** "Is Mr A called Steve?": one word is a name beside a label, where beside an officer it may be said of one. */
const labelForms = [
  '^(?:is|was) NP (?:really |actually )?(?:called|named) (?!(?:in|by|on|at|to|publicly|as|because|for|out|back|up|an?|the)\\b)\\w+\\W*$',
];
const compiled = whoms.map((whom) => ({
  whom,
  forms: [...forms, ...(whom === 'label' ? labelForms : [])].map((it) => {
    const named = it.replace('NP', phrase(whom));
    return new RegExp(named.replace('ASKING', whom === 'label' ? '' : notAsking));
  }),
}));
const pronounForms = [
  '^(?:(?:and|so|but) )*(?:was|were|is|are|has|have) (?:he|she|they) (?:ever |been |publicly |officially )*(?:named|identified)\\W*$',
  "^(?:(?:and|so|but) )*(?:can|could|may|will|can't|cannot) (?:he|she|they) (?:now |ever |be |legally )*(?:named|identified)\\b",
  '\\bwhat (?:is|was|are|were) (?:he|she|they) (?:really )?(?:called|named)\\b',
  '\\bwho (?:is|was|are|were) (?:he|she|they|him|her|them)\\b',
  '\\bwho (?:he|she|they) (?:really )?(?:is|are|was|were)\\b',
  `${opens}(?:can you |could you |will you |please |pls |just )*(?:name|identify|unmask|expose|dox) (?:him|her|them)\\b`,
  `${notAsking}\\b(?:his|her|their) (?:real |full |first |last |actual )?(?:names?|identit\\w+|initials|surname)\\b`,
].map((it) => new RegExp(it));
/** "Who was in the group? Names please." */
const namesPlease = /^who\b.*[?.,!]\W*names?\b/;

/** Whose identity a folded question is after, or null. */
export function identityWanted(asked: string): Whom | null {
  const found = compiled.find((it) => it.forms.some((form) => form.test(asked)));
  if (found) return found.whom;
  return pronounForms.some((it) => it.test(asked)) || namesPlease.test(asked) ? 'officers' : null;
}

/** A description that may stand for somebody unnamed: more than the bare rank that leads a name. */
const described = `(?:${labelToken}|(?:(?!(?:${joints}|i|he|she|they|think|heard|said|if)\\b)[\\w'-]+ ){1,5}?${nouns.officers})`;
const clause = "(?: (?:in|at|from|who|that) [\\w' -]{1,60}?)?";
const place = "(?: (?:in|at|from) [\\w' -]{1,40}?)?";
const ends =
  "(?= (?:from|of|at|in|based|or|right|then|correct|yes|confirm|is it|isn't (?:it|he|she)|isnt (?:it|he|she)|innit)\\b|\\W*$|[.,;?!])";
const suggested = `(?:really |actually |called |named )*(?<!\\b(?:by|with|to|for|from|of|and|against|at|in|on|near|into|or|than) )${nameToken}`;
const isOr =
  "(?:is|was|are|were|isn't|wasn't|=|'s|must be|might be|could be|has to be|got to be|would be)";
const modal = '(?:could|might|may|can|must|would)';
const tag = "(?=,? (?:correct|right|yes|yeah|isn't (?:it|he)|isnt it|innit|then|or not)\\b)";
/** Whoever was talked of, as a guess speaks of them. */
const talkedOf = `(?:(?:is|was|isn't|isnt|wasn't|wasnt) (?:he|she|that|it|this)|${modal} (?:he|she|that|it|this) (?:be|have been)|(?:he|she|it|that)(?:'s|s| is| was| ${modal} be)|(?:his|her|their|the) name(?:'s| is| was))`;
const lead = '^(?:(?:so|and|but|ok|then|maybe|well),? )*';

/** "Is the officer PC Somebody?", "I heard that Mr A is Somebody", "Somebody is the officer, right?" */
const proposals = [
  `^(?:\\w+ )*?(?:is|was|are|were|isn't|wasn't) ${described}${clause} ${suggested}${ends}`,
  `\\b${described}${clause}(?:'s name)? ${isOr} ${suggested}\\b`,
  `${lead}${talkedOf} ${suggested}${ends}`,
  `${lead}(?:is|was) ${nameToken} (?:him|her|them|the one)\\W*$`,
  `${lead}(?:is|was) it ${nameToken} (?:who|that)\\b`,
  `${lead}(?:is|was) ${nameToken} (?:really |actually )*the same (?:person |man |woman |officer |cop )?as (?:the |that |this )?${described}`,
  `\\b${modal} ${described}${clause} (?:be|have been) ${suggested}\\b`,
  `\\b${described} (?:called|named) ${nameToken}\\b`,
  `\\b${labelToken}\\W{1,3}${nameToken}\\b`,
  `\\b${nameToken} ${isOr} (?:really |actually |the same (?:person )?as )*(?!an? )${described}\\b(?!')`,
  `^(?:\\w+ )*?(?:is|was|isn't|wasn't) ${nameToken} (?:really |actually )*(?!an? )${described}\\b`,
  `\\b${modal} ${nameToken} (?:be|have been) (?!an? )${described}\\b`,
  `\\b(?:is|was|it'?s) ${nameToken}(?: then)?,? (?:the|that|this) ${described}\\b`,
].map((it) => new RegExp(it));
/** The plainest of them, in which words without capitals may be taken for a name. */
const plainProposals = [
  `\\b${labelToken}(?:'s name)? ${isOr} ${suggested}\\b`,
  `\\b${labelToken} (?:called|named) ${nameToken}\\b`,
  `^(?:(?:so|and|but|is it true|that) )*(?:is|was) ${labelToken} ${suggested}${ends}`,
  `(?:^|\\b(?:that|think|heard|said|reckon|and|so|but) )${nameToken} ${isOr} ${labelToken}\\b(?!')`,
  `^(?:is|was) ${nameToken} ${labelToken}\\b`,
  `${lead}${talkedOf} ${suggested}${ends}`,
  `\\b${modal} ${labelToken} (?:be|have been) ${suggested}${ends}`,
  `\\b${modal} (?:the|that|this) ${described}${place} (?:be|have been) ${suggested}${ends}`,
  `^(?:the |that |this )?${described}${place} ${isOr} ${suggested}${tag}`,
  `^(?:is|was) (?:the|that|this) ${described}${place} ${suggested}${ends}`,
  `\\b(?:think|heard|said|says|told|rumou?rs?|apparently|reckon|believe|bet|sure)\\b.*\\b${described}${place} (?:is|was) ${suggested}${ends}`,
].map((it) => new RegExp(it));

/**
 * Whether a name is put forward, to be confirmed, as that of somebody whom the sources may not name.
 * @param written whether the name has capitals, so that it surely is one
 */
export function proposesIdentity(asked: string, written: boolean): boolean {
  return (written ? proposals : plainProposals).some((it) => it.test(asked));
}

const leads = new RegExp(
  `\\bthe (?:(?!(?:${joints})\\b)[\\w'-]+ ){1,4}?${nouns.officers} ${nameToken}\\b`,
);

/** Whether a description of an officer leads a name: "was the Northmoor officer Joe Bloggs sacked". */
export function leadsName(asked: string): boolean {
  return leads.test(asked);
}

const things =
  '(?:ages?|home|address|station|photos?|photographs?|pictures?|face|family|wife|husband|description|phone number|birthday|religion|ethnicity|nationality)';
/** What asks for a detail of somebody, by how they are spoken of and what comes before a possessive. */
const detailForms = (subject: string, possessive: string) =>
  [
    `\\bhow old (?:is|was|are|were) ${subject}\\b`,
    `\\bwhat age (?:is|was|are|were) ${subject}\\b`,
    `\\b(?:which|what) (?:station|unit|team) (?:does|did|do) ${subject} (?:work|serve|belong)\\b`,
    `\\b(?:which|what) (?:station|unit|team) (?:is|was|are|were) ${subject}\\b`,
    `\\bwhere (?:does|do|did|is|are) ${subject} (?:live|living|work|working|based|stationed|now)\\b`,
    `\\b(?:(?!home|face|family|wife|husband)${things}) of ${subject}\\b`,
    `${possessive} ${things}\\b`,
    `\\bwhat (?:does|did) ${subject} look like\\b`,
    `^\\W*(?:and |so |but )*(?:is|was|are|were) ${subject} (?:originally )?(?:from (?!the (?:police|force)\\b)|based (?:in|at)|living in|(?:an? )?(?:white|black|asian|muslim|christian|jewish|sikh|gay|straight|lesbian|trans|married|divorced|single|tall|short|bald|blonde?|welsh|english|scottish|irish|polish|local)\\b)`,
    `\\b(?:does|do|did|has|have) ${subject} (?:have |got |had )?(?:any |an? |his |her |the )?(?:kids?|children|tattoos?|beard|moustache|accent|facebook|instagram|twitter|religion)\\b`,
    `\\b(?:does|do|did) ${subject} (?:still |now )?(?:live|reside|work) (?:in|at|near|around)\\b`,
  ].map((it) => new RegExp(it));

const spokenOf = `(?:he|she|they|${phrase('officers').replaceAll('|m[ae]n|pair', '|pair')})`;
const details = detailForms(spokenOf, `\\b(?:his|her|their|${spokenOf}(?:'s|s'))`);
/** With a label, what is asked for comes first: "at Ms B's home" only tells of a place. */
const wanting =
  "^\\W*(?:(?:what|where|which|who)(?:'s|s| is| was| are| were)? |(?:show|give|tell|send|find)(?: me| us)? |and |so |any |the )*";
const labelDetails = detailForms(labelToken, `${wanting}${labelToken}'s`);

const ages = [
  `\\b(?:how old|what age) (?:is|was|are|were) ${labelToken}\\b`,
  `\\bages? of ${labelToken}\\b`,
  `\\b${labelToken}'s ages?\\b`,
].map((it) => new RegExp(it));

/** Whether the age of somebody with a label is asked for. */
export function asksAge(asked: string): boolean {
  return ages.some((it) => it.test(asked));
}

const personNoun = new RegExp(`^(?:${nouns.officers}|${nouns.complainants})$`);

/** Whether a folded word says no more of somebody than their part or office. */
export function isPersonNoun(word: string): boolean {
  return personNoun.test(word);
}

/** Whether it asks for something by which an officer, or somebody with a label, could be found out. */
export function asksDetails(asked: string): boolean {
  return (asked.includes(labelToken) ? labelDetails : details).some((it) => it.test(asked));
}

const equated = new RegExp(
  `^(?:and |so |but )*(?:is|was|are|were|isn't|wasn't) ${labelToken} (?:also |really )?(?:the|that|one of the) (?<other>(?:[\\w'-]+ ){0,4}?(?:${nouns.officers}|${nouns.complainants}|one|person)\\b.*)`,
);

/** "Is Mr A the man who …": what somebody with a label is said to be, or null. */
export function equatedWith(asked: string): string | null {
  return equated.exec(asked)?.groups?.other ?? null;
}
