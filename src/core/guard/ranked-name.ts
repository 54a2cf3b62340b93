import type { Span } from '../text/sentences.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Mention } from '../vocabulary/mention.ts';
import { recogniseRanks } from '../vocabulary/recognise-ranks.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** A rank with a name after it: "PC Jane Example". Offsets are UTF-16, half-open, the name's alone. */
export interface RankedName extends Span {
  readonly name: string;
  readonly rank: string;
}

/** One or two given names or initials and a family name; "Mr A" and "Officer B" are no names. */
const name = /^\s+((?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.?)(?:\s+(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.?)){0,2})/u;

/** Everybody whom a text names with a police rank, in its order. */
export function rankedNamesIn(text: string, vocabulary: Vocabulary): RankedName[] {
  return recogniseRanks(text, vocabulary).flatMap((rank) => {
    if (!isTitle(rank, vocabulary)) return [];
    const match = name.exec(text.slice(rank.end, rank.end + 80));
    const found = match?.[1];
    if (!match || found === undefined || !/\p{Ll}/u.test(found)) return [];
    if (isStopWord(found.split(/\s/)[0]?.toLowerCase() ?? '')) return [];
    const start = rank.end + match[0].length - found.length;
    return [{ name: found, rank: rank.slugs[0] ?? '', start, end: start + found.length }];
  });
}

/** "Police staff" stands before no name; "PCSO" does. */
function isTitle({ slugs, typed }: Mention, vocabulary: Vocabulary): boolean {
  const entry = vocabulary.entry('rank', slugs[0] ?? '');
  return entry?.police !== false || typed === typed.toUpperCase();
}
