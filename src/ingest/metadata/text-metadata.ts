import { dateIn } from './date-words.ts';
import type { Metadata } from './metadata.ts';

const lead =
  /^(?:(?:exclusive|report|words|story|written|article|posted|published)\s+)?(?:by|gan|author|awdur|reporter)\s*:?\s+/iu;
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
  const after = lead.exec(line)?.[0].length;
  if (after === undefined) return null;
  return name.exec(line.slice(after))?.[0].trim() ?? null;
}
