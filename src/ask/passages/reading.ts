import type { Article } from '../../core/article.ts';
import type { Case } from '../../core/case.ts';
import type { Passage } from '../../core/passage.ts';
import { type Analysis, analyse } from '../../core/text/analysis.ts';
import { hasFragments, listingsOf } from '../../core/text/listing.ts';
import type { Span } from '../../core/text/sentences.ts';
import type { Speech } from '../../core/text/speech.ts';
import { wholesOf } from '../../core/text/wholes.ts';
import { type Decision, decisionsIn } from './decisions.ts';
import { type Holder, holdersIn } from './holders.ts';
import { speakersOf } from './said-by.ts';
import { type Subjects, subjectsOf } from './subjects.ts';

/** A sentence of an article, with its list where it leads into one of fragments, ready to be compared with a question. Offsets are UTF-16 into the body. */
export interface ReadSentence {
  /** Counted from 0 in the article. */
  readonly index: number;
  /** Number of the passage in which it begins, counted from 1. */
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
  /** Slugs of the employers in its cases: a force that publishes its own news may never print its name. Without any, the force of its places. */
  readonly forces: ReadonlySet<string>;
  /** Where it says what came of its cases. */
  readonly decisions: readonly Decision[];
  /** Where it names those who held a role in its cases. */
  readonly holders: readonly Holder[];
  /** The terms of whoever speaks in each sentence. Found when first asked for: few questions ask for somebody's words. */
  readonly speakers: readonly ReadonlySet<string>[];
  /** Whom it tells of. Found when first asked for. */
  readonly subjects: Subjects;
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
 * @param areasIn the force of its places, if there is one; called at most once
 */
export function readArticle(
  article: Pick<Article, 'id' | 'body' | 'headline'>,
  passages: readonly Passage[],
  cases: readonly Case[],
  analysisOf: (passage: Passage) => Analysis | undefined,
  speechesIn: () => readonly Speech[],
  areasIn: () => readonly string[],
): Reading {
  const sentences: ReadSentence[] = [];
  const terms: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const sentenceAt: number[] = [];
  const read = passages.map((passage) => {
    const { terms, sentences } = analysisOf(passage) ?? analyse(passage.text);
    const shifted = <T extends Span>(it: T) => ({
      ...it,
      start: passage.start + it.start,
      end: passage.start + it.end,
    });
    return { terms: terms.map(shifted), sentences: sentences.map(shifted) };
  });
  const placed = read.flatMap((it) => it.terms);
  const plain = read.flatMap((it) => it.sentences);
  const listings = listingsOf(article.body, plain).filter((it) => hasFragments(article.body, it));
  const wholes = wholesOf(article.body, plain, listings);
  let paragraph = 0;
  for (const { start, end } of wholes) {
    const from = terms.length;
    for (let it = placed[from]; it && it.start < end; it = placed[terms.length]) {
      terms.push(it.term);
      starts.push(it.start);
      ends.push(it.end);
      sentenceAt.push(sentences.length);
    }
    while ((passages[paragraph]?.end ?? Number.POSITIVE_INFINITY) <= start) paragraph += 1;
    sentences.push({
      index: sentences.length,
      paragraph: passages[paragraph]?.number ?? 0,
      start,
      end,
      text: article.body.slice(start, end),
      from,
      to: terms.length,
    });
  }
  let speakers: readonly ReadonlySet<string>[] | undefined;
  let subjects: Subjects | undefined;
  let forces: ReadonlySet<string> | undefined;
  const employers = cases.flatMap(({ force }) => force.value ?? []);
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
    get forces() {
      forces ??= new Set(employers.length > 0 ? employers : areasIn());
      return forces;
    },
    decisions: decisionsIn(cases, article.id),
    holders: holdersIn(cases, article.id),
    get subjects() {
      subjects ??= subjectsOf(sentences);
      return subjects;
    },
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
