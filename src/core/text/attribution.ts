import { withoutAdverbial } from './adverbial.ts';
import { type Quotation, quotationsOf } from './quotation.ts';
import { type Span, sentencesOf } from './sentences.ts';

/** Words by which a report says that somebody speaks. Offsets are into the paragraph. */
export interface Attribution extends Span {
  /** The speaker as printed: "Prosecuting officer on behalf of Gwent Police Barnabas Branston". */
  readonly subject: string;
  /** An introductory clause that may tell the role: "Representing the officer". */
  readonly clause: string;
  /** The sentence (or heading line) in which it stands. */
  readonly sentence: Span;
}

const verbs =
  'said|says|added|stated|told|explained|claimed|argued|commented|continued|concluded|insisted|admitted|accepted|denied|described|wrote|replied|responded|apologised|apologized|confirmed|warned|noted|submitted|remarked|ruled|slammed|criticised|praised|urged|suggested';
/** A paragraph without any of these letters attributes nothing in a sentence. */
const anyVerb = new RegExp(`${verbs}|say|add`, 'iu');
const aids = '(?:(?:has|have|had|also|then|later|further|previously|again|went on to)\\s+)*';
/** "claimed 14 hours of overtime", "accepted a gift": the verb has a thing for its object and tells nothing. */
const takes =
  '(?!(?:claimed|claims|accepted|accepts|suggested|urged)\\s+(?:\\d|\\u00a3|an?\\s|money|cash|gifts?|overtime|expenses|pay|payments?|benefits|compensation))';
const forward = new RegExp(
  `^(?<subject>[^:;]{1,200}?)(?<close>[,)]?)\\s+${aids}${takes}(?:${verbs}|say|add)\\b`,
  'iu',
);
/** "He was not dishonest, the panel ruled": the speaker and the verb behind what is reported. */
const trailing = new RegExp(
  `,\\s+(?<subject>(?:the|an?|his|her|their|one|another|\\p{Lu}|he\\b|she\\b|they\\b)[^,:;]{0,80}?)\\s+${aids}(?:${verbs})(?: (?:today|yesterday|later|in a statement))?[.!?]?\\s?$`,
  'u',
);
/** "PC Example, the panel ruled, was …": the subject stands between commas. */
const aside =
  /,\s+(?<subject>(?:the|an?|his|her|their)\s[^,]{2,80}|(?:Mr|Mrs|Ms|Miss|Dr|PC|DC|DS|Sgt)\s[^,]{1,40}|he|she|they|it)$/u;
/** "…, a hearing was told": the whole sentence is what others told. */
const toldToHearing =
  /,\s(?:the|a|an) (?:[\w-]+ ){0,3}(?:hearing|panel|tribunal|court|jury|inquiry) (?:heard|was told|were told|has heard)\W*$/u;
/** "said panel chair Jane Roe": small words before a name are an office; these are none. */
const noOffice =
  '(?!(?:that|it|he|she|they|we|in|to|of|at|on|by|for|with|after|before|during|about|how|when|while|his|her|their|there|this|one|both)\\b)';
const inverted = new RegExp(
  `^(?:said|says|added|explained|continued|concluded|insisted|wrote)\\s+(?<subject>(?:the|a|an|${noOffice}\\p{Ll}[\\p{L}-]*(?:\\s${noOffice}\\p{Ll}[\\p{L}-]*){0,3}\\s\\p{Lu}|\\p{Lu}|he\\b|she\\b)[^:;.]{0,120})`,
  'u',
);
const introduction =
  /^(?<clause>(?:\p{Lu}\p{Ll}+ing|In|At|On|After|Before|During|When|While|As|For|Earlier|Later|However|But|And|Yet|Today|Following|Asked)\b[^,:]{0,120}),\s+(?<rest>.+)$/su;
/** An office without a name: "the legally qualified chair". */
const officeAlone = /^(?:the|an?|her|his|their)\s[^\p{Lu}]+$/u;
/** "The hearing was told" has a listener for its subject. */
const passive = /\b(?:was|were|is|are|be|been|being|get|gets|got|not)$/i;
/** Who "is alleged to have told" somebody, or "refused to say", tells nothing here. */
const untold = /\b(?:(?:refused|declined|failed|unable|unwilling) to|to have) \p{L}+$/iu;

/** The paragraph with what stands between quotation marks blanked out, so that only the reporter's words are read. */
export function reporterWords(paragraph: string, quotations: readonly Quotation[]): string {
  let text = paragraph;
  for (const { start, end } of quotations) {
    const after = Math.min(text.length, end + 1);
    text = text.slice(0, start - 1) + ' '.repeat(after - start + 1) + text.slice(after);
  }
  return text.replace(/["\u201c\u201d]/g, ' ');
}

/** Who speaks in a paragraph, in order, as far as its reporting verbs tell. */
export function attributionsOf(paragraph: string): Attribution[] {
  const quotations = quotationsOf(paragraph);
  const plain = reporterWords(paragraph, quotations);
  const found: Attribution[] = [];
  for (const sentence of anyVerb.test(plain) ? sentencesOf(paragraph) : []) {
    const attribution = attributionIn(plain, sentence);
    if (attribution) found.push(attribution);
  }
  return found.length > 0 ? found : introductionLine(paragraph);
}

function attributionIn(plain: string, sentence: Span): Attribution | null {
  const text = plain.slice(sentence.start, sentence.end);
  const spoken = text.replace(/^[\s,;.?!-]+/u, '');
  const lead = text.length - spoken.length;
  const turned = lead > 0 ? inverted.exec(spoken) : null;
  if (turned?.groups?.subject) {
    return place(withoutAfterthought(turned.groups.subject), '', sentence);
  }
  if (toldToHearing.test(spoken)) return null;
  const behind = trailing.exec(spoken)?.groups?.subject;
  if (behind !== undefined && !passive.test(behind)) return place(behind, '', sentence);
  const intro = introduction.exec(spoken);
  const match = forward.exec(intro?.groups?.rest ?? spoken) ?? forward.exec(spoken);
  const whole = match?.groups?.subject;
  if (!match || !whole || passive.test(whole) || untold.test(match[0])) return null;
  const subject = match.groups?.close ? whole : (aside.exec(whole)?.groups?.subject ?? whole);
  return place(subject, intro?.groups?.clause ?? '', sentence);
}

/** "PC Example is accused of:" leads into a list, and nobody speaks. */
const clause =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|should|must|found|breached|recommended|agreed|asked|faces|include[ds]?)\b/i;

/** "said Jane Roe, of Northmoor" without what follows the name; "said the chair, Jane Roe" has it behind the office. */
function withoutAfterthought(subject: string): string {
  const [first = '', second] = subject.split(',');
  return second !== undefined && officeAlone.test(first) ? `${first},${second}` : first;
}

/** "Chief Constable of Northmoor Police Jane Roe:" announces the speech of the next paragraph. */
function introductionLine(paragraph: string): Attribution[] {
  const line = /^(?<subject>[^.;:\u201c"]{3,160}):\s*$/u.exec(paragraph);
  if (!line?.groups?.subject || clause.test(line.groups.subject)) return [];
  return [place(line.groups.subject, '', { start: 0, end: paragraph.length })];
}

function place(subject: string, clause: string, sentence: Span): Attribution {
  return {
    subject: withoutAdverbial(subject.trim().replace(/[\s,]+$/, '')),
    clause,
    sentence,
    start: sentence.start,
    end: sentence.end,
  };
}
