import { typedText } from '../../core/query/typed-text.ts';
import type { Block, ListItem } from '../../core/reply.ts';
import { fold } from '../../core/text/fold.ts';
import type { Difference } from './differences.ts';
import type { GivenText } from './given-text.ts';

/** Most differences listed; a text with more is another text. */
const mostDifferences = 12;

/** The list of what differs, none where nothing does; of the given text only what may be repeated. */
export function differenceBlocks(differences: readonly Difference[], given: GivenText): Block[] {
  if (differences.length === 0) return [];
  const items = differences.slice(0, mostDifferences).map((it) => itemOf(it, given));
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

function itemOf({ source, at, moved }: Difference, given: GivenText): ListItem {
  const [stands, typed] = [typedText(source), given.part(at)];
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
