import type { Statement } from './statement.ts';

/**
 * How far a reported outcome has come. The order is that of the stages: a later stage replaces an
 * earlier one for the same person.
 */
export const stages = ['opinion', 'decision', 'carried-out', 'appeal'] as const;
export type Stage = (typeof stages)[number];

/** Whose view or act a clause reports. */
export type Agent = 'watchdog' | 'force' | 'panel' | 'advocate' | 'court' | 'nobody';

const agentWords: readonly (readonly [Agent, RegExp])[] = [
  [
    'watchdog',
    /\b(?:we|iopc|ipcc|pirc|(?:the|lead|our) investigators?|investigation (?:found|identified|concluded)|(?<!\bcame round to )our (?:opinion|view|proposals?|recommendations?|investigation|report)|watchdog|ombudsman|independent (?:office|police complaints))\b/g,
  ],
  [
    'force',
    /\b(?:police|constabulary|service|force|mps|department|appropriate authority|professional standards(?: (?:branch|directorate|unit|team))?|(?:deputy |assistant )?chief constable)\b(?:'s)?(?: \([a-z]+\))?(?=,? (?:\w+ly )*(?:agreed|agrees|proposed|suggested|decided|determined|advised|confirmed|considered|felt|said|concluded|disagreed|accepted|was of|were of|stated|told|informed|opinion|view|added|also|then|initially|addressed|held|has|have|had|did|didn't|would|will|recommended|dealt|found|noted|came|took|gave|chose|opted|settled|reviewed|interviewed|examined)\b)|\bagreed (?:with|by) (?:[\w&]+ ){1,4}(?:police|constabulary|service)\b|\bthey(?=,? (?:\w+ly )*(?:agreed|proposed|suggested|decided|determined|advised|considered|felt|were of|recommended|disagreed))/g,
  ],
  [
    'panel',
    /\b(?:(?<!reasonable )(?<!a )panel|chairman|chairwoman|chairperson|chair(?= )|(?<!reasonable )tribunal|(?:hearing|meeting) (?:[\w']+ ){0,4}?(?:found|concluded|decided|determined|ruled|cleared|imposed)|(?:hearing|meeting)(?: [\w']+){0,5}, (?:which|that) (?:found|concluded|decided|determined|ruled)|(?:hearing|proceedings)\b[^.;]{0,60}\b(?:chief constable|commissioner)(?: [\w'-]+){0,3}?,? (?:found|said|ruled|concluded|decided|determined|told)|presiding|who (?:chaired|presided|(?:held|heard|conducted|led) the (?:misconduct )?(?:meeting|hearing)))\b(?! could| may| might| to determine)/g,
  ],
  [
    'advocate',
    /\b(?:presenting officer|prosecuting|prosecutor|counsel|(?<!chaired by an? )barrister|defending|(?<!chaired by an? )solicitor|on behalf of the (?:force|officer)|representing|federation)\b/g,
  ],
  [
    'court',
    /\b(?:crown court|magistrates|jury|judge|crown prosecution service|cps|trial|sheriff|old bailey|inquest|coroner)\b/g,
  ],
];

/** The agent named last before `at` in the statement; forces go by `forceNames` too (folded, such as "mps"). */
export function agentBefore(
  statement: Statement,
  at: number,
  forceNames: readonly string[],
): Agent {
  const text = withoutSpeakers(statement.folded.slice(0, at));
  let best: Agent = 'nobody';
  let place = -1;
  for (const [agent, pattern] of agentWords) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (end > place) {
        place = end;
        best = agent;
      }
    }
  }
  for (const name of forceNames) {
    const from = text.lastIndexOf(`${name} `);
    if (
      from > place &&
      / (?:\w+ly )?(?:agreed|proposed|suggested|decided|determined|advised|confirmed|considered|felt|concluded|disagreed|accepted|was of|were of|did|didn't|arranged|recommended|reviewed|dealt|addressed|held|then|also|initially|subsequently)\b/.test(
        text.slice(from + name.length, from + name.length + 40),
      )
    ) {
      place = from;
      best = 'force';
    }
  }
  return best;
}

