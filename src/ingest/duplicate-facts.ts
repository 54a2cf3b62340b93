import { isProse, lineOf } from './clean/text/line.ts';
import { sameText } from './identity.ts';

/** How two like texts stand to each other. */
export type Kinship =
  /** Everything that the new one tells stands in the old one. */
  | 'repeats'
  /** The new one names the same people, days and numbers in other words, or tells more. */
  | 'resembles'
  | 'differs';

/**
 * What a new text is to an old one. Reports of two hearings can share nearly every word, and a
 * later report of one hearing differs by the sentence that matters; so only a text all of whose
 * paragraphs stand in the other, but for a line that tells nothing, is a repetition.
 */
export function kinshipOf(added: string, known: string): Kinship {
  const fresh = without(paragraphsIn(added), paragraphsIn(known));
  const gone = without(paragraphsIn(known), paragraphsIn(added));
  const isShortened = lengthOf(gone) > known.length * mostMissing;
  if (!isShortened && fresh.every(tellsNothing)) return 'repeats';
  const same = isWithin(factsIn(gone), factsIn(fresh)) || isWithin(factsIn(fresh), factsIn(gone));
  return same ? 'resembles' : 'differs';
}

/** A copy may lack this share of the text: a sister paper's cut. */
const mostMissing = 0.3;
/** A line that a feed adds has few words and reports nothing. */
const mostWordsOfFeedLine = 25;

function tellsNothing(paragraph: string): boolean {
  const line = lineOf({ text: paragraph, start: 0, end: paragraph.length });
  return (
    line.words.length <= mostWordsOfFeedLine &&
    !line.reports &&
    !line.quotes &&
    (!isProse(line) || line.addresses)
  );
}

function paragraphsIn(body: string): string[] {
  return body.split(/\n{2,}/).filter((it) => it.trim() !== '');
}

function without(paragraphs: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(sameText));
  return paragraphs.filter((it) => !known.has(sameText(it)));
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, it) => sum + it.length, 0);
}

/** Numbers, and words written with a capital: what tells one hearing from another. */
function factsIn(paragraphs: readonly string[]): Set<string> {
  return new Set(paragraphs.flatMap((it) => it.match(/\p{N}+|\p{Lu}[\p{L}'\u2019]*/gu) ?? []));
}

function isWithin(facts: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...facts].every((fact) => others.has(fact));
}
