import { quoteLimits } from '../core/quote.ts';
import { type Span, sentencesOf } from '../core/text/sentences.ts';
import { type Word, wordsOf } from '../core/text/words.ts';
import type { PassageAnswer, PassageFinding } from './passages/finding.ts';
import type { Question } from './question/question.ts';
import type { World } from './world.ts';

/** A single word stands in many places. */
const leastWords = 2;
const mostPassages = 15;

const told =
  'say|said|says|saying|told|tells?|wrote|written|writes?|words?|claim(?:s|ed)?|call(?:s|ed)?|used?|quot(?:e|es|ed)|comment(?:s|ed)?|come from|from|describ(?:ed|es)|post(?:s|ed)|sent|texted|put|stat(?:ed|es)';
/** What is asked of words that a question quotes: who said them, or where they stand. Whether one person said them is more. */
const asksOfWords = new RegExp(
  `^\\W*$|\\b(?:who|whom|whose|which|where|when)\\b.*\\b(?:${told})\\b|\\bwhose\\b|\\b(?:does it|did any(?:one|body)|was it|were the words)\\b.*\\b(?:${told})\\b`,
  'i',
);

/** What passages tell of the words that a question quotes. */
export interface QuotedWords {
  /** The passages that have the words first. */
  readonly finding: PassageFinding;
  /** Whether the words stand there and nothing is asked but who said them, or where. */
  readonly areAnswer: boolean;
}

/** Puts the passages that have the words of a question's quotation marks ("who said "…"?") before the others. */
export async function quotedWords(
  finding: PassageFinding,
  question: Question,
  world: World,
): Promise<QuotedWords> {
  const { phrases, text } = question.query;
  const phrase = phrases.find((it) => wordsOf(it).length >= leastWords);
  const places = phrase === undefined ? [] : await placesOf(phrase, question, world);
  if (places.length === 0) return { finding, areAnswer: false };
  const others = finding.answers.filter((it) => !places.some((place) => overlap(it, place)));
  const answers = [...places.map((it) => asAnswer(it, finding)), ...others];
  const areAnswer = asksOfWords.test(text);
  const confidence = areAnswer ? 1 : finding.confidence;
  return { finding: { ...finding, answers, confidence }, areAnswer };
}

type Place = Omit<PassageAnswer, 'score' | 'answer'> & { readonly words: Span };

/** The place as an answer; the words that answer are others than those that the question quotes. */
function asAnswer({ words, ...place }: Place, { answers }: PassageFinding): PassageAnswer {
  const found = answers.find((it) => overlap(it, place))?.answer ?? null;
  const isInside = found && place.quote.start <= found.start && found.end <= place.quote.end;
  const isApart = found && (found.end <= words.start || words.end <= found.start);
  return { ...place, answer: isInside && isApart ? found : null, score: answers[0]?.score ?? 1 };
}

/** The sentences that have a phrase, in whatever marks and letter case. */
async function placesOf(
  phrase: string,
  { query }: Question,
  { corpus, engine }: World,
): Promise<Place[]> {
  const { hits } = await engine.search({
    scope: 'passages',
    wants: [],
    phrases: [phrase],
    without: query.without,
    filters: query.filters,
    drafts: query.drafts,
    limit: mostPassages,
  });
  return hits.flatMap(({ id, passage: number }) => {
    const passage = corpus.passages(id).find((it) => it.number === number);
    const at = passage && runOf(wordsOf(phrase), wordsOf(passage.text));
    if (!passage || !at) return [];
    const quote = shifted(sentencesUpTo(at, passage.text), passage.start);
    return [{ article: id, paragraph: number, quote, words: shifted(at, passage.start) }];
  });
}

/** Where words stand one after another. */
function runOf(wanted: readonly Word[], words: readonly Word[]): Span | null {
  const from = words.findIndex((_, at) =>
    wanted.every((word, further) => words[at + further]?.text === word.text),
  );
  const [first, last] = [words[from], words[from + wanted.length - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The sentences that have the words, and those of the paragraph before them, which tell whose they are, as far as a quote may be long. */
function sentencesUpTo({ start, end }: Span, text: string): Span {
  const upTo = sentencesOf(text).filter((it) => it.start < end);
  const having = upTo.filter((it) => start < it.end);
  const shown = upTo.length <= quoteLimits.sentences ? upTo : having;
  return { start: shown[0]?.start ?? start, end: shown.at(-1)?.end ?? end };
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

type Quoted = Pick<PassageAnswer, 'article' | 'quote'>;

function overlap(one: Quoted, other: Quoted): boolean {
  return (
    one.article === other.article &&
    one.quote.start < other.quote.end &&
    other.quote.start < one.quote.end
  );
}
