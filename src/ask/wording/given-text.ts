import type { Article } from '../../core/article.ts';
import type { Corpus } from '../../core/corpus.ts';
import { typedText } from '../../core/query/typed-text.ts';
import { fold } from '../../core/text/fold.ts';
import type { Span } from '../../core/text/sentences.ts';
import type { SearchEngine } from '../../ports/search-engine.ts';
import type { Notice } from '../facts/matter.ts';
import { labelsIn } from '../question/people.ts';
import { printedLabels } from '../refuse/printed-labels.ts';
import { protectedIn } from '../refuse/protected.ts';
import { blanked } from '../refuse/redacted.ts';
import type { Difference } from './differences.ts';
import type { Wording } from './find-wording.ts';
import { guessedNames } from './guessed-name.ts';

/** What a text is checked against. */
export interface Sources {
  readonly corpus: Corpus;
  readonly engine: SearchEngine;
}

/** A text that was checked, as a reply may repeat it: without any name that it puts in the place of a withheld one. */
export interface GivenText {
  readonly query: string;
  part(span: Span): string;
  readonly notices: readonly Notice[];
}

/** Articles looked at that may print a label of the given text. */
const mostHits = 20;

const kept: Notice = {
  notice: 'anonymity',
  text: 'The source withholds names here. A name that the text given has in place of one is not repeated, confirmed or denied.',
};

/** Reads a text that was checked. @param best where it was found or comes nearest */
export async function givenText(
  text: string,
  best: Wording | undefined,
  differences: readonly Difference[],
  sources: Sources,
): Promise<GivenText> {
  const isVerbatim = best?.likeness === 1;
  const withheld = isVerbatim ? [] : await withholding(text, best?.article, sources);
  const guesses = guessedNames(text, withheld, differences);
  const part = ({ start, end }: Span) => {
    const inside = guesses.filter((it) => it.start >= start && it.end <= end);
    const moved = inside.map((it) => ({ start: it.start - start, end: it.end - start }));
    return typedText(blanked(text.slice(start, end), moved));
  };
  return {
    query: part({ start: 0, end: text.length }),
    part,
    notices: guesses.length > 0 ? [kept] : [],
  };
}

/** The articles that leave somebody unnamed of whom a given text may speak: the nearest one, and those that print a label of it. */
async function withholding(
  text: string,
  nearest: string | undefined,
  { corpus, engine }: Sources,
): Promise<readonly Article[]> {
  const ids = new Set(nearest === undefined ? [] : [nearest]);
  for (const label of labelsIn(text).map(fold)) {
    const { hits } = await engine.search({
      scope: 'passages',
      wants: [],
      phrases: [label],
      without: [],
      filters: [],
      drafts: true,
      limit: mostHits,
    });
    for (const { id } of hits) ids.add(id);
  }
  const articles = [...ids].flatMap((id) => corpus.article(id) ?? []);
  return articles.filter((it) => withholds(it, corpus));
}

function withholds(article: Article, corpus: Corpus): boolean {
  if (printedLabels(article).size > 0) return true;
  return corpus.casesOf(article.id).some((it) => {
    const { officers, complainants } = protectedIn(it);
    return officers.length > 0 || complainants || it.restrictions.length > 0;
  });
}
