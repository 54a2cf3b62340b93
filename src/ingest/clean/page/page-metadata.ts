import { canonicalAddress } from '../../metadata/address.ts';
import { dateIn } from '../../metadata/date-words.ts';
import { oneLine } from '../../metadata/given.ts';
import { type Metadata, mergeMetadata } from '../../metadata/metadata.ts';
import { isHidden } from './block.ts';
import type { PageDocument } from './dom.ts';
import { linkedArticle, nameIn } from './linked-data.ts';

type Fields = Partial<Metadata>;

/** What a page says of itself: as data first, then for sharing, then in its marked-up text. */
export function pageMetadata(document: PageDocument, address: string | null): Fields {
  return mergeMetadata(fromLinkedData(document), fromTags(document), fromText(document), {
    url: canonicalAddress(address),
  });
}

function fromLinkedData(document: PageDocument): Fields {
  const node = linkedArticle(document);
  if (node === null) return {};
  return {
    headline: textFrom(node.headline),
    publisher: textFrom(nameIn(node.publisher)),
    author: authorFrom(nameIn(node.author)),
    published: dayFrom(node.datePublished ?? node.dateCreated),
    url: typeof node.url === 'string' ? canonicalAddress(node.url) : null,
  };
}

/** Open Graph, Dublin Core, and the older names. */
function fromTags(document: PageDocument): Fields {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    if (!metas.has(name)) metas.set(name, meta.getAttribute('content') ?? '');
  }
  const first = (...names: string[]) =>
    names.map((it) => metas.get(it)).find((it) => it !== undefined && it.trim() !== '') ?? null;
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null;
  const base = first('og:url') ?? undefined;
  return {
    headline: textFrom(first('og:title', 'twitter:title', 'dc.title', 'headline')),
    publisher: textFrom(first('og:site_name', 'application-name', 'dc.publisher', 'publisher')),
    author: authorFrom(
      first('author', 'article:author', 'dc.creator', 'parsely-author', 'byl', 'sailthru.author'),
    ),
    published: dayFrom(
      first(
        'article:published_time',
        'datepublished',
        'date',
        'pubdate',
        'dc.date',
        'dc.date.issued',
        'dcterms.created',
        'parsely-pub-date',
        'sailthru.date',
        'publish-date',
        'article.published',
        'og:article:published_time',
      ),
    ),
    url: canonicalAddress(canonical, base) ?? canonicalAddress(first('og:url')),
  };
}

function fromText(document: PageDocument): Fields {
  const heading = document.querySelector('[itemprop~="headline"]') ?? document.querySelector('h1');
  const time = document.querySelector('time[datetime],[itemprop~="datePublished"]');
  const author = document.querySelector(
    '[itemprop~="author"] [itemprop~="name"],[itemprop~="author"],[rel~="author"]',
  );
  const title = document.querySelector('title')?.textContent ?? null;
  return {
    headline:
      textFrom(heading && !isHidden(heading) ? heading.textContent : null) ?? textFrom(title),
    author: authorFrom(author?.textContent ?? null),
    published: dayFrom(
      time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? time?.textContent,
    ),
  };
}

function textFrom(value: unknown): string | null {
  return typeof value === 'string' ? oneLine(value.replace(/\u00ad/g, '')) : null;
}

/** A name, without "By" and without an address in its place. */
function authorFrom(value: string | null): string | null {
  const line = value === null ? null : oneLine(value);
  if (line === null || /^https?:|[@{}<>]/.test(line) || line.length > 120) return null;
  return oneLine(line.replace(/^(?:by|gan)\s+/i, ''));
}

function dayFrom(value: unknown): string | null {
  return typeof value === 'string' ? dateIn(value) : null;
}

/** What parts a title from the name of its site and section. */
const titleBreak = /\s+[|\u00b7\u2013\u2014\u00ab\u00bb:-]+\s+/u;
/** A part with fewer words may be the name of a site. */
const partWords = 3;

/** Titles by which the page's own headline can be told in its text: as given, and the window's without the site. */
export function pageTitles(document: PageDocument, given: string | null): string[] {
  const window = document.querySelector('title')?.textContent ?? '';
  const titles = [
    given,
    fromLinkedData(document).headline,
    fromTags(document).headline,
    document.querySelector('h1')?.textContent,
    window,
    ...window.split(titleBreak).filter((part) => part.trim().split(/\s+/).length >= partWords),
  ];
  return titles.filter((it): it is string => typeof it === 'string' && it.trim() !== '');
}
