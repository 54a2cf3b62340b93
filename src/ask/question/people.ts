import { fold } from '../../core/text/fold.ts';
import type { Span } from '../../core/text/sentences.ts';
import { isTitle } from './name-title.ts';
import { isNewspaper } from './newspaper.ts';

/** "Mr A", "Officer X", "PC B": the labels of people whom a source does not name. */
const label =
  /(?<before>\b(?:the|an?|this|that|any|which|what|every|each|no|my|another) (?:\w+ )?)?\b(?<title>mr|mrs|ms|miss|mx|officer|constable|sergeant|inspector|pc|ps|dc|ds|di|witness|woman|man|person|complainant|victim|child)\s+(?<letter>\p{L})(?![\p{L}]|['’](?!s\b))/giu;
const courtesy = /^(?:mr|mrs|ms|miss|mx)$/i;
/** Titles that are everyday words: only a capital or an end makes a letter behind them a label. */
const everyday = /^(?:witness|woman|man|person|complainant|victim|child)$/i;
/** What may follow a small letter that is a label, and hardly the article "a". */
const follows =
  /^\s*(?:$|[?.,!]|(?:and|or|\w+ed|guilty|innocent|found|given|told|said|say|get|got|do|did|was|is|has|have|lose|lost|keep|kept|resign|quit|appeal|lie|deny|admit|still|ever|also|let|kicked|sent)\b)/;
/** What asks for somebody. */
const asksWho = /\b(?:who(?:'s|s| is| was| are)?|name|identify|about) $/i;
/** "Officers A and B". */
const several =
  /\b(officer|constable|sergeant|inspector|pc|ps|dc|ds|di|witness|complainant|victim)(?:s|es)\s+(\p{L}(?:, ?\p{L})*,? (?:and|or|&) \p{L})(?![\p{L}'’])/giu;

/** A text in which "officers A and B" are "officer A and officer B". */
export function labelsApart(text: string): string {
  return text.replace(several, (_, title: string, letters: string) =>
    letters.replace(/(?<!\p{L})\p{L}(?!\p{L})/gu, (letter) => `${title} ${letter}`),
  );
}

/** The labels in a text, as typed. */
export function labelsIn(typed: string): string[] {
  const text = labelsApart(typed);
  const found = [...text.matchAll(label)].flatMap((match) => {
    const { before, title = '', letter = '' } = match.groups ?? {};
    const after = text.slice(match.index + match[0].length);
    const isAsked = asksWho.test(text.slice(0, match.index)) || follows.test(after);
    const isOne = isLabel(title, letter, before !== undefined, isAsked);
    return isOne ? [`${title} ${letter}`] : [];
  });
  return [...new Set(found)];
}

/** "The officer a …" and "the man I met" have no label. */
function isLabel(title: string, letter: string, isDefinite: boolean, isAsked: boolean): boolean {
  if (courtesy.test(title)) return true;
  if (letter === 'I' || letter === 'i') return /^\p{Lu}/u.test(title);
  if (/\p{Lu}/u.test(letter)) return true;
  if (letter !== 'a' && !everyday.test(title)) return true;
  return !(letter === 'a' && isDefinite) && isAsked;
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

/** "Where'd", "What's". */
const contracted = /['\u2019](?:s|d|re|ll|ve)$/;

function isCommon(word: string): boolean {
  const bare = fold(word).replace(contracted, '');
  return common.has(bare) || isTitle(bare);
}

/**
 * The names of people in a question, as typed: runs of capitalised words that begin after the first
 * word, are in none of the spans that something else explains, and are no common capitalised word.
 */
export function namesIn(text: string, explained: readonly Span[]): string[] {
  const names: string[] = [];
  for (const match of text.matchAll(name)) {
    const words = match[0].split(' ');
    while (words[0] !== undefined && isCommon(words[0])) words.shift();
    while (words.length > 0 && isCommon(words.at(-1) ?? '')) words.pop();
    if (words.length === 0 || isNewspaper(words)) continue;
    const start = match.index + match[0].lastIndexOf(words.join(' '));
    const end = start + words.join(' ').length;
    if (explained.some((span) => span.start < end && start < span.end)) continue;
    if (words.length > 1 || title.test(text.slice(0, start))) names.push(words.join(' '));
  }
  return [...new Set(names)];
}
