import type { Query } from '../../core/query.ts';
import { fold } from '../../core/text/fold.ts';
import type { Span } from '../../core/text/sentences.ts';
import { isStopWord } from '../../core/text/stop-words.ts';
import { wordsOf } from '../../core/text/words.ts';

/** Stands where a question suggested a name. */
const blank = '[name]';
const blanks = /\[name\](?:[\s,.'-]*\[name\])+/g;

/** Words in which an identity is asked for; of other words that the sources do not have each may be a name. */
const asking = new Set(
  `name names named called real true actual identity identities identify reveal unmask expose initial initials surname
letter letters first last rhymes begin begins start starts whats really met married station photo photograph picture address age old live lives work works wife husband partner girlfriend
boyfriend sister brother mother father family child girl boy woman women man men victim witness complainant officer officers
constable sergeant inspector pc cop cops case someone said heard think confirm right please pls`.split(
    /\s+/,
  ),
);

/**
 * The query as a refusal may print it (domain rule B3): without any name that it offers to be
 * confirmed, which may be typed in lower case. So no word is left that might be one: none that the
 * sources in question do not have.
 * @param suggested names that it surely offers, in any case of letters
 * @param known the words of the sources in question
 */
export function redacted(
  query: Query,
  suggested: readonly string[],
  known: ReadonlySet<string>,
): Query {
  const named = suggested.reduce((text, name) => without(text, name), query.text);
  const strange = wordsOf(named).filter(
    ({ text }) => !isStopWord(text) && !isPlain(text.replace(/'s?$/, ''), known),
  );
  return { ...query, text: blanked(named, strange) };
}

/** A text with a blank for each run of the given words. @param words spans of it, in their order */
export function blanked(text: string, words: readonly Span[]): string {
  return words
    .reduceRight((left, { start, end }) => left.slice(0, start) + blank + left.slice(end), text)
    .replace(blanks, blank);
}

/** Whether a folded word is hardly a name: the sources in question have it, or identities are asked for in it. */
export function isPlain(word: string, known: ReadonlySet<string>): boolean {
  return asking.has(word) || known.has(word);
}

function without(text: string, name: string): string {
  const at = fold(text).indexOf(fold(name));
  return at < 0 ? text : without(text.slice(0, at) + blank + text.slice(at + name.length), name);
}
