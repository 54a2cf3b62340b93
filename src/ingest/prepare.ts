import type { Problem, Result } from '../core/failure.ts';
import { cleanPage } from './clean/page/clean-page.ts';
import type { Dropped } from './clean/piece.ts';
import { cleanText } from './clean/text/clean-text.ts';
import { readMatter } from './front-matter.ts';
import { givenMetadata } from './metadata/given.ts';
import { type Metadata, mergeMetadata } from './metadata/metadata.ts';
import { textMetadata } from './metadata/text-metadata.ts';
import { decode } from './source/decode.ts';
import type { RawSource } from './source/raw-source.ts';

/** A source read and cleaned, before anything is compared or written. */
export interface Prepared {
  readonly metadata: Metadata;
  /** Whole paragraphs joined by one blank line. */
  readonly body: string;
  readonly dropped: readonly Dropped[];
  readonly warnings: readonly string[];
}

/** Longest body of an article, in UTF-16 units: a book, not a report. */
const longestBody = 2_000_000;

/** Turns the bytes of a source into an article's body and metadata. Touches nothing outside. */
export function prepare(source: RawSource, keep: readonly string[]): Result<Prepared> {
  const decoded =
    typeof source.content === 'string'
      ? { text: source.content, warnings: [] }
      : decode(source.content, source.charset);
  if (looksBinary(decoded.text))
    return refuse(source, 'This is not text: it looks like an image, an archive or a program.');
  const isPage =
    source.kind === 'html' || /^\s*<(?:!doctype html|html)[\s>]/i.test(decoded.text.slice(0, 500));
  const read = isPage
    ? readPage(decoded.text, source, keep)
    : readPlain(decoded.text, source, keep);
  const warnings = [...source.warnings, ...decoded.warnings, ...read.warnings];
  if (read.body === '')
    return refuse(source, read.warnings[0] ?? 'No paragraph of an article was found in it.');
  if (read.body.length > longestBody) return refuse(source, 'It is too long for one article.');
  return { ok: true, value: { ...read, warnings } };
}

function readPlain(text: string, source: RawSource, keep: readonly string[]): Prepared {
  const isMarkdown = source.kind === 'markdown';
  const matter = isMarkdown || text.startsWith('---\n') ? readMatter(text) : null;
  const fields = matter === null ? {} : givenMetadata(matter.fields);
  const start = matter?.bodyStart ?? 0;
  const cleaned = cleanText(text.slice(start), {
    markdown: isMarkdown,
    headline: source.given.headline ?? fields.headline ?? null,
    keep,
  });
  const found = { headline: cleaned.headline, ...textMetadata(cleaned.bylines) };
  const front: Dropped[] = matter?.raw ? [{ text: matter.raw, reason: 'front-matter' }] : [];
  return {
    metadata: mergeMetadata(source.given, fields, found),
    body: cleaned.kept.map((piece) => piece.text).join('\n\n'),
    dropped: [...front, ...cleaned.dropped],
    warnings: matter?.warning ? [matter.warning] : [],
  };
}

function readPage(html: string, source: RawSource, keep: readonly string[]): Prepared {
  const page = cleanPage(html, {
    headline: source.given.headline ?? null,
    url: source.given.url ?? null,
    keep,
  });
  return {
    metadata: mergeMetadata(source.given, page.metadata),
    body: page.paragraphs.join('\n\n'),
    dropped: page.dropped,
    warnings: page.warnings,
  };
}

/** Text has few control characters; anything with more is something else read as text. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const control = sample.match(/(?![\t\n\v\f\r])[\p{Cc}\ufffd]/gu)?.length ?? 0;
  return control > 8 && control > sample.length * 0.01;
}

function refuse(source: RawSource, message: string): Result<Prepared> {
  const problem: Problem = { input: source.name, message, nearest: [] };
  return { ok: false, problems: [problem] };
}
