import { dateIn } from './date-words.ts';
import type { Metadata } from './metadata.ts';

const lead =
  /(?:^|\s)(?:(?:exclusive|report|words|story|written|article|posted|published)\s+)?(?:by|gan|author|awdur|reporter)\s*:?\s+(?=\p{L})/iu;
const name = /^(?:\p{Lu}[\p{L}'\u2019.-]*\s?){2,4}/u;

/** What the by-lines and time stamps of a text say: the author's name and the day of publication. */
export function textMetadata(lines: readonly string[]): Partial<Metadata> {
  const first = <T>(read: (line: string) => T | null): T | null =>
    lines.map(read).find((value) => value !== null) ?? null;
  return { author: first(authorIn), published: first(publishedIn) };
}

/** A line about an update says when the text changed, not when it was published. */
function publishedIn(line: string): string | null {
  const original = line.split(/\b(?:last )?(?:updated|modified|diweddarwyd)\b/iu)[0] ?? '';
  return dateIn(original) ?? (original === '' ? null : dateIn(line));
}

function authorIn(line: string): string | null {
  const after = lead.exec(line);
  if (after === null) return null;
  const words =
    name
      .exec(line.slice(after.index + after[0].length))?.[0]
      .trim()
      .split(/\s+/) ?? [];
  const post = words.findIndex((word, at) => at > 0 && desks.has(word.toLowerCase()));
  const own = post === -1 ? words : words.slice(0, post);
  return own.length >= 2 ? own.join(' ') : null;
}

/** First words of what a writer is, after the name: "Home affairs correspondent". */
const desks: ReadonlySet<string> = new Set(
  'chief crime court courts senior home local political social education health north south east west welsh wales england scotland northern legal affairs reporter correspondent editor journalist writer digital news deputy assistant community investigations features content trainee bbc pa press'.split(
    ' ',
  ),
);
