import type { Focus } from '../ask/world.ts';
import type { Reply } from '../core/reply.ts';
import type { StateStore } from '../ports/state-store.ts';

/** How long a follow-up question still finds what was talked of: half an hour, in milliseconds. */
const rememberedFor = 30 * 60 * 1000;
/** A reply that lists more cases than this is about none of them. */
const mostCases = 10;

const keyOf = (conversation: string) => `conversation:${conversation}`;

/** What a conversation was about last; null where that is unknown or long ago. */
export async function recallFocus(
  store: StateStore,
  conversation: string | null,
): Promise<Focus | null> {
  if (conversation === null) return null;
  const kept = await store.get(keyOf(conversation));
  return isFocus(kept) ? kept : null;
}

/** Keeps what a reply was about. A reply without cases and quotes leaves the earlier matter standing. */
export async function rememberFocus(
  store: StateStore,
  conversation: string | null,
  reply: Reply,
  text: string,
): Promise<void> {
  if (conversation === null || reply.kind === 'invalid' || reply.kind === 'nothing') return;
  const articles = [...new Set(reply.quotes.map((shown) => shown.quote.article))];
  const cases = reply.cases.map((it) => it.id).slice(0, mostCases);
  if (articles.length === 0 && cases.length === 0) return;
  await store.set(keyOf(conversation), { cases, articles, text } satisfies Focus, rememberedFor);
}

/** A store may hold what an older version wrote. */
function isFocus(value: unknown): value is Focus {
  if (typeof value !== 'object' || value === null) return false;
  const { cases, articles, text } = value as Partial<Record<keyof Focus, unknown>>;
  return Array.isArray(cases) && Array.isArray(articles) && typeof text === 'string';
}
