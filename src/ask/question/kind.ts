import type { QuestionKind } from '../../core/query.ts';
import { fold } from '../../core/text/fold.ts';
import { sentencesOf } from '../../core/text/sentences.ts';
import { isStopWord } from '../../core/text/stop-words.ts';
import { termsOf } from '../../core/text/terms.ts';
import type { AnswerType } from './question.ts';

interface Rule {
  readonly pattern: RegExp;
  readonly kind: QuestionKind;
  readonly wants: AnswerType;
}

const rule = (pattern: RegExp, kind: QuestionKind, wants: AnswerType): Rule => ({
  pattern,
  kind,
  wants,
});

/** The forms of English questions, the more special before the more general; matched from the question word on. */
const rules: readonly Rule[] = [
  rule(/^how old\b|^(?:what|which) age\b|^what (?:was|is|were) .{1,60}\bages?\b/, 'count', 'age'),
  rule(
    /^how fast\b|^(?:what|which) (?:\w+ ){0,2}speed\b|^what (?:was|is) the (?:\w+ )?speed\b/,
    'amount',
    'speed',
  ),
  rule(
    /^(?:what|at what|around what|about what) time\b|^what (?:was|is) the time\b/,
    'date',
    'clock',
  ),
  rule(
    /^how (?:long|soon|quickly|much (?:\w+ )?time)\b|^(?:for )?how many (?:seconds|minutes|hours|days|weeks|months|years)\b|^what (?:length|period|sort of delay)\b/,
    'duration',
    'duration',
  ),
  rule(/^how far\b|^what distance\b|^how (?:tall|high|deep|wide)\b/, 'amount', 'distance'),
  rule(
    /^how much (?:money|cash|compensation|did .{1,40}\b(?:cost|pay|earn|owe|make)|was .{1,40}\b(?:paid|fined|worth))\b|^what (?:sum|fine|amount of money)\b|^how (?:big|large) (?:a|was the) (?:fine|sum)\b/,
    'amount',
    'money',
  ),
  rule(/^(?:how many|how often|how frequently|what number|how much)\b/, 'count', 'count'),
  rule(/^(?:in |from |since )?(?:what|which) years?\b/, 'date', 'year'),
  rule(
    /^(?:since |until |by )?when\b|^(?:in |on |from |until |by )?(?:what|which) (?:date|day|month|season|dates|days)\b|^what (?:was|is) the date\b/,
    'date',
    'date',
  ),
  rule(
    /^(?:on |along |down |in |off )?(?:what|which) (?:\w+ )?(?:road|street|motorway|lane|avenue)\b/,
    'place',
    'road',
  ),
  rule(
    /^(?:from |to )?where\b|^(?:in |at |to |from |near |of |through )?(?:what|which) (?:\w+ ){0,2}(?:town|city|village|county|country|place|location|area|district|borough|suburb|part|station|street|address|hospital|estate|pub|building|venue)\b/,
    'place',
    'place',
  ),
  rule(
    /^(?:why|for what reasons?|what (?:was|were|is|are) the (?:\w+ )?(?:reasons?|grounds|excuse|motive|explanation)|what (?:reasons?|grounds|excuse|motive|explanation)|on what grounds|how come|what made|what led)\b/,
    'reason',
    'reason',
  ),
  rule(
    /^what (?:is|was|are|were) (?:the )?(?:.{1,60} )?(?:real |full |first |last )?names?\b|^(?:by )?what name\b|^(?:can you )?name\b|^who (?:is|was) (?:the|this|that) (?:\w+ ){0,4}(?:officer|cop|copper|pc|constable|sergeant|inspector|policeman|policewoman|man|woman|victim|driver|suspect|complainant)\b/,
    'person',
    'name',
  ),
  rule(
    /^(?:to |by |with |from |for |at |against )?(?:who|whom|whose)\b|^(?:by )?(?:what|which) (?:\w+ ){0,2}(?:person|people|officer|officers|cop|boss|man|woman|individual|rank|official|judge|coroner|staff|doctor|expert)\b/,
    'person',
    'person',
  ),
  rule(
    /^(?:by |to |from |for |which |what |with )*(?:which|what) (?:\w+ ){0,2}(?:force|organisation|organization|body|agency|company|department|unit|team|group|court|charity|service|newspaper)\b/,
    'thing',
    'organisation',
  ),
  rule(
    /^(?:in what|what|which) (?:exact )?words?\b|^what (?:exactly )?(?:did|does|had|has|was|were) .{1,120}\b(?:say|said|shout|tell|told|claim|allege|call|called|write|wrote|posts?)\b/,
    'statement',
    'words',
  ),
  rule(
    /^what (?:\w+ )?(?:sanctions?|punishments?|penalty|penalties|discipline|outcomes?|consequences?|results?|fate|sentence|action|measures?)\b|^what (?:happened|became|came of|has become)\b|^how (?:was|were|is|are|did) .{1,120}\b(?:punished|disciplined|dealt with|sanctioned|deal with|sentenced|fare|treated|end up|end|finish|resolved|conclude)\b|^what (?:did|has|have|do|does|was|were) .{1,120}\b(?:receive|received|given|get|got|face|handed|in for|awarded|imposed)\b/,
    'outcome',
    'outcome',
  ),
  rule(
    /^(?:what|which|how) .{0,60}\b(?:panel|inquest|jury|jurors|coroner|tribunal|judge|watchdog|investigators?|investigation|inquiry|meeting|hearing|court|chair|iopc|review|findings?|verdict|conclusion|ruling)\b.{0,80}\b(?:find|found|conclude|concluded|decide|decided|rule|ruled|determine|determined|say|agree|think|view|opinion|verdict|conclusion|finding|blame|return|reach|make of)\b/,
    'outcome',
    'finding',
  ),
  rule(
    /^(?:what|which) (?:\w+ )?(?:things|items|reasons|areas|parts|injuries|offences|crimes|charges|drugs|steps|failings|mistakes|documents|people|officers|forces|names|weapons|standards|allegations|substances|recommendations|cases)\b|^list\b|^who were\b/,
    'list',
    'list',
  ),
  rule(/^how\b|^in what (?:way|manner)\b|^by what means\b/, 'manner', 'manner'),
  rule(/^what (?:is|are) (?:a |an |the meaning of |meant by )/, 'definition', 'thing'),
  rule(
    /^(?:(?:to|for|in|on|of|with|by|at|from|into|under|about) )?(?:what|which)\b/,
    'thing',
    'thing',
  ),
  rule(
    /^(?:did|does|do|was|were|is|are|has|have|had|will|would|could|can|should|might|must|am|isn't|wasn't|weren't|didn't|hasn't|haven't|aren't|doesn't)\b/,
    'yes-no',
    'verdict',
  ),
];

