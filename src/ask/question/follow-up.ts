import { fold } from '../../core/text/fold.ts';

/** Openings that go on from what was said before. */
const continuing =
  /^(?:and|or|but|so|also|then|what about|how about|what else|who else|which one|why not|why so)\b/;
/** A word that stands for somebody or something already spoken of. */
const pointing =
  /\b(?:he|she|they|him|her|them|his|hers|their|theirs|it|its|this|that (?:case|officer|one|hearing|man|woman)|these|those|the (?:other|others|same|first|second|third)(?: (?:one|officer|man|woman|case))?|both of them|either of them)\b/;
/** "When it …", "that he …": the pointed-to thing is named earlier in the same question. */
const noun =
  /\b(?:officers?|pcs?|cops?|constables?|sergeants?|inspectors?|police|man|woman|men|women|force|case|hearing|mr|mrs|ms|dc|ds|di)\b/;

/** "Is he Joe Bloggs?": the name is what is asked, and the pronoun whom it is asked of. */
const identifying = /^(?:so )?(?:is|was|isn't|wasn't) (?:he|she|it|that)\b/;

/** Whether a question can only be understood from what was said before it. */
export function leansOnEarlier(text: string, hasNames: boolean): boolean {
  const folded = fold(text).trim();
  if (/^(?:and|what about|how about|what else|who else)\b/.test(folded)) return true;
  if (hasNames) return identifying.test(folded);
  const at = pointing.exec(folded);
  if (!at) return continuing.test(folded) || isBare(folded);
  return !noun.test(folded.slice(0, at.index)) || continuing.test(folded);
}

/** "Why?", "when was that?": a question word and nothing that it asks about. */
function isBare(folded: string): boolean {
  return /^(?:why|when|where|who|how|how many|how long|which|what)(?: (?:was|is|did) (?:that|it))?\s*\??$/.test(
    folded,
  );
}
