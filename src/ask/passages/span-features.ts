import type { AnswerType } from '../question/question.ts';
import type { Candidate } from './sentence-features.ts';
import type { SpanWord, WordSpan } from './span-candidates.ts';

const shapes = [
  'number',
  'count',
  'date',
  'person',
  'place',
  'outcome',
  'verdict',
  'reason',
  'list',
  'other',
] as const;
type Shape = (typeof shapes)[number];

const shapeOf: Readonly<Partial<Record<AnswerType, Shape>>> = {
  age: 'number',
  clock: 'number',
  duration: 'number',
  count: 'count',
  speed: 'number',
  distance: 'number',
  money: 'number',
  date: 'date',
  year: 'date',
  name: 'person',
  person: 'person',
  place: 'place',
  road: 'place',
  organisation: 'place',
  outcome: 'outcome',
  finding: 'outcome',
  verdict: 'verdict',
  reason: 'reason',
  words: 'reason',
  manner: 'reason',
  list: 'list',
};

const lengths = ['one', 'two', 'three', 'six', 'more'] as const;

/** What tells the answering words of a sentence. */
export const spanFeatureNames = [
  'is-evidence', // exactly the evidence of the wanted kind
  'has-evidence', // and more
  'in-evidence', // a part of it
  'no-evidence', // none, although the sentence has some
  'asked-share', // share of its words that the question has
  'asked-first', // begins with a word of the question
  'asked-last',
  'near-before', // a word of the question stands just before
  'near-after', // or just after
  'begins-phrase', // the word before is a preposition, an article, a verb of being, or a mark
  'ends-phrase', // the word after is a preposition, a conjunction, or a mark
  'begins-article',
  'begins-preposition',
  'begins-pronoun',
  'begins-verb', // be, have, or a negation
  'begins-conjunction',
  'crosses', // share of marks inside
  'has-verb', // be, have or a negation inside
  'has-negation',
  'cuts-name', // parts a run of capitalised words
  'capitals',
  'place', // 0 at the beginning of the sentence, 1 at its end
  'focus-inside',
  'close', // to a word of the question: 1 over the words between, plus one
  'close-to-head', // to the words just after the question word
  'close-to-tail', // to the last words of the asking clause
  'begins-clause', // after a mark or a conjunction, or first in the sentence
  'clause', // and ends one: a whole clause
  'clausal-verb', // has a verb, where a clause is likely to answer
  'clausal-start', // begins a clause, where a clause is likely to answer
  'quoted', // stands between quotation marks
  ...shapes.flatMap((shape) => lengths.map((length) => `${shape}-${length}` as const)),
] as const;
export type SpanFeature = (typeof spanFeatureNames)[number];

const words = (list: string) => new Set(list.split(' '));
const prepositions = words(
  'in on at to from by for with of under into onto about until since against after before through near along down off between towards during around over as than outside inside without within following due',
);
const conjunctions = words(
  'and or but that which who whom whose when where while because so if although however',
);
const determiners = words('a an the his her their its this that these those');
const pronouns = words('he she they it there we i you');
const verbs = words(
  'is are was were be been being has have had did do does will would could can should may might must not',
);
const negations = words('not no never nobody none neither nor without');

