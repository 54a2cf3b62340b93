import type { Article } from '../../core/article.ts';
import type { Case } from '../../core/case.ts';
import type { Passage } from '../../core/passage.ts';
import { type Analysis, analyse } from '../../core/text/analysis.ts';
import type { Speech } from '../../core/text/speech.ts';
import { type Decision, decisionsIn } from './decisions.ts';
import { speakersOf } from './said-by.ts';

/** A sentence of an article, ready to be compared with a question. Offsets are UTF-16 into the body. */
export interface ReadSentence {
  /** Counted from 0 in the article. */
  readonly index: number;
  /** Passage number, counted from 1. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Places of its first term and of the one after its last in the article's `terms`. */
  readonly from: number;
  readonly to: number;
}

/** An article read once for ranking. */
export interface Reading {
  readonly article: string;
  readonly body: string;
  readonly sentences: readonly ReadSentence[];
  /** All terms in order, stop words included. */
  readonly terms: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Where each term stands in `terms`. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Sentence of each place in `terms`. */
  readonly sentenceAt: readonly number[];
  /** Slugs of the employers in its cases: a force that publishes its own news may never print its name. */
  readonly forces: ReadonlySet<string>;
  /** Where it says what came of its cases. */
  readonly decisions: readonly Decision[];
  /** The terms of whoever speaks in each sentence. Found when first asked for: few questions ask for somebody's words. */
  readonly speakers: readonly ReadonlySet<string>[];
  /** The headline's terms, after those of the body in no sentence. */
  readonly headline: {
    readonly terms: readonly string[];
    readonly places: ReadonlyMap<string, readonly number[]>;
  };
}

/**
 * Reads an article's passages, with what its cases say of them.
 * @param analysisOf may hand out what the search engine has already analysed
 * @param speechesIn who says what in the article; called at most once
 */
export function readArticle(
  article: Pick<Article, 'id' | 'body' | 'headline'>,
  passages: readonly Passage[],
  cases: readonly Case[],
  analysisOf: (passage: Passage) => Analysis | undefined,
  speechesIn: () => readonly Speech[],
): Reading {
  const sentences: ReadSentence[] = [];
  const terms: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const sentenceAt: number[] = [];
  for (const passage of passages) {
    const analysis = analysisOf(passage) ?? analyse(passage.text);
    let next = 0;
    for (const span of analysis.sentences) {
      const from = terms.length;
      for (; next < analysis.terms.length; next++) {
        const placed = analysis.terms[next];
        if (!placed || placed.start >= span.end) break;
        terms.push(placed.term);
        starts.push(passage.start + placed.start);
        ends.push(passage.start + placed.end);
        sentenceAt.push(sentences.length);
      }
      sentences.push({
        index: sentences.length,
        paragraph: passage.number,
        start: passage.start + span.start,
        end: passage.start + span.end,
        text: passage.text.slice(span.start, span.end),
        from,
        to: terms.length,
      });
    }
  }
  let speakers: readonly ReadonlySet<string>[] | undefined;
  const headline = analyse(article.headline ?? '').terms.map((placed) => placed.term);
  return {
    article: article.id,
    body: article.body,
    sentences,
    terms,
    starts,
    ends,
    places: placesOf(terms),
    sentenceAt,
    forces: new Set(cases.flatMap(({ force }) => force.value ?? [])),
    decisions: decisionsIn(cases, article.id),
    get speakers() {
      speakers ??= speakersOf(sentences, speechesIn());
      return speakers;
    },
    headline: { terms: headline, places: placesOf(headline) },
  };
}

function placesOf(terms: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  terms.forEach((term, at) => {
    const known = places.get(term);
    if (known) known.push(at);
    else places.set(term, [at]);
  });
  return places;
}
