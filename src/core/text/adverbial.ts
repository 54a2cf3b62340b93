/** What tells when, where or how at the head of a clause, and is nobody. */
const leads =
  /^(?:in|at|on|after|before|during|following|from|by|for|with|since|throughout|earlier|later|today|yesterday)\b/i;
/** Before these a noun belongs to what stands before it, and speaks of nothing itself. */
const bound =
  '(?<!\\b(?:in|at|on|of|after|before|during|following|from|by|for|with|since|throughout|to|into|over|about|against|and|near|outside)\\s)';
/** Where the subject begins behind such a lead: a pronoun at the end, a noun with its article, a name with its title. */
const begins = [
  /\s(?<subject>he|she|they|it)$/iu,
  new RegExp(`\\s${bound}(?<subject>(?:the|an?|its|his|her|their)\\s[^,]+)$`, 'iu'),
  new RegExp(`\\s${bound}(?<subject>(?:Mr|Mrs|Ms|Miss|Dr|PC|DC|DS|Sgt)\\s\\p{Lu}[^,]*)$`, 'u'),
  /^on (?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s(?<subject>.+)$/iu,
];

/** The subject of a verb without the adverbial that may stand before it: "In its findings the panel" is the panel. */
export function withoutAdverbial(subject: string): string {
  if (!leads.test(subject)) return subject;
  for (const pattern of begins) {
    const found = pattern.exec(subject)?.groups?.subject;
    if (found !== undefined) return found;
  }
  return subject;
}
