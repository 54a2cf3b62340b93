import type { Query } from '../core/query.ts';
import type { Reply } from '../core/reply.ts';
import { withNotices } from './compose/reply.ts';
import type { Notice } from './facts/matter.ts';
import { listed } from './facts/wording.ts';
import { withoutInterjections } from './question/interjection.ts';
import { type Respelt, respelt } from './question/spelling.ts';
import type { World } from './world.ts';

/** Answers a query whose words are read already. */
export type Answer = (query: Query, world: World) => Promise<Reply>;

/**
 * Answers a query as it is meant, whose misspelt words are put right, and says how each was read; a
 * refusal repeats no word, which may be part of a name that was put forward (domain rule B3).
 */
export function asMeant(answer: Answer): Answer {
  return async (asked, world) => {
    const plain = { ...asked, text: withoutInterjections(asked.text) };
    const { query, words } = respelt(plain, (word) => world.engine.spelling(word));
    return readAs(await answer(query, world), words);
  };
}

/** A reply that says how words of the question were read. */
export function readAs(reply: Reply, words: readonly Respelt[]): Reply {
  if (words.length === 0 || reply.kind === 'refused') return reply;
  const readings = words.map(({ typed, read }) => `\u201c${typed}\u201d as \u201c${read}\u201d`);
  const notice: Notice = { notice: 'reading', text: `Read ${listed(readings)}.` };
  return { ...reply, blocks: withNotices(reply.blocks, [notice]) };
}
