/** Written before a name: the sentence goes on, unless a function word follows ("the PC. He left"). */
const beforeName = `mr mrs ms mx dr prof rev hon messrs lt col gen sgt det insp supt cmdr pc dc ds di dci dcs dsupt
ps ch con cons asst dep st v vs eg e.g ie i.e cf al approx`;

/** Written before a number: elsewhere the same letters are a word or an end ("no.", "sat.", "sun."). */
const beforeNumber = `no nos para paras reg regs sec art ref refs fig vol pp p jan feb mar apr jun jul aug sept sep
oct nov dec mon tue tues wed thu thur thurs fri sat sun`;

const tail = (list: string) =>
  new RegExp(
    `(?:^|[\\s("'\\u2018\\u201c])(?:${list.split(/\s+/).join('|').replaceAll('.', '\\.')})\\.\\s*$`,
    'i',
  );
const nameTail = tail(beforeName);
const numberTail = tail(beforeNumber);
const initialTail = /(?:^|[\s("'\u2018\u201c])(?:\p{Lu}\.\s?)*\p{Lu}\.\s*$/u;
/** "Mr A." is a person's whole label, not an initial. */
const labelTail =
  /(?:^|\s)(?:mr|mrs|ms|miss|mx|officer|constable|sergeant|pc|ps|dc|ds|witness|man|woman|person)\s+\p{Lu}\.\s*$/iu;
const functionWord =
  /^["'\u201c\u2018(]*(?:he|she|it|they|we|i|you|the|a|an|this|that|these|those|his|her|its|their|our|my|in|on|at|after|before|but|and|however|when|while|following|there|no|not)\b/i;

/** Whether a full stop at the end of `before` belongs to an abbreviation, so that `after` continues the sentence. */
export function endsInAbbreviation(before: string, after: string): boolean {
  if (numberTail.test(before)) return /^\p{N}/u.test(after);
  if (labelTail.test(before)) return false;
  return (nameTail.test(before) || initialTail.test(before)) && !functionWord.test(after);
}