/** "We" in a quotation are its speakers, and no watchdog. */
function withoutSpeakers(text: string): string {
  const quoted = text.indexOf('"');
  if (quoted === -1) return text;
  return (
    text.slice(0, quoted) +
    text.slice(quoted).replace(/\b(?:we|our)\b/g, (word) => ' '.repeat(word.length))
  );
}

/** How a trigger is meant. */
export type Modality =
  | 'actual'
  | 'proposed'
  | 'coming'
  | 'negated'
  | 'past-record'
  | 'hypothetical';

const clauseBreak =
  /[;:]|, (?=(?:he|she|they|it|we|the (?:officer|panel|force)) )|, (?:and|but|while|whereas|although|though|however|which|as)\b|\bbut\b|\bhowever\b| - |\band (?=(?:he|she|they) (?:was|were|has|had|will|received|got|resigned|retired)\b)|(?:\band|,) (?=(?:was|were|has|had|have|is|received|gave|given|imposed|issued|dismissed|sacked|handed|ordered|resigned|retired|instead|therefore)\b)/g;
const negation =
  /\b(?:not|never|avoid(?:ed|s|ing)?|escap(?:ed|es|ing)|spared|instead of|rather than|short of|ruled out|declined|disagreed|nor|neither|none of|without (?:being|a|any)|(?:failed|fails|failing|lost|loses) (?:in )?(?:his|her|their|an?) (?:\w+ )?(?:attempt|bid|fight|battle)|no longer|n't|does not justify|did not warrant)\b|n't\b/;
const hypothetical =
  /\b(?:(?:came|come|coming|went|was|were|been) (?:\w+ )?(?:close to|near to|within (?:[\w'-]+ ){1,4}of)|on the (?:brink|verge|point|cusp) of|(?:step|inch|inches|moments?|breadth|whisker) (?:away )?from|if (?:proven|proved|found|the allegations?|he|she|they|upheld)|reasonable (?:tribunal|panel)|might|risk(?:s|ed|ing)?|threat(?:ened)?|call(?:s|ed|ing)? for|(?:application|request|bid|plea)(?: by [\w' ]{3,40})? for|demand(?:s|ed)?|urg(?:ed|ing)|argued|asked for|would (?:\w+ )?have (?:been |received|got|faced)|sought|seeking|pleaded for|petition|pressed for|hoped for|should (?:also )?(?:have )?(?:been|be) (?:dismissed|sacked|fired)|submitted that|submission|submits?|contend(?:s|ed)?|asked the panel|whether|unless|range of|options?|powers? to|maximum|can be|may be dismissed|justif(?:y|ied)|any officer|officers who (?:commit|breach|fall|abuse|behave|fail)\w*|anyone who)\b/;
const coming = /\b(?:will|would|was to|were to|is to|are to|due to|set to|going to|shall)\b/;
const proposing =
  /\b(?:should|could|may(?! (?:19|20)\d\d)|recommend(?:ed|s|ation)?|suggest(?:ed|s)?|propos(?:ed|es|al|als)|proportionate(?:ly)?|appropriate(?:ly)?(?! authority)|best|considered|opinion|view|benefit from|addressed|deal with|(?<!was |were |been |being )dealt with|subject to|invited)\b/;
const record = new RegExp(
  [
    '\\b(?:previous|existing|current|live(?! with)|active|earlier|prior|past|extant|unspent) (?:\\w+ ){0,3}$',
    "\\b(?:previously|initially),? (?:been |also )*(?:given|received|issued|subject|had|handed|on|serving|under|accepted)?\\b[\\w ,']{0,50}$",
    "(?<!has |have )\\balready,? (?:been )?(?:on|serving|under|subject)\\b[\\w ']{0,40}$",
    '\\b(?:while|whilst|when) (?:already )?(?:on|under|subject to)\\b[\\w ]{0,25}$',
    '\\b(?:already|had) (?:been )?(?:the )?subject (?:of|to)\\b[\\w ]{0,25}$',
    '\\bat the time (?:was|he|she|they)\\b[\\w ]{0,35}$',
    '\\byears? (?:earlier|before|previously)\\b[\\w ,]{0,45}$',
    '\\bdisciplinary (?:record|history)\\b[\\w ]{0,35}$',
    '(?<!\\b(?:meetings?|hearings?|panel) )\\blast year\\b[\\w ,]{0,35}$',
  ].join('|'),
);

/** "they'd be sacked", "to have his dismissal overturned". */
const imagined = /\w'd (?:be|have been) $|\bto (?:have|get) (?:the|his|her|their) (?:\w+ ){1,3}$/;
/** "Campaigners want the officer to be dismissed". */
const wanted = /\bwant(?:s|ed|ing)? (?!to\b)[^.;:]{2,70} to (?:be |lose |get )?$/;
/** "had been given words of advice two years before". */
const longBefore = /^[^.;,]{0,40}\b(?:years?|months) (?:earlier|before|previously)\b/;

/** "The panel ruled that he should be …": what those who decide say should be, is. */
const decides =
  /\b(?:panel|chair(?:man|woman|person)?|tribunal|hearing|(?:constable|commissioner)(?:,? [a-z'-]+){0,3}?,?|it was|it has been|(?<!if )(?:he|she|they|it))(?: (?:(?:sitting )?(?:at|in) [^.;,]{2,30}? )?(?:[^.;,]{2,40} and )?(?:has |have |had |also |then |therefore |\w+ly )*(?:ruled|decided|found|concluded|determined|ordered|directed|agreed|announced|decreed|chose|chosen)|'s (?:decision|ruling|conclusion|order) (?:was|is))(?: that)? [^.;]{0,120}\b(?:(?:should|must) (?:keep|retain) (?:his|her|their) jobs?,? (?:with|but|on)\b[^.;]{0,20}$|(?:should|must)(?: \w+)? (?:be |receive |get )?(?:(?:given|issued with|handed|subject to) )?(?:an? |the )?$|(?:should|must) be [^.;]{2,80}(?:,| and) [\w' -]{2,40} (?:should )?(?:be )?(?:given|handed|issued with|receive) (?:an? |the )?$)/;

/** "told her that she would be": whoever decides says so to the person. */
const announcedTo =
  /\btold (?:him|her|them|the (?:former )?(?:officer|constable|sergeant|inspector|pair)) (?:that )?(?:he|she|they) (?:would|will|was to|were to) (?:now |all |both )?$/;
/** "A final written warning would have been too little": what was not chosen. */
const supposed =
  /^s? (?:would (?:not |never |\w+ )?(?:have been|be|do|suffice)\b(?! (?:imposed|recorded|kept))(?!,? [^.;]{0,40}\band (?:it|they|this|these|the force) (?:\w+ ){0,2}?(?:given|delivered|issued|received|gave|issued|delivered)\b)|could not|was too|were too|was not (?:enough|sufficient|open|available))/;
/** "Management action would be sufficient": what somebody settled for. */
const suffices =
  /^ would (?:suffice|be (?:sufficient|enough|appropriate|suitable|proportionate))\b/;
const isSupposed = (own: string, after: string) =>
  supposed.test(after) && !(/advice|action/.test(own) && suffices.test(after));
const isNoun = /(?:warning|rank|dismissal|demotion|advice|action)$/;
/** "The presenting officer said that nothing less than …": what one side asks for. */
const pleaded =
  /\b(?:presenting officer|counsel|barrister|solicitor|prosecut(?:or|ing)|defending|federation|(?:representing|presenting)\b[^.;,]{2,40},)(?:(?!\b(?:panel|chair\w*|tribunal|and|but)\b)[^.;]){0,60}\b(?:said|argued|submitted|suggested|insisted|maintained|contended|told the (?:panel|hearing|tribunal))\b(?:(?!\b(?:panel|chair\w*|tribunal|was|were) (?:\w+ )?(?:dismissed|imposed|ruled|decided|found|agreed)\b)[^.;])*$/;
/** "had considered a final written warning": and chose another. */
const weighed = /\bhad (?:\w+ )?considered (?:an? |the |imposing an? )?$/;

/** ", who has not been named, received": what stands between the commas is said beside the clause. */
const closedAside = /, (?:who|whose|which)\b[^,;:]{2,120},( (?!and\b|but\b)[^,;:]{0,60})$/;

/** The words before a trigger that belong to its clause. */
export function clauseBefore(statement: Statement, at: number): string {
  const text = statement.folded.slice(Math.max(0, at - 220), at);
  let from = 0;
  const ahead = statement.folded.slice(Math.max(0, at - 220), at + 24);
  for (const match of ahead.matchAll(clauseBreak)) {
    const end = match.index + match[0].length;
    if (end <= text.length) from = end;
  }
  const clause = text.slice(from);
  const aside = closedAside.exec(text);
  return aside === null || aside.index + aside[0].length < from ? clause : (aside[1] ?? clause);
}

/** "who did not switch on his camera has been": the verb of the sentence behind what is told of its subject. */
const behindRelative =
  /\bwho\b.* ((?:has|have|had|was|were|is|are|will|received|got|kept|lost) (?:[\w-]+ ){0,4})$/;
const perfect =
  /(?<!\b(?:should|would|could|may|might|must|not|to|never|had) )\b((?:has|have) (?:(?:now|also|since|finally|formally|today|both|all|each) )*been (?:[\w-]+ ){0,4})$/;

/** The part of a clause that its trigger stands in. */
function mainPart(clause: string): string {
  return behindRelative.exec(clause)?.[1] ?? perfect.exec(clause)?.[1] ?? clause;
}

/** Where what is denied or escaped ends: "escaped the sack with …", "no longer an officer after being …". */
const beyond =
  /\b(?:after|following|when|because|once|and that)\b|(?<!dealt )(?<!deal )\bwith (?:an?|the) $/;

function isNegated(words: string): boolean {
  const match = negation.exec(words);
  return match !== null && !beyond.test(words.slice(match.index + match[0].length));
}

/** "in May": no verb that leaves open what came about. */
const month =
  /(?<=\b(?:in|since|until|by|from|last|this|early|late|mid|of|\d{1,2}(?:st|nd|rd|th)?)[ -])may\b(?! (?:\w+ )?(?:have|be)\b)/g;

/** How the words between `start` and `end` of the statement are meant, by the words of their clause. */
export function modalityOf(statement: Statement, start: number, end: number): Modality {
  const clause = clauseBefore(statement, start);
  const own = statement.folded.slice(start, end);
  const aid = /^(?:(?:was|were|is|are|been|be|has|have|had) )+/.exec(own)?.[0] ?? '';
  const near = mainPart(clause + aid)
    .slice(-70)
    .replace(month, 'spring');
  if (isNegated(near.slice(-48)) && !/not only/.test(near)) return 'negated';
  if (announcedTo.test(clause)) return 'actual';
  if (
    hypothetical.test(near) ||
    imagined.test(near) ||
    wanted.test(statement.folded.slice(Math.max(0, start - 140), start) + aid) ||
    (/\brecommend(?:s|ed|ing|ation)?\b/.test(near) && /dismiss|sack|rank/.test(own)) ||
    (isNoun.test(own) && isSupposed(own, statement.folded.slice(end))) ||
    (/dismissal|warning/.test(own) && pleaded.test(statement.folded.slice(0, start))) ||
    (weighed.test(near) && /dismiss|sack|rank|warning/.test(own)) ||
    (/\b(?:should|must (?:\w+ )?(?:be|lose)|could|may(?! \d)|(?<!\bonly (?:\w+ ){0,2}(?:outcome|sanction|option|penalty) (?:that )?(?:we|i|it) )can(?! (?:now |also |today )?(?:confirm|reveal|report|announce|disclose)))\b/.test(
      near,
    ) &&
      /dismiss|sack|rank|final/.test(own))
  )
    return decides.test(clause) ? 'actual' : 'hypothetical';
  if (
    record.test(near) ||
    (/\b(?:training|course)\b/.test(own) && /\bhad (?:(?!since|now|also)\w+ )?$/.test(near)) ||
    (/\bhad\b/.test(clause) && longBefore.test(statement.folded.slice(end))) ||
    (/warning|advice|action/.test(own) &&
      /\b(?:had|who|was the|after)\b/.test(clause) &&
      /^ (?:in|from) (?:19|20)\d\d,? (?:for|after|over|following)\b/.test(
        statement.folded.slice(end),
      ))
  )
    return 'past-record';
  if (coming.test(near.slice(-40))) return 'coming';
  if (proposing.test(near)) return 'proposed';
  return 'actual';
}
