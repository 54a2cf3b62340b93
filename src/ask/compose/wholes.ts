import type { Article } from '../../core/article.ts';
import type { Passage } from '../../core/passage.ts';
import { type Listing, listingsOf } from '../../core/text/listing.ts';
import { type Span, sentencesOf } from '../../core/text/sentences.ts';
import { wholesOf } from '../../core/text/wholes.ts';

interface Parts {
  readonly wholes: readonly Span[];
  readonly listings: readonly Listing[];
}

const parts = new WeakMap<Article, Parts>();

/** The sentences of an article as they are quoted, each list with its lead-in; offsets into the body. */
export function wholesIn(article: Article, passages: readonly Passage[]): readonly Span[] {
  return partsOf(article, passages).wholes;
}

/** The lists of an article; offsets into the body. */
export function listingsIn(article: Article, passages: readonly Passage[]): readonly Listing[] {
  return partsOf(article, passages).listings;
}

function partsOf(article: Article, passages: readonly Passage[]): Parts {
  const known = parts.get(article);
  if (known) return known;
  const sentences = passages.flatMap(({ text, start }) =>
    sentencesOf(text).map((it) => ({ start: start + it.start, end: start + it.end })),
  );
  const listings = listingsOf(article.body, sentences);
  const found = { wholes: wholesOf(article.body, sentences, listings), listings };
  parts.set(article, found);
  return found;
}
