import type { Corpus } from '../../core/corpus.ts';
import { typedText } from '../../core/query/typed-text.ts';
import type { Block, ListItem, Reply, ShownQuote } from '../../core/reply.ts';
import { fold } from '../../core/text/fold.ts';
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
import type { Difference } from './differences.ts';
import type { Wording } from './find-wording.ts';

/** Most differences listed; a text with more is another text. */
const mostDifferences = 12;

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
export async function wordingReply(checked: CheckedText, corpus: Corpus): Promise<Reply> {
  const [best] = checked.found;
  const query = typedText(checked.text);
  if (!best || best.match === 'near') return absentReply(query, best, corpus);
  const alike = checked.found.filter((it) => it.match === best.match);
  const shown = best.match === 'words' ? alike.slice(0, 1) : alike;
  const { items, total, page, pages } = pageOf(shown, checked);
  const quotes = items.flatMap((it) => shownAt(it, corpus) ?? []);
  const cautions = items.map((it, at) => cautionOf(checked.text, it, quotes[at], corpus));
  const blocks: Block[] = [
    paragraph(verdict(best.match, cautions, inPlaces(total, checked.isWhole))),
    ...cautionBlocks(cautions),
    ...(best.match === 'words' ? await differenceBlocks(checked.text, best, corpus) : []),
    ...quoteBlocks(quotes),
    ...contextChoice(quotes),
  ];
  const noted = withNotices(blocks, pageNotices(checked.page, pages));
  return bareReply({ query, kind: 'found', blocks: noted, total, page, pages });
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

function absentReply(query: string, near: Wording | undefined, corpus: Corpus): Reply {
  const quote = near && shownAt(near, corpus);
  const blocks: Block[] = [
    paragraph(`Not in the sources: no article has this text. ${lookedThrough(corpus)}`),
    ...(quote
      ? [paragraph('The nearest words, which are another text:'), ...quoteBlocks([quote])]
      : []),
  ];
  return bareReply({ query, kind: 'nothing', blocks });
}

function shownAt({ article, span }: Wording, corpus: Corpus): ShownQuote | null {
  return showSpan(article, span, span, { corpus, drafts: false });
}

async function differenceBlocks(
  text: string,
  { article, span }: Wording,
  corpus: Corpus,
): Promise<Block[]> {
  const source = corpus.article(article)?.body.slice(span.start, span.end) ?? '';
  const { differencesOf } = await import('./differences.ts');
  const differences = differencesOf(source, text);
  const items = differences.slice(0, mostDifferences).map(itemOf);
  const more = differences.length - items.length;
  const rest: ListItem[] = more > 0 ? [{ text: `and ${more} more` }] : [];
  return [...turnNotice(differences), { type: 'list', items: [...items, ...rest] }];
}

/** Warns where a difference turns the sense, and says so outright where "not" is all that parts what both end with. */
function turnNotice(differences: readonly Difference[]): Block[] {
  if (!differences.some((it) => it.turns)) return [];
  const negation = differences.at(-1)?.negation ?? null;
  const opposite =
    negation === null ? '' : `The source says the opposite (\u201c${typedText(negation)}\u201d). `;
  const text = `${opposite}A word that turns the sense, such as "not" or "denied", is among the differences.`;
  return [{ type: 'notice', notice: 'problem', text }];
}

function itemOf({ source, given, moved }: Difference): ListItem {
  const [stands, typed] = [typedText(source), typedText(given)];
  if (moved && fold(stands) === fold(typed)) {
    return { text: `In another place in the source: \u201c${stands}\u201d` };
  }
  if (stands === '') return { text: `Only in the text given: \u201c${typed}\u201d` };
  if (typed === '') return { text: `Only in the source: \u201c${stands}\u201d` };
  const where = moved ? ', in another place,' : '';
  return {
    text: `The source has${where} \u201c${stands}\u201d; the text given has \u201c${typed}\u201d`,
  };
}

function contextChoice(quotes: readonly ShownQuote[]): Block[] {
  const [first] = quotes;
  if (!first) return [];
  return choicesBlock([{ label: 'The paragraph around it', command: `context ${first.receipt}` }]);
}
