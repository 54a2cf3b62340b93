import { fold } from '../../core/text/fold.ts';
import type { Span } from '../../core/text/sentences.ts';
import type { AnswerType } from '../question/question.ts';
import { personNamesIn } from './proper-name.ts';

const units =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen`
    .split(/\s+/)
    .join('|');
const written = `(?:(?:${units})(?:[ -](?:and )?(?:${units}))*)`;
const digits = '\\d+(?:[.,]\\d+)*';
const number = `(?:${digits}|${written})`;
const approx =
  '(?:(?:about|around|approximately|nearly|almost|over|under|more than|less than|fewer than|at least|up to|some|roughly|just over|just under) )?';
const months =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const timeUnits = '(?:second|minute|hour|day|night|week|fortnight|month|year|decade|shift)s?';
const year = '(?:19|20)\\d\\d';

const date = `(?:(?:\\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday),? )?\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${months}(?:,? ${year})?|\\b${months} \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? ${year})?|\\b${months},? ${year}|\\b(?:early |late |mid-)?(?:spring|summer|autumn|winter) (?:of )?${year}|\\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b|\\bthe (?:same|next|following|previous) (?:day|night|morning|month|year|week)\\b|(?<=\\b(?:in|since|by|until|during) (?:early |late |mid-)?)(?:${months}|${year})\\b)`;

/** Folded words that show what kind of thing is told; a finding's own vocabulary adds to "outcome". */
const sources: Partial<Record<AnswerType, string>> = {
  age: `\\baged? (?:between )?${number}\\b|\\b${number}[- ]years?[- ]old\\b|\\b${number} years of age\\b|\\bin (?:his|her|their) (?:early |late |mid-?)?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|\\d0s)\\b|\\bteenagers?\\b|, \\d\\d,|(?<=\\b(?:is|was|turned|then|now|only|just) )\\d\\d(?=[,.;"]|$| (?:and|when|at|but|years?)\\b)|(?<=\\b(?:man|woman|boy|girl|lad|child|pensioner|teenager|youth|officer|constable|sergeant) )of ${number}\\b(?! (?:the|our|those|them))`,
  clock: `\\b\\d{1,2}(?:[.:]\\d\\d)? ?(?:am|pm|a\\.m\\.?|p\\.m\\.?)\\b|\\b\\d{1,2}[:.]\\d\\d(?: ?hours)?\\b|\\b\\d{4} ?(?:hours|hrs)\\b|\\bmidnight\\b|\\bnoon\\b|\\bmidday\\b|\\b${number} o'clock\\b`,
  date,
  year: `\\b${year}\\b`,
  duration: `\\b${approx}${number}(?:[- ]and[- ]a[- ]half)?[- ](?:more |further |full |working |calendar )?${timeUnits}(?: (?:and )?${number}[- ]${timeUnits})*\\b|\\b(?:an|a|half an|a few|several|a couple of|every|each|per) ${timeUnits}\\b|\\bovernight\\b|\\bimmediately\\b|\\blife\\b`,
  count: `\\b${approx}${number}\\b|\\b(?:once|twice|single|both|several|a number of|no|none|an? few|a couple of|a pair of|a dozen|half)\\b`,
  speed: `\\b${number} ?(?:mph|kph|km/h|miles per hour|miles an hour)\\b`,
  distance: `\\b${approx}${number}[- ]?(?:miles?|metres?|meters?|m|km|kilometres?|feet|foot|ft|yards?|inch(?:es)?|cm|centimetres?)\\b|\\b\\d+(?:st|nd|rd|th)\\b`,
  money: `[£$€] ?${digits}(?: ?(?:k|m|bn|million|thousand|billion))?\\b|\\b${number} (?:pounds?|pence|dollars?|euros?)\\b`,
  reason:
    '\\b(?:because|due to|owing to|so that|so as to|in order to|therefore|as a result|reasons?|on the (?:basis|grounds)|for fear|believ(?:ed|ing)|concern(?:s|ed)?|in an attempt to|attempting to|in case|so (?:he|she|they|it|the|that)|not consider|no longer|resign\\w*|retir\\w*|insufficient|lack of|no evidence)\\b|(?:^|, )(?:as|since) (?:the|he|she|they|it|there|an?|one|both|this|officers?|his|her|their|we)\\b|\\b(?:but|and) (?:no|was not|were not)\\b|, as\\b|\\bnot\\b',
  manner:
    '\\b(?:by|using|through|via|with (?:a|an|the|his|her|their)|in a|without|as a|on foot)\\b',
  road: `\\b[am]\\d{1,4}(?:\\(m\\))?\\b|\\b\\p{L}+ (?:road|street|lane|avenue|drive|close|way|hill|terrace|crescent|bypass|roundabout|motorway)\\b|\\bjunction \\d+`,
  words: `"[^"]{3,}"|(?<![\\p{L}])'[^']{3,}'|\\b(?:saying|said|stated|called|told|that)\\b`,
  outcome: `\\b(?:(?:final |first |\\d+-month |written )*(?:written )?warning|management (?:action|advice)|dismiss\\w*|sack\\w*|reduction in rank|demot\\w*|resign\\w*|retire\\w*|no (?:further )?action|no case to answer|case to answer|not proven|proven|unproven|misconduct|gross misconduct|refresher|training|words of advice|advice|development plan|action plan|performance (?:procedures?|plan|framework|process|regulations)|reflective practice|debrief\\w*|convict\\w*|acquit\\w*|guilty|sentenced|imprisonment|prison|jail\\w*|fined?|disqualified|banned|barred|community order|conditional discharge|suspended|cleared|left the (?:force|police|service)|discharged|withdrawn|discontinued|learning|guidance|apolog\\w*|monitor\\w*|reprimand\\w*|verdict|conclusion|concluded)\\b`,
  finding: `\\b(?:found|find|concluded|conclude|conclusion|determined|decided|opinion|view|of the opinion|agreed|ruled|recorded|returned|considered|case to answer|not proven|proven|unproven|verdict|upheld|evidence|indicated|narrative)\\b`,
  list: `,[^,]{2,60}(?:,[^,]{2,60})* (?:and|or) |\\b\\p{L}+ (?:and|or) \\p{L}+`,
  organisation: `\\b(?:police|constabulary|force|service|trust|council|court|company|department|team|unit|board|office|authority|agency|hospital|university|college|school|charity|cps|nhs|iopc|ipcc|ambulance|university|corporation|association|federation|ministry|commission|league|club|church|government)\\b`,
};

const patterns = new Map<AnswerType, RegExp>(
  Object.entries(sources).map(([type, source]) => [type as AnswerType, new RegExp(source, 'gu')]),
);

const people =
  /\b(?:officers?|constables?|sergeants?|inspectors?|superintendents?|commissioner|supervisors?|detectives?|panel|chair|jury|coroner|judge|man|men|woman|women|boy|girl|child|children|teenager|victim|complainant|driver|paramedics?|doctor|nurse|staff|handler|operator|member of the public|neighbour|friend|partner|wife|husband|mother|father|son|daughter|brother|sister|relative|family|parents?|colleague|witness|passenger|pedestrian|walker|owner|manager|solicitor|expert|investigator|director|head|crew|service|police|pcso|trainer|student|team|people|person)\b/gu;
const places =
  /(?:\b(?:in|at|near|outside|from|to|on|through|into|towards|of|along)\s+(?:the\s+)?(?:\p{Lu}[\p{L}'’-]+(?:\s+(?:of\s+|upon\s+|and\s+)?\p{Lu}[\p{L}'’-]+)*))|\b(?:road|street|station|hospital|house|home|flat|cell|custody suite|car park|hotel|pub|bridge|river|park|address|property|building|garden|shop|school|office|court|room|kitchen|bedroom|motorway|town|city|village|wood|woodland|field|club|vehicle|van|car|area|roof|floor|ground|noticeboard|website|facebook|online)\b/gu;

