import type { RawSource, SourceKind } from '../../src/ingest/source/raw-source.ts';

/** A source as if it had come from a file, for tests. */
export function rawSource(
  content: string | Uint8Array,
  kind: SourceKind = 'text',
  more: Partial<RawSource> = {},
): RawSource {
  return {
    name: 'test source',
    kind,
    original: typeof content === 'string' ? Buffer.from(content) : content,
    extension: 'txt',
    content,
    charset: null,
    id: null,
    given: {},
    warnings: [],
    ...more,
  };
}

/** Sources one after the other, as gathering gives them. */
export async function* gatheredFrom(...sources: readonly RawSource[]) {
  for (const value of sources) yield { ok: true as const, value };
}
