import { fold } from '../../core/text/fold.ts';
import type { Span } from '../../core/text/sentences.ts';

/** "Mr A", "Officer X", "PC B": the labels of people whom a source does not name. */
const label =
  /\b(?:mr|mrs|ms|miss|mx|officer|constable|sergeant|inspector|pc|ps|dc|ds|di|witness|woman|man|person|complainant|victim|child)\s+(?:[A-Z]|[a-z](?=\s*(?:$|[?.,!]|and\b)))(?![\p{L}]|['’](?!s\b))/giu;
const letterAlone =
  /\b(?:mr|mrs|ms|miss|officer|pc|ps|dc|ds|di)\s+[b-hj-z](?![\p{L}]|['’](?!s\b))/giu;

/** The labels in a text, as typed. */
export function labelsIn(text: string): string[] {
  const found = [...text.matchAll(label), ...text.matchAll(letterAlone)].map((match) => match[0]);
  return [...new Set(found.map((typed) => typed.replace(/\s+/g, ' ')))];
}

const name =
  /\p{Lu}[\p{L}'’-]*\p{Ll}(?:[ -](?:(?:de|van|von|der|al|bin|ap|Mc|Mac|O'|St) ?)?\p{Lu}[\p{L}'’-]*)*/gu;
const title =
  /\b(?:mr|mrs|ms|miss|dr|prof|sir|dame|lord|lady|pc|ps|dc|ds|di|sgt|sergeant|constable|inspector|superintendent|chief|officer|judge)\.?\s+$/i;

/** Capitalised words that begin a question or stand in every newspaper, and are nobody's name. */
const common = new Set(
  `a an and are at by did do does for from had has have he her his how i in is it list my name of on or she tell that the
their they this to was were what when where which who whom whose why will with would can could should show give find any
all anything ok hi hello please mr mrs ms miss dr officer police constabulary force service pc ps dc ds di sgt sergeant
constable inspector chief superintendent detective january february march april may june july august september october
november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter christmas easter
english british welsh scottish irish muslim christian jewish asian black white facebook twitter whatsapp instagram
snapchat taser cctv iopc ipcc cps met court crown magistrates hospital hearing panel independent office conduct
professional standards department ambulance council`.split(/\s+/),
);

/**
 * The names of people in a question, as typed: runs of capitalised words that begin after the first
 * word, are in none of the spans that something else explains, and are no common capitalised word.
 */
export function namesIn(text: string, explained: readonly Span[]): string[] {
  const names: string[] = [];
  for (const match of text.matchAll(name)) {
    const words = match[0].split(' ');
    while (words[0] !== undefined && common.has(fold(words[0]))) words.shift();
    while (words.length > 0 && common.has(fold(words.at(-1) ?? ''))) words.pop();
    if (words.length === 0) continue;
    const start = match.index + match[0].lastIndexOf(words.join(' '));
    const end = start + words.join(' ').length;
    if (explained.some((span) => span.start < end && start < span.end)) continue;
    if (words.length > 1 || title.test(text.slice(0, start))) names.push(words.join(' '));
  }
  return [...new Set(names)];
}
