import { parseFeed } from 'feedsmith';
import { canonicalAddress } from '../metadata/address.ts';
import { dateIn } from '../metadata/date-words.ts';
import { oneLine } from '../metadata/given.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { decode } from './decode.ts';
import { type Gathered, refused } from './gathered.ts';
import type { RawSource } from './raw-source.ts';

/** One entry of a feed: its page, what the feed says of it, and its text where the feed carries it. */
export interface FeedEntry {
  readonly address: string | null;
  readonly given: Partial<Metadata>;
  /** HTML of the whole article, where the feed has it. */
  readonly html: string | null;
}

/** Most entries of one feed. */
const most = 500;
/** A feed's text shorter than this is a teaser: the page must be fetched for the article. */
const shortestWhole = 1200;

/** The entries of an RSS, Atom, RDF or JSON feed; null when the text is no feed. */
export function readFeed(text: string, base: string | undefined): FeedEntry[] | null {
  const feed = parse(text);
  if (feed === null) return null;
  const title = oneLine(stringAt(feed, ['title']) ?? '');
  const entries = listAt(feed, 'items') ?? listAt(feed, 'entries') ?? [];
  return entries.slice(0, most).map((entry) => entryOf(entry, title, base));
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const { feed } = parseFeed(text);
    return isRecord(feed) ? feed : null;
  } catch {
    return null;
  }
}

function entryOf(entry: unknown, publisher: string | null, base: string | undefined): FeedEntry {
  const address = canonicalAddress(linkOf(entry), base);
  const html =
    stringAt(entry, ['content', 'encoded']) ??
    stringAt(entry, ['content', 'value']) ??
    stringAt(entry, ['content']) ??
    stringAt(entry, ['content_html']) ??
    stringAt(entry, ['description']) ??
    stringAt(entry, ['summary', 'value']) ??
    stringAt(entry, ['summary']);
  const date =
    stringAt(entry, ['published']) ??
    stringAt(entry, ['pubDate']) ??
    stringAt(entry, ['date_published']) ??
    stringAt(entry, ['dc', 'date']) ??
    stringAt(entry, ['updated']);
  const given: Partial<Metadata> = {
    headline: oneLine(stringAt(entry, ['title', 'value']) ?? stringAt(entry, ['title']) ?? ''),
    publisher,
    published: date ? dateIn(date) : null,
    url: address,
  };
  return { address, given, html: html && html.length >= shortestWhole ? html : null };
}

function linkOf(entry: unknown): string | null {
  const links = listAt(entry, 'links') ?? [];
  const alternate = links.find((it) => (stringAt(it, ['rel']) ?? 'alternate') === 'alternate');
  const guid = stringAt(entry, ['guid', 'value']);
  return (
    stringAt(entry, ['link']) ??
    stringAt(entry, ['url']) ??
    stringAt(alternate, ['href']) ??
    (guid?.startsWith('http') ? guid : null)
  );
}

/** The entries of a feed in a file that carry their whole text; the others need the feed's address. */
export async function* readFeedText(name: string, bytes: Uint8Array): AsyncGenerator<Gathered> {
  const { text } = decode(bytes, null);
  const entries = readFeed(text, undefined);
  if (entries === null) return yield refused(name, 'This is not an RSS or Atom feed.');
  for (const [at, entry] of entries.entries()) yield entrySource(entry, `${name}:${at + 1}`);
}

/** An entry that carries its text as a document. */
export function entrySource(entry: FeedEntry, name: string): Gathered {
  if (entry.html === null) {
    return refused(
      name,
      'The feed holds only a summary of this entry; give its web address instead.',
      entry.address ? [entry.address] : [],
    );
  }
  const value: RawSource = {
    name,
    kind: 'html',
    original: Buffer.from(entry.html, 'utf8'),
    extension: 'html',
    content: entry.html,
    charset: null,
    id: null,
    given: entry.given,
    warnings: [],
  };
  return { ok: true, value };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listAt(value: unknown, key: string): unknown[] | null {
  const list = isRecord(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : null;
}

function stringAt(value: unknown, path: readonly string[]): string | null {
  let at: unknown = value;
  for (const key of path) at = isRecord(at) ? at[key] : undefined;
  return typeof at === 'string' && at !== '' ? at : null;
}
