import type { Corpus } from '../../core/corpus.ts';
import type { Block, ShownQuote } from '../../core/reply.ts';
import { wholesIn } from '../compose/wholes.ts';
import type { Wording } from './find-wording.ts';
import { type LeftOut, leftOutOf, marksDiffer } from './left-out.ts';

/** Why a text that stands in a source may say something else there. */
export interface Caution {
  readonly leftOut: readonly LeftOut[];
  /** Whether quotation marks inside the text are in one of both alone. */
  readonly marks: boolean;
  /** Whether the next sentence takes the words back. */
  readonly takenBack: boolean;
}

/** What must be known of the place at which a text was found. @param shown the quote that shows it */
export function cautionOf(
  text: string,
  { article: id, span }: Wording,
  shown: ShownQuote | undefined,
  corpus: Corpus,
): Caution {
  const article = corpus.article(id);
  if (!article) return { leftOut: [], marks: false, takenBack: false };
  const sentences = wholesIn(article, corpus.passages(id));
  const last = sentences.findLast((it) => it.start < span.end);
  return {
    leftOut: leftOutOf(article.body, span, sentences),
    marks: marksDiffer(article.body, span, text),
    takenBack: shown !== undefined && last !== undefined && shown.quote.end > last.end,
  };
}

/** The notices that the places of a text call for. */
export function cautionBlocks(cautions: readonly Caution[]): Block[] {
  const parts = cautions.flatMap((it) => it.leftOut);
  const does = [...new Set(parts.map((it) => it.does))];
  const reasons = does.map((one) => {
    const words = parts.filter((it) => it.does === one).flatMap((it) => it.words);
    return `${one} (${[...new Set(words)].map((it) => `\u201c${it}\u201d`).join(', ')})`;
  });
  return [
    ...(reasons.length > 0
      ? [
          `These words are cut out of a sentence, and the rest of it ${listed(reasons)}. Quote the whole sentence:`,
        ]
      : []),
    ...(cautions.some((it) => it.marks)
      ? [
          'Words in quotation marks are those of whoever is quoted: the marks inside the text are not those of the source.',
        ]
      : []),
    ...(cautions.some((it) => it.takenBack)
      ? ['The next sentence of the source may reject or limit these words; it is shown too.']
      : []),
  ].map((it) => ({ type: 'notice', notice: 'problem', text: it }) as const);
}

function listed(parts: readonly string[]): string {
  return [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' and ');
}