/** What something is called: behind such a word, in quotation marks or with capitals. */
const called =
  /(?<=\b(?:called|named|known as|nicknamed|dubbed|entitled|titled|codenamed) (?:the )?)(?:["'\u2018\u201c][^"'\u2019\u201d]{2,60}["'\u2019\u201d]|\p{Lu}[\p{L}\p{N}'\u2019-]*(?: \p{Lu}[\p{L}\p{N}'\u2019-]*)*)/gu;

/** Stretches of a sentence that show the wanted kind of answer, in order. Offsets are UTF-16 into the sentence. */
export function evidenceIn(sentence: string, type: AnswerType): Span[] {
  if (type === 'name') return merge(personNamesIn(sentence), spansOf(sentence, called));
  if (type === 'person') return merge(personNamesIn(sentence), spansOf(fold(sentence), people));
  if (type === 'place') return spansOf(sentence, places);
  if (type === 'count') return countsIn(sentence);
  if (type === 'date')
    return merge(patternSpans(sentence, 'date'), patternSpans(sentence, 'clock'));
  return patternSpans(sentence, type);
}

function patternSpans(sentence: string, type: AnswerType): Span[] {
  const pattern = patterns.get(type);
  return pattern ? spansOf(fold(sentence), pattern) : [];
}

/** Numbers that count: those of dates, times, ages and "one of the" do not. */
function countsIn(sentence: string): Span[] {
  const others = (['date', 'clock', 'age', 'year', 'road'] as const).flatMap((type) =>
    patternSpans(sentence, type),
  );
  const folded = fold(sentence);
  return patternSpans(sentence, 'count').filter(
    (span) =>
      !others.some((other) => span.start < other.end && other.start < span.end) &&
      !/^one$/.test(folded.slice(span.start, span.end)) &&
      !/^(?:no|none)$/.test(folded.slice(span.start, span.end)),
  );
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function merge(one: readonly Span[], other: readonly Span[]): Span[] {
  return [...one, ...other].sort((a, b) => a.start - b.start || b.end - a.end);
}
