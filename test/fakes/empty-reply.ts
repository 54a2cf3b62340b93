import type { Reply } from '../../src/core/reply.ts';

/** A public reply of one paragraph. */
export function emptyReply(text: string): Reply {
  return {
    query: '',
    kind: 'nothing',
    blocks: [{ type: 'paragraph', text }],
    cases: [],
    quotes: [],
    total: 0,
    page: 1,
    pages: 1,
    private: false,
  };
}
