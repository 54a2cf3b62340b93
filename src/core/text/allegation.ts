import { fold } from './fold.ts';

/** Words by which a report keeps what it tells apart from what was found. */
const alleges =
  /\b(?:alleged(?:ly)?|alleges|accus(?:ed|es|ing|ations?)|allegations?|charge that|charges (?:that|of|are|were|against)|(?:is|are|was|were) said to)\b/;
/** Words by which it finds, clears, admits or denies; "accused" then only says of whom. */
const settles =
  /\b(?:cleared|exonerated|acquitted|vindicated|(?:un)?(?:proven|proved|founded|substantiated)|found(?! (?:in|on|at|with|inside|near|dead|under|an?|lying)\b)|ruled|upheld|reject(?:ed|s)|dropped|withdrawn|withdrew|quashed|overturned|convicted|(?:was|were|been|be) (?:\w+ly )?(?:dismissed|sacked)|admit(?:s|ted|ting)?|accept(?:ed|s) (?:that|the|it|this|his|her|their|responsibility|misconduct)|den(?:y|ies|ied|ying)|refut(?:es|ed)|disput(?:es|ed)|conclu(?:ded|sion)|determined|established|guilty|amounted|no (?:case|evidence|further action)|(?:no|not|never|nor|neither|nobody|none)\b.{0,40}\b(?:accused|alleged|allegations?|charged?))\b/;

/** Whether a sentence asserts something by way of allegation, and does not find, clear, admit or deny it too. */
export function isAllegation(sentence: string): boolean {
  const words = fold(sentence);
  return alleges.test(words) && !settles.test(words);
}