/** The features of a span that differ from zero. */
export function spanFeatures(
  wants: AnswerType,
  focus: string | null,
  candidate: Candidate,
  sentence: readonly SpanWord[],
  span: WordSpan,
): Readonly<Partial<Record<SpanFeature, number>>> {
  const inside = sentence.slice(span.first, span.last + 1);
  const [first] = inside;
  const last = inside.at(-1);
  if (!first || !last) return {};
  const before = sentence[span.first - 1];
  const after = sentence[span.last + 1];
  const flag = (is: boolean) => (is ? 1 : 0);
  const count = (is: (word: SpanWord) => boolean) => inside.filter(is).length;
  const length = inside.length;
  const bucket =
    length <= 3 ? (['one', 'two', 'three'] as const)[length - 1] : length <= 6 ? 'six' : 'more';
  const { reading, sentence: read } = candidate;
  const terms = reading.terms.slice(read.from + span.first, read.from + span.last + 1);
  return {
    ...evidenceRelation(candidate, first.start, last.end),
    'asked-share': count((word) => word.asked) / length,
    'asked-first': flag(first.asked),
    'asked-last': flag(last.asked),
    'near-before': flag(
      Boolean(before?.asked || (before?.stop && sentence[span.first - 2]?.asked)),
    ),
    'near-after': flag(Boolean(after?.asked || (after?.stop && sentence[span.last + 2]?.asked))),
    'begins-phrase': flag(
      !before ||
        first.breaks ||
        prepositions.has(before.text) ||
        determiners.has(before.text) ||
        verbs.has(before.text),
    ),
    'ends-phrase': flag(
      !after ||
        after.breaks ||
        prepositions.has(after.text) ||
        conjunctions.has(after.text) ||
        verbs.has(after.text),
    ),
    'begins-article': flag(determiners.has(first.text)),
    'begins-preposition': flag(prepositions.has(first.text)),
    'begins-pronoun': flag(pronouns.has(first.text)),
    'begins-verb': flag(verbs.has(first.text)),
    'begins-conjunction': flag(conjunctions.has(first.text)),
    crosses: inside.slice(1).filter((word) => word.breaks).length / 2,
    'has-verb': flag(inside.slice(1).some((word) => verbs.has(word.text))),
    'has-negation': flag(inside.some((word) => negations.has(word.text))),
    'cuts-name': flag(
      Boolean(
        (first.capital && before?.capital && span.first > 1 && !first.breaks) ||
          (last.capital && after?.capital && !after.breaks),
      ),
    ),
    capitals: count((word) => word.capital) / length,
    place: span.first / Math.max(1, sentence.length - 1),
    'focus-inside': flag(focus !== null && terms.includes(focus)),
    quoted: flag(isQuoted(reading.body, first.start, last.end)),
    ...closeness(sentence, span),
    ...clauseFeatures(shapeOf[wants] ?? 'other', sentence, span),
    [`${shapeOf[wants] ?? 'other'}-${bucket}`]: 1,
  };
}

/** One over the number of words to the nearest word of which `is` is true outside the span, plus one. */
function closenessTo(
  sentence: readonly SpanWord[],
  span: WordSpan,
  is: (word: SpanWord) => boolean,
) {
  for (let step = 1; step < sentence.length; step++) {
    const before = sentence[span.first - step];
    const after = sentence[span.last + step];
    if ((before && is(before)) || (after && is(after))) return 1 / step;
  }
  return 0;
}

function closeness(sentence: readonly SpanWord[], span: WordSpan) {
  return {
    close: closenessTo(sentence, span, (word) => word.asked),
    'close-to-head': closenessTo(sentence, span, (word) => word.head),
    'close-to-tail': closenessTo(sentence, span, (word) => word.tail),
  };
}

/** Shapes of answer that tend to be clauses: "the officer had resigned". */
const clausal: ReadonlySet<Shape> = new Set(['verdict', 'reason', 'other']);

function clauseFeatures(shape: Shape, sentence: readonly SpanWord[], span: WordSpan) {
  const first = sentence[span.first];
  const before = sentence[span.first - 1];
  const after = sentence[span.last + 1];
  const begins =
    !before || first?.breaks === true || conjunctions.has(before.text) || linking.has(before.text);
  const ends = !after || after.breaks || conjunctions.has(after.text);
  const verb = sentence.slice(span.first, span.last + 1).some((word) => verbs.has(word.text));
  const likely = clausal.has(shape);
  return {
    'begins-clause': begins ? 1 : 0,
    clause: begins && ends ? 1 : 0,
    'clausal-verb': likely && verb ? 1 : 0,
    'clausal-start': likely && begins ? 1 : 0,
  };
}

/** Words that open a clause which answers why or whether. */
const linking = words('that as since because therefore so however but and');

function evidenceRelation({ evidence, sentence }: Candidate, from: number, to: number) {
  if (evidence.length === 0) return {};
  const start = from - sentence.start;
  const end = to - sentence.start;
  const touching = evidence.filter((it) => it.start < end && start < it.end);
  if (touching.length === 0) return { 'no-evidence': 1 };
  if (touching.some((it) => it.start === start && it.end === end)) return { 'is-evidence': 1 };
  return touching.some((it) => it.start >= start && it.end <= end)
    ? { 'has-evidence': 1 }
    : { 'in-evidence': 1 };
}

const opening = /["'\u2018\u201c]$/u;
const closing = /^[,.]?["'\u2019\u201d]/u;

function isQuoted(body: string, start: number, end: number): boolean {
  return (
    opening.test(body.slice(Math.max(0, start - 1), start)) &&
    closing.test(body.slice(end, end + 2))
  );
}
