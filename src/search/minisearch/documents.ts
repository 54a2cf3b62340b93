import type { Corpus } from '../../core/corpus.ts';
import { caseText, contextText } from '../searchable-text.ts';

/** A passage or a case as MiniSearch is given it. */
export interface SearchDocument {
  /** The id, a space and the passage number: no two documents share it. */
  readonly key: string;
  /** Article id of a passage, case id of a case. */
  readonly id: string;
  /** 0 for a case. */
  readonly passage: number;
  /** A passage's own words; a case's summary. */
  readonly own: string;
  /** What a passage inherits; a case's articles. */
  readonly inherited: string;
}

export function passageDocuments(corpus: Corpus): SearchDocument[] {
  return corpus.articleIds.flatMap((id) => {
    const inherited = contextOf(corpus, id);
    return corpus.passages(id).map(({ number, text }) => ({
      key: `${id} ${number}`,
      id,
      passage: number,
      own: text,
      inherited,
    }));
  });
}

export function caseDocuments(corpus: Corpus): SearchDocument[] {
  return corpus.cases.map((it) => ({
    key: `${it.id} 0`,
    id: it.id,
    passage: 0,
    own: caseText(it, corpus.vocabulary),
    inherited: it.articles
      .flatMap((id) => [contextOf(corpus, id), ...corpus.passages(id).map(({ text }) => text)])
      .join('\n\n'),
  }));
}

function contextOf(corpus: Corpus, id: string): string {
  const article = corpus.article(id);
  return article ? contextText(article, corpus.casesOf(id), corpus.vocabulary) : '';
}
