import type { Corpus } from '../../core/corpus.ts';
import type { Block, Reply, ShownQuote } from '../../core/reply.ts';
import { lookedThrough } from '../compose/collection.ts';
import { pageOf } from '../compose/page.ts';
import {
  bareReply,
  choicesBlock,
  pageNotices,
  paragraph,
  quoteBlocks,
  withNotices,
} from '../compose/reply.ts';
import { showSpan } from '../compose/show.ts';
import { type Caution, cautionBlocks, cautionOf } from './caution.ts';
import { differenceBlocks } from './difference-blocks.ts';
import type { Difference } from './differences.ts';
import type { Wording } from './find-wording.ts';
import { type GivenText, givenText, type Sources } from './given-text.ts';

/** What checking a text came to, and how much of it to show. */
export interface CheckedText {
  readonly text: string;
  readonly found: readonly Wording[];
  /** Whether all articles that may have the text were read. */
  readonly isWhole: boolean;
  readonly limit: number;
  readonly page: number;
}

/** Says whether a text stands in the sources: exactly, in other form, in other words, or not at all. */
export async function wordingReply(checked: CheckedText, sources: Sources): Promise<Reply> {
  const { corpus } = sources;
  const [best] = checked.found;
  const differences = best ? await departures(best, checked.text, corpus) : [];
  const given = await givenText(checked.text, best, differences, sources);
  if (!best || best.match === 'near') return absentReply(given, best, corpus);
  const alike = checked.found.filter((it) => it.match === best.match);
  const shown = best.match === 'words' ? alike.slice(0, 1) : alike;
  const { items, total, page, pages } = pageOf(shown, checked);
  const quotes = items.flatMap((it) => shownAt(it, corpus) ?? []);
  const cautions = items.map((it, at) => cautionOf(checked.text, it, quotes[at], corpus));
  const blocks: Block[] = [
    paragraph(verdict(best.match, cautions, inPlaces(total, checked.isWhole))),
    ...cautionBlocks(cautions),
    ...differenceBlocks(differences, given),
    ...quoteBlocks(quotes),
    ...contextChoice(quotes),
  ];
  const noted = withNotices(blocks, [...given.notices, ...pageNotices(checked.page, pages)]);
  return bareReply({ query: given.query, kind: 'found', blocks: noted, total, page, pages });
}

function verdict(
  match: 'exact' | 'form' | 'words',
  cautions: readonly Caution[],
  places: string,
): string {
  if (match === 'words') return 'Not word for word: the source has these words, and some differ.';
  const isPart = cautions.some((it) => it.leftOut.length > 0);
  const differs = cautions.some((it) => it.marks)
    ? 'the quotation marks differ'
    : 'only punctuation or letter case differs';
  if (match === 'form') {
    const part = isPart ? ', as part of a longer sentence' : '';
    return `These words stand in the sources${places}${part}; ${differs}.`;
  }
  return isPart
    ? `These words stand in the sources exactly so${places}, but as part of a longer sentence.`
    : `Yes: these words stand in the sources exactly so${places}.`;
}

function inPlaces(places: number, isWhole: boolean): string {
  if (!isWhole) return `, in at least ${places} articles`;
  return places > 1 ? `, in ${places} articles` : '';
}

function absentReply(given: GivenText, near: Wording | undefined, corpus: Corpus): Reply {
  const quote = near && shownAt(near, corpus);
  const blocks: Block[] = [
    paragraph(`Not in the sources: no article has this text. ${lookedThrough(corpus)}`),
    ...(quote
      ? [paragraph('The nearest words, which are another text:'), ...quoteBlocks([quote])]
      : []),
  ];
  return bareReply({
    query: given.query,
    kind: 'nothing',
    blocks: withNotices(blocks, given.notices),
  });
}

function shownAt({ article, span }: Wording, corpus: Corpus): ShownQuote | null {
  return showSpan(article, span, span, { corpus, drafts: false });
}

/** How the text departs from where it was found; the library that compares is loaded for no other text. */
async function departures(
  { article, span, match }: Wording,
  text: string,
  corpus: Corpus,
): Promise<readonly Difference[]> {
  if (isVerbatim(match)) return [];
  const source = corpus.article(article)?.body.slice(span.start, span.end) ?? '';
  const { differencesOf } = await import('./differences.ts');
  return differencesOf(source, text);
}

function isVerbatim(match: Wording['match']): boolean {
  return match === 'exact' || match === 'form';
}

function contextChoice(quotes: readonly ShownQuote[]): Block[] {
  const [first] = quotes;
  if (!first) return [];
  return choicesBlock([{ label: 'The paragraph around it', command: `context ${first.receipt}` }]);
}
