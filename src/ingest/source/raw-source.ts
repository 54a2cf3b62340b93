import type { Metadata } from '../metadata/metadata.ts';

/** How the bytes of a source are to be read. */
export type SourceKind = 'text' | 'markdown' | 'html';

/** One document as an editor gave it, before anything has read it. */
export interface RawSource {
  /** What to call it in messages: a path, an address, `reports.jsonl:12`, `standard input`. */
  readonly name: string;
  readonly kind: SourceKind;
  /** The bytes as received; they become the original. */
  readonly original: Uint8Array;
  /** File extension of the original, without the dot. */
  readonly extension: string;
  /** The document itself: bytes to decode, or text that came decoded inside a record. */
  readonly content: Uint8Array | string;
  /** The encoding that the transport declared, or null. */
  readonly charset: string | null;
  /** The id that the source asks for, or null. */
  readonly id: string | null;
  /** What came beside the text: a record's fields, the address fetched. */
  readonly given: Partial<Metadata>;
  /** What an editor should know about how it was read. */
  readonly warnings: readonly string[];
}

/** Most bytes of one document. A long news page has under 3 MB; this leaves room and bounds time. */
export const largestDocument = 16 * 1024 * 1024;

/** The kind that a file name or media type says, or null for one that is not text. */
export function kindOf(nameOrType: string): SourceKind | null {
  const lower = nameOrType.toLowerCase();
  if (/\.(?:html?|xhtml)$|^(?:text\/html|application\/xhtml\+xml)\b/.test(lower)) return 'html';
  if (/\.(?:md|markdown)$|^text\/markdown\b/.test(lower)) return 'markdown';
  if (/\.(?:txt|text)$|^text\/plain\b/.test(lower)) return 'text';
  return null;
}
