/** Directly behind the word: those who sat have decided, so that it took place. */
export const sat =
  /^ (?:(?:has|have|had) )?(?:determined|ruled|found|concluded|decided|heard|cleared|imposed|dismissed)\b/;
/** "Unlike a misconduct hearing": what this was not. */
export const compared = /\b(?:unlike|as opposed to|instead of|rather than) (?:an? |the )?$/;

/** In the press a meeting is held in private, and what was told in public was at "the hearing". */
export const reported =
  /\b(?:(?:hearing|tribunal|panel) (?:was|were) (?:told|shown|held)|(?:the|a|this) hearing (?:was|took place|heard)|(?:at|during|after) (?:a|the) hearing|(?:the|a) (?:hearing|tribunal)[^.;]{0,30} sat|legally qualified chair|sitting for|panel(?:'s chair|, (?:with|chaired|led)))\b/;

/** Directly behind the word: it is still to come. */
export const announced =
  /^(?: (?:for|of|into|in respect of|in relation to|against|concerning|involving) [^.;]{2,60}?)?,? (?:will|(?:had|has) been (?:agreed|planned|directed|ordered)|was (?:agreed|planned)|is to|is due|is expected|is scheduled|is set|has been (?:scheduled|listed|arranged)|to be held|continues|is (?:ongoing|continuing|under way))\b/;

const comes =
  /\b(?:will|faces|to face|(?:is|are) (?:now )?(?:to|due|set|scheduled|listed|expected))\b(?:(?!\b(?:was|were|had|held|ended|sat|heard|dismissed|sacked)\b)[^.;])*$/;

/** "faces a hearing on 4 June": whether the words before a date put it ahead. */
export function isAhead(before: string): boolean {
  return comes.test(before);
}
