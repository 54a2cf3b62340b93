import { fold } from '../../core/text/fold.ts';

/** Openings that go on from what was said before. */
const continuing =
  /^(?:and|or|but|so|also|then|what about|how about|what else|who else|which one|why not|why so)\b/;
/** A word that stands for somebody or something already spoken of. */
const pointing =
  /\b(?:he|she|they|him|her|them|his|hers|their|theirs|it|its|this|that (?:case|officer|one|hearing|man|woman)|these|those|the (?:other|others|same|first|second|third)(?: (?:one|officer|man|woman|case))?|both of them|either of them)\b/;
/** "When it …", "that he …": the pointed-to thing is named earlier in the same question. */
const somebody =
  /\b(?:officers?|pcs?|cops?|constables?|sergeants?|inspectors?|man|woman|men|women|mr|mrs|ms|dc|ds|di)\b/;
const something = /\b(?:police|force|case|hearing)\b/;
/** These stand for people only: "what force was he with" names nobody before "he". */
const personal = /^(?:he|she|him|her|his|hers)$/;

/** "How many women?", "what rank?": a piece of a question, without a verb; but whole where it asks for cases. */
const piece =
  /^(?:(?:and|so|but) )?(?:how many|how much|which|what) (?!.*\b(?:is|are|was|were|be|been|do|does|did|has|have|had|will|would|can|could|should|might|must|happened|cases?|hearings?|articles?|reports?|forces)\b)(?:[\w'-]+ ){0,2}[\w'-]+\W*$/;

/** "So it's John Smith then?", "could it be PC Smith?": a guess, of at most four words, at whoever was talked of. */
const guess =
  /^(?:(?:and|so|but|ok|then|maybe|well),? )*(?:(?:is|was|isn't|isnt|wasn't|wasnt|could|might|may|can|must) (?:it|that|this|he|she|they)(?: be| have been)?|(?:it|that|he|she)(?:'s|s| is| was| must be| might be| could be)|(?:his|her|their|the) name(?: is| was|'s)?) (?!(?:true|right|correct|fair|possible|a|an|the|not|in|on|at)\b)(?:(?:called|named|really) )*[\w'-]+(?: [\w'-]+){0,3}(?:, ?[\w' ]+| isn't it| isnt it)?\W*$|^(?:is|was) [\w'-]+(?: [\w'-]+){0,3} (?:him|her|them|the one)\W*$/;
/** "Is he John Smith?", "was she with Gwent?": whatever it names, it is asked of whoever was talked of. */
const ofThem = /^(?:(?:and|so|but) )?(?:is|was|are|were|isn't|wasn't) (?:he|she|they)\b/;

/** "Print the officer's name": where it says by nothing else whose, of whoever was talked of. */
const nameOfThem =
  /\bthe (?:officer|cop|copper|constable|sergeant|man|woman)(?:'?s)?'? (?:real |full |first |last )?(?:names?|identity|surname)\b/;

/** Whether a folded question puts somebody forward as the one talked of, if it names somebody. */
export function guesses(asked: string): boolean {
  return guess.test(asked);
}

/** Whether a folded question asks, whatever it names, of whoever was talked of. */
export function asksOfThem(asked: string): boolean {
  return ofThem.test(asked) || guesses(asked);
}

/** Whether a question can only be understood from what was said before it. */
export function leansOnEarlier(text: string, hasNames: boolean): boolean {
  const folded = fold(text).trim();
  if (/^(?:and|what about|how about|what else|who else)\b/.test(folded)) return true;
  if (asksOfThem(folded)) return true;
  if (hasNames) return false;
  if (nameOfThem.test(folded)) return true;
  const at = pointing.exec(folded);
  if (!at) return continuing.test(folded) || isBare(folded) || piece.test(folded);
  const before = folded.slice(0, at.index);
  const isNamed = somebody.test(before) || (!personal.test(at[0]) && something.test(before));
  return !isNamed || continuing.test(folded);
}

/** "Why?", "when was that?": a question word and nothing that it asks about. */
function isBare(folded: string): boolean {
  return /^(?:why|when|where|who|how|how many|how long|which|what)(?: (?:was|is|did) (?:that|it))?\s*\??$/.test(
    folded,
  );
}