/** Question words that may open a clause inside a sentence; "who" and "that" there are relative. */
const opener =
  /\b(?:(?:in|on|at|to|from|by|for|with|of|under|into|about|until|since)\s+)?(?:how (?:many|much|long|old|far|fast|often|soon)|what|which|when|where|why|how|whose|whom)\b/;

/** What kind of answer a question wants, and the noun that it asks for. */
export interface Wanted {
  readonly kind: QuestionKind;
  readonly wants: AnswerType;
  readonly focus: string | null;
}

/** Reads the form of a question. A text that is no question is a look-up. */
export function wantedBy(text: string): Wanted {
  const asked = askingPart(fold(text));
  const known = rules.find(({ pattern }) => pattern.test(asked));
  if (!known) return { kind: 'lookup', wants: 'thing', focus: null };
  return { kind: known.kind, wants: known.wants, focus: focusOf(asked) };
}

/** The clause that asks: the last sentence with a question word, from that word on. */
function askingPart(text: string): string {
  const sentences = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
  const clauses = sentences.flatMap((sentence) => [sentence, ...sentence.split(/[,;:]\s+/)]);
  const plain = clauses.map((clause) =>
    clause.replace(/^(?:and|but|so|or|then|also|well|ok|okay|please|hi|hello)\b[,\s]*/g, ''),
  );
  const direct = plain.filter((clause) => rules.some(({ pattern }) => pattern.test(clause))).at(-1);
  if (direct) return direct;
  const inside = plain.map((clause) => clause.slice(opener.exec(clause)?.index ?? clause.length));
  return inside.filter((clause) => clause !== '').at(-1) ?? text.trim();
}

const focusPattern =
  /^(?:\w+ )?(?:how many|how much|which|what|whose)(?: (?:sort|kind|type|make|form|piece|bit)s? of)? ((?:[\p{L}'-]+ ){0,2}?[\p{L}'-]+)/u;
const verbs =
  /^(?:is|are|was|were|did|do|does|has|have|had|will|would|could|can|should|happened|became)$/;

/** "How many stones were" asks for stones; "what is" asks for nothing that it names. */
function focusOf(asked: string): string | null {
  const words = (focusPattern.exec(asked)?.[1] ?? '').split(' ');
  const nouns: string[] = [];
  for (const word of words) {
    if (verbs.test(word)) break;
    nouns.push(word);
  }
  const noun = nouns.filter((word) => !isStopWord(word)).at(-1);
  return noun ? (termsOf(noun)[0]?.term ?? null) : null;
}
