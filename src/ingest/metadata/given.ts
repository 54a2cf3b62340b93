import { canonicalAddress } from './address.ts';
import { dateIn } from './date-words.ts';
import type { Metadata } from './metadata.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Names under which records and front matter hold each field. */
const names = {
  headline: ['headline', 'title'],
  publisher: ['publisher', 'site_name', 'site', 'publication'],
  author: ['author', 'authors', 'byline', 'creator'],
  published: ['published', 'date', 'pubdate', 'published_at', 'publication_date'],
  url: ['url', 'canonical', 'canonical_url', 'link', 'permalink'],
  tags: ['tags', 'keywords', 'categories'],
} as const;

const longestText = 500;

/** Metadata from the fields of a record or front matter; a value of the wrong kind counts as absent. */
export function givenMetadata(fields: Fields): Partial<Metadata> {
  return {
    headline: textOf(fields, names.headline),
    publisher: textOf(fields, names.publisher),
    author: textOf(fields, names.author),
    published: dayIn(fields),
    url: canonicalAddress(textOf(fields, names.url)),
    tags: tagsOf(fields),
  };
}

function pick(fields: Fields, keys: readonly string[]): unknown {
  const key = keys.find(
    (it) => Object.hasOwn(fields, it) && fields[it] !== null && fields[it] !== '',
  );
  return key === undefined ? undefined : fields[key];
}

function textOf(fields: Fields, keys: readonly string[]): string | null {
  const value = pick(fields, keys);
  const first: unknown = Array.isArray(value)
    ? value.filter((it) => typeof it === 'string').join(', ')
    : value;
  return typeof first === 'string' ? oneLine(first) : null;
}

/** A text on one line without control characters; null when nothing is left of it. */
export function oneLine(text: string): string | null {
  const line = text
    .slice(0, longestText * 4)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, longestText);
  return line === '' ? null : line;
}

function dayIn(fields: Fields): string | null {
  const value = pick(fields, names.published);
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  if (typeof value !== 'string') return null;
  const partial = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.exec(value.trim());
  return partial ? partial[0] : dateIn(value);
}

/** Tags come as a list, or as one text parted by commas, with or without quotation marks. */
function tagsOf(fields: Fields): string[] {
  const value = pick(fields, names.tags);
  const list = typeof value === 'string' ? value.match(/'[^']+'|"[^"]+"|[^,]+/g) : value;
  if (!Array.isArray(list)) return [];
  return list
    .slice(0, 50)
    .map((tag: unknown) =>
      typeof tag === 'string' ? oneLine(tag.replace(/^[\s'"]+|[\s'"]+$/g, '')) : null,
    )
    .filter((tag) => tag !== null);
}
