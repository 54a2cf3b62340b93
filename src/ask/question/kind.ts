import type { QuestionKind } from '../../core/query.ts';
import { fold } from '../../core/text/fold.ts';
import type { Span } from '../../core/text/sentences.ts';
import { askingClause } from './asking.ts';
import { focusTerm, typeOfFocus } from './focus.ts';
import type { AnswerType } from './question.ts';

const decider =
  '(?:panel|inquest|jury|jurors|coroner|tribunal|judge|watchdog|investigators?|investigation|inquiry|enquiry|meeting|hearing|court|chair|chairman|iopc|ipcc|review|trial|cps|expert|force)';
const decides =
  '(?:find|found|conclude|concluded|decide|decided|rule|ruled|determine|determined|agree|agreed|think|blame|return|reach|recommend|recommended|make of|hold|say)';
const sanctioned =
  '(?:punished|disciplined|dealt with|deal with|sanctioned|sentenced|penalised|treated|reprimanded|fare|end up|end|finish|resolved|turn out|conclude)';
const given =
  '(?:receive|received|given|get|got|face|handed|awarded|imposed|put on(?! (?:the|an?|his|her|their))|in for|sent on|lined up|happen|happened|become of)';
interface Rule {
  readonly pattern: RegExp;
  readonly wants: AnswerType;
}

const rule = (pattern: string, wants: AnswerType): Rule => ({
  pattern: new RegExp(pattern),
  wants,
});

/** The forms of English questions, matched on the asking clause, the more special before the more general. */
const forms: readonly Rule[] = [
  rule('^how old\\b|^(?:the )?age of\\b|^what (?:was|is|were) .{1,60}\\bage\\b', 'age'),
  rule('^how fast\\b|^what (?:was|is) .{1,30}\\bspeed\\b', 'speed'),
  rule('^what (?:was|is) the time\\b', 'clock'),
  rule(
    '^(?:for )?(?:what|which) (?:length|amount|period) of time\\b|^(?:for )?how (?:long|soon|quickly|many (?:seconds|minutes|hours|days|weeks|months|years)|much (?:\\w+ )?time)\\b',
    'duration',
  ),
  rule('^how (?:far|tall|high|deep|wide)\\b', 'distance'),
  rule(
    '^how many (?:pounds|pence|euros|dollars)\\b|^how much .{1,80}\\b(?:damages|compensation)\\b|^how much (?:\\w+ )?(?:money|cash|compensation)\\b|^how much (?:did .{1,60}\\b(?:cost|pay|earn|owe|make)|was .{1,60}\\b(?:paid|fined|worth))\\b',
    'money',
  ),
  rule('^how big (?:a|an|was the) (?:fine|payout|bill|settlement|sum|bribe)\\b', 'money'),
  rule(
    '^(?:(?:\\w+ )?by )?how (?:many|often|frequently|much)\\b|^on how many\\b|^in how many\\b',
    'count',
  ),
  rule('^(?:\\w+ )?when\\b', 'date'),
  rule('^after how long\\b', 'duration'),
  rule('^(?:\\w+ )?where(?:abouts)?\\b', 'place'),
  rule('^(?:why|how come|what (?:made|led|prompted|caused))\\b', 'reason'),
  rule(
    `^what(?: (?:is|was|are|were)|'?s) (?:the )?(?:.{1,60} )?(?:real |full |first |last )?(?:names?|identity)\\b|^who (?:is|was|are|were) (?:the|this|that|these|those)\\b|^what (?:is|was) .{1,80}\\b(?:called|named)\\?*$|^name\\b`,
    'name',
  ),
  rule('^(?:\\w+ )?(?:who|whom|whose)\\b', 'person'),
  rule(
    `^what (?:happened|became|came of|has become|has happened)\\b|^how (?:was|were|is|are|did|has|have) .{1,150}\\b${sanctioned}\\b|^what (?:did|has|have|do|does|was|were|is|are|had) .{1,150}\\b${given}\\b`,
    'outcome',
  ),
  rule(
    `^(?:what|how) (?:did|does|do|has|have|was|were|is) .{0,80}\\b${decider}\\b.{0,100}\\b${decides}\\b`,
    'finding',
  ),
  rule(
    '^what (?:exactly )?(?:did|does|do|had|has|was|were) .{1,150}\\b(?:say|said|shout|tell|told|claim|claimed|allege|alleged|call|called|write|wrote|posts?|argue|admit|deny|describe)\\b',
    'words',
  ),
  rule('^list\\b|^who were\\b', 'list'),
  rule('^how\\b|^in what (?:way|manner)\\b|^by what means\\b', 'manner'),
  rule('^(?:\\w+ )?(?:exactly )?(?:what|which)\\b', 'thing'),
  rule(
    "^(?:did|does|do|was|were|is|are|has|have|had|will|would|could|can|should|might|must|isn'?t|wasn'?t|weren'?t|didn'?t|hasn'?t|haven'?t|aren'?t|doesn'?t|don'?t|couldn'?t|wouldn'?t)\\b",
    'verdict',
  ),
  rule('\\b(?:outcome|verdict|result|punishment|sanction|what happened)\\W*$', 'outcome'),
  rule(
    '\\b(?:sacked|dismissed|fired|cleared|guilty|barred|suspended|demoted|punished|jailed|charged|convicted)\\s*\\?$',
    'verdict',
  ),
];

const kinds: Readonly<Record<AnswerType, QuestionKind>> = {
  name: 'person',
  person: 'person',
  age: 'count',
  clock: 'date',
  date: 'date',
  year: 'date',
  duration: 'duration',
  count: 'count',
  speed: 'amount',
  distance: 'amount',
  money: 'amount',
  place: 'place',
  road: 'place',
  organisation: 'thing',
  outcome: 'outcome',
  finding: 'outcome',
  reason: 'reason',
  words: 'statement',
  list: 'list',
  verdict: 'yes-no',
  manner: 'manner',
  thing: 'thing',
};

/** Nouns that say no more than the kind of answer: no answer repeats them. */
const saysKind =
  /^(?:for )?(?:how much (?:\w+ )?|(?:what|which) )(?<noun>(?<=much .*)(?:money|cash)\b|(?:length|amount|period) of time\b)/d;

/** Where a question names but the kind of answer that it wants ("how much money"); null where it does not. */
export function kindNamed(text: string): Span | null {
  const { start, end } = askingClause(text);
  const { noun } = saysKind.exec(fold(text).slice(start, end))?.indices?.groups ?? {};
  return noun ? { start: start + noun[0], end: start + noun[1] } : null;
}

/** What kind of answer a question wants, the noun that it asks for, and the clause that asks. */
export interface Wanted {
  readonly kind: QuestionKind;
  readonly wants: AnswerType;
  readonly focus: string | null;
  readonly asking: Span;
}

/** Reads the form of a question. A text that is no question is a look-up. */
export function wantedBy(text: string): Wanted {
  const asking = askingClause(text);
  const clause = fold(text).slice(asking.start, asking.end);
  const form = forms.find(({ pattern }) => pattern.test(clause))?.wants;
  if (!form) return { kind: 'lookup', wants: 'thing', focus: null, asking };
  const asksOfNoun =
    /^(?:\w+ )?(?:exactly )?(?:what|which)\b/.test(clause) && !saysKind.test(clause);
  const wants = asksOfNoun ? (typeOfFocus(clause) ?? form) : form;
  if (/^what (?:is|are) (?:a |an |meant by |the meaning of )/.test(clause)) {
    return { kind: 'definition', wants: 'thing', focus: null, asking };
  }
  return { kind: kinds[wants], wants, focus: focusTerm(clause), asking };
}
