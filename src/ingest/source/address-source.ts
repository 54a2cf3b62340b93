import { type FetchedPage, PageFetcher } from '../fetch/fetch-page.ts';
import type { FetchPolicy } from '../fetch/policy.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { decode } from './decode.ts';
import { entrySource, type FeedEntry, readFeed } from './feed.ts';
import { type Gathered, refused } from './gathered.ts';
import { kindOf, type RawSource } from './raw-source.ts';

const feedTypes = /(?:rss|atom|rdf|feed)\+|^(?:application|text)\/(?:xml|json)$/;

/** The page at a web address, or all the articles of the feed there. */
export async function* readAddress(address: string, policy: FetchPolicy): AsyncGenerator<Gathered> {
  const fetcher = new PageFetcher(policy);
  try {
    const fetched = await fetcher.fetch(address);
    if (!fetched.ok) return yield refused(address, fetched.message);
    const entries = entriesOf(fetched.page);
    if (entries === null) return yield pageSource(fetched.page, address, {});
    for (const entry of entries) yield await readEntry(entry, fetcher, address);
  } finally {
    await fetcher.close();
  }
}

/** An entry's own text where the feed has it whole, else its page. */
async function readEntry(entry: FeedEntry, fetcher: PageFetcher, feed: string): Promise<Gathered> {
  if (entry.html !== null || entry.address === null)
    return entrySource(entry, entry.address ?? feed);
  const fetched = await fetcher.fetch(entry.address);
  if (!fetched.ok) return refused(entry.address, fetched.message);
  return pageSource(fetched.page, entry.address, entry.given);
}

function entriesOf(page: FetchedPage): FeedEntry[] | null {
  const isTyped = feedTypes.test(page.contentType);
  const isUntyped = page.contentType === '' || page.contentType === 'text/plain';
  if (!isTyped && !isUntyped) return null;
  return readFeed(decode(page.bytes, page.charset).text, page.address);
}

function pageSource(page: FetchedPage, name: string, given: Partial<Metadata>): Gathered {
  const kind = page.contentType === '' ? 'html' : kindOf(page.contentType);
  if (kind === null)
    return refused(name, `The address gives ${page.contentType}, which is not a page of text.`);
  const value: RawSource = {
    name,
    kind,
    original: page.bytes,
    extension: kind === 'html' ? 'html' : kind === 'markdown' ? 'md' : 'txt',
    content: page.bytes,
    charset: page.charset,
    id: null,
    given: { ...given, url: given.url ?? page.address },
    warnings: [],
  };
  return { ok: true, value };
}
