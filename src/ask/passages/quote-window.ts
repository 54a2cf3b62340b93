import { quoteLimits } from '../../core/quote.ts';
import type { RankedArticle, RankedSentence } from './ranked.ts';
import { type AboutWhom, aboutWhom } from './subjects.ts';

/** Sentences in a row that are quoted together, and the one among them that answers. */
export interface QuoteWindow {
  readonly ranked: RankedArticle;
  readonly first: RankedSentence;
  readonly last: RankedSentence;
  readonly answering: RankedSentence;
  /** Likelihood that the answer stands in it. */
  readonly likelihood: number;
}

/** Each further sentence must add this share of the likelihood: quotes are no longer than they need be. */
const costOfSentence = 0.02;
/** Openings that say little without the sentence before. */
const leaning =
  /^["\u201c'\u2018]?(?:However|But|Nevertheless|Nor|Neither|Instead|Also|Both|These|Those|This|That|They|It|He|She|His|Her|Their|Its|Such)\b/;

/** Quotes that may answer, the likeliest first, no sentence in two of them; at most `most`. */
export function quoteWindows(articles: readonly RankedArticle[], most: number): QuoteWindow[] {
  const windows = articles
    .flatMap(windowsIn)
    .map((window) => ({ window, worth: worthOf(window) }))
    .sort((a, b) => b.worth - a.worth || before(a.window, b.window));
  const taken = new Set<string>();
  const chosen: QuoteWindow[] = [];
  for (const { window } of windows) {
    if (chosen.length >= most) break;
    const keys = keysOf(window);
    if (keys.some((key) => taken.has(key))) continue;
    for (const key of keys) taken.add(key);
    chosen.push(window);
  }
  return chosen;
}

function windowsIn(ranked: RankedArticle): QuoteWindow[] {
  const { sentences } = ranked;
  const whom = aboutWhom(ranked.article);
  return sentences.flatMap((first, from) => {
    const windows: QuoteWindow[] = [];
    let likelihood = 0;
    let answering = first;
    for (let to = from; to < from + quoteLimits.sentences; to++) {
      const last = sentences[to];
      const shown = sentences.slice(from, to + 1);
      if (!last || (to > from && !fitsIn(shown))) break;
      likelihood += last.likelihood;
      if (last.likelihood > answering.likelihood) answering = last;
      if (whom === null || isOfAsked(shown, whom)) {
        windows.push({ ranked, first, last, answering, likelihood });
      }
    }
    return windows;
  });
}

/**
 * Newspapers make nearly every sentence a paragraph, so that a quote may go on into the next. It holds
 * direct speech from one paragraph only: what two people said is never quoted as if one had.
 */
function fitsIn(sentences: readonly RankedSentence[]): boolean {
  const from = sentences[0]?.candidate.sentence;
  const to = sentences.at(-1)?.candidate.sentence;
  if (!from || !to || to.to - from.from > quoteLimits.words) return false;
  const spoken = sentences.filter(({ candidate }) => speechMark.test(candidate.sentence.text));
  return new Set(spoken.map(({ candidate }) => candidate.sentence.paragraph)).size <= 1;
}

/** Where somebody is asked after, a quote takes along only paragraphs that are about them: what is told of another would stand above their name. */
function isOfAsked(sentences: readonly RankedSentence[], whom: readonly AboutWhom[]): boolean {
  const paragraphs = new Map<number, boolean>();
  for (const { candidate } of sentences) {
    const { paragraph, index } = candidate.sentence;
    paragraphs.set(paragraph, (paragraphs.get(paragraph) ?? false) || whom[index] === 'asked');
  }
  return paragraphs.size === 1 || [...paragraphs.values()].every(Boolean);
}

const speechMark = /["\u201c\u201d]|(?<!\p{L})[\u2018']\p{Lu}/u;

/** Going on into another paragraph costs as much as a sentence. A quote whose first sentence leans on the one before it is worth a little less than one that takes it along. */
function worthOf({ first, last, likelihood }: QuoteWindow): number {
  const from = first.candidate.sentence;
  const to = last.candidate.sentence;
  const further = to.index - from.index + to.paragraph - from.paragraph;
  const leans = leaning.test(from.text) ? costOfSentence : 0;
  return likelihood * (1 - costOfSentence * further - leans);
}

function before(one: QuoteWindow, other: QuoteWindow): number {
  const a = one.first.candidate;
  const b = other.first.candidate;
  if (a.reading.article !== b.reading.article) {
    return a.reading.article < b.reading.article ? -1 : 1;
  }
  return a.sentence.index - b.sentence.index || keysOf(one).length - keysOf(other).length;
}

function keysOf({ first, last }: QuoteWindow): string[] {
  const { reading, sentence } = first.candidate;
  const count = last.candidate.sentence.index - sentence.index + 1;
  return Array.from({ length: count }, (_, at) => `${reading.article} ${sentence.index + at}`);
}
