import { nameToken, rankBefore } from './name-token.ts';

/** What is done to somebody who is accused, or said of them. */
const done =
  '(?:accused|alleged|investigated|suspended|charged|arrested|convicted|jailed|imprisoned|sentenced|fined|disciplined|punished|sanctioned|reprimanded|penalised|warned|cautioned|sacked|dismissed|fired|axed|booted out|kicked out|struck off|barred|banned|demoted|cleared|exonerated|acquitted|found (?:guilty|to (?:have|be)|dishonest)|guilty|corrupt|bent|dishonest|in (?:any )?trouble|to blame|at fault|under investigation|on the barred list|given (?:a|the) (?:final )?(?:written )?(?:warning|sack|boot|push)|involved in (?:any )?(?:misconduct|wrongdoing)|let go)';
/** What somebody does who is accused. */
const own =
  '(?:resign|resigned|quit|commit|committed|breach|breached|break|broken|lie|lied|cheat|cheated|lose|lost|do (?:\\w+ )?wrong|done (?:\\w+ )?wrong|be (?:\\w+ )?dismissed|get (?:the )?(?:sack|boot|sacked|dismissed|fired|warned|suspended|disciplined|punished|jailed|away with)|receive (?:a|any) (?:\\w+ ){0,2}(?:warning|sanction|punishment)|face (?:\\w+ ){0,3}(?:misconduct|hearing|charges?|action|allegations?|accusations?)|admit(?:ted)?(?! that\\b)|den(?:y|ied)(?! that\\b)|confess(?:ed)?|appeal|misbehave|offend)';
const be = "(?:was|were|is|are|been|being|be|get|got|wasn't|isn't|'s)";
const do_ = "(?:did|does|do|has|have|had|didn't|hasn't)";
const adverb =
  '(?:ever |also |not |really |actually |even |been |being |just |only |himself |herself )*';

/** What may stand before the name: "the panel chair Joe Bloggs". */
const office = "(?:the (?:[\\w'-]+ ){1,4}?)?";

const forms = [
  `\\b${be} ${office}${nameToken} ${adverb}${done}\\b`,
  `\\b${be} ${office}${nameToken} (?:going|about) to (?:be|get) ${done}\\b`,
  `\\b${do_} ${office}${nameToken} ${adverb}(?:${done}|${own})\\b`,
  `\\bwhat (?:\\w+ ){0,2}(?:allegations?|accusations?|charges?|complaints?) (?:${be}|${do_}) ${office}${nameToken}\\b`,
  `\\b${nameToken} (?:${be} )?${adverb}${done}\\b`,
  `\\bwhat (?:did|has|had|does) ${office}${nameToken} (?:ever )?(?:do|done|did)\\W*$`,
  `\\bwhat (?:is|was|were) ${nameToken} (?:supposed to have done|meant to have done|up for|in for|sacked for|done for)\\b`,
  `\\bwhat ${nameToken} did wrong\\b`,
  `\\b(?:allegations?|accusations?|charges?|cases?|claims?|proceedings|complaints?|findings?|action|hearing)(?: \\w+){0,3} against ${nameToken}`,
  `\\b(?:misconduct|wrongdoing|dishonesty|breach(?:es)?|offences?|dismissal|sacking|suspension|punishment|outcome) (?:of|by|for) ${nameToken}`,
  `\\b${nameToken}'s? (?:misconduct|wrongdoing|dishonesty|offences?|crimes?|punishment|sanction|dismissal|sacking|suspension|allegations?|charges?|breach(?:es)?|outcome)\\b`,
  `\\bwhat (?:happened to|became of) ${nameToken}\\b`,
].map((it) => new RegExp(it));

/** Whether a folded text, in which the token stands for a person, asks or tells of that person's misconduct or its outcome. */
export function accuses(text: string): boolean {
  return forms.some((it) => it.test(text));
}

const who = "(?<who>\\p{L}[\\p{L}'-]+(?: \\p{L}[\\p{L}'-]+)?)";
/** A person in the place of the one accused, whose name nothing else explains: "was joe bloggs sacked". */
const bare = new RegExp(
  `^(?:(?:so|and|but|why|when|how|how come|where|what|what for|for what) )*(?:${be}|${do_}) ${rankBefore}${who} ${adverb}(?:${done}|${own})\\b`,
  'u',
);
/** The same where nothing but the ending is asked: "what happened to joe bloggs". */
const ending = new RegExp(
  `^(?:(?:so|and|but) )*what (?:(?:happened|has happened|happens) to|became of|(?:did|has) (?=.* (?:do|done)\\W*$)) ?${rankBefore}${who}(?: do| done)?(?: in the end)?\\W*$`,
  'u',
);

/** The one or two words that stand where the accused does in a folded question, or null. */
export function accusedWords(asked: string): string | null {
  return (bare.exec(asked) ?? ending.exec(asked))?.groups?.who ?? null;
}
