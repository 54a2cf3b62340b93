import { filterFields } from '../core/query.ts';
import type { About, Reply } from '../core/reply.ts';
import type { StateStore } from '../ports/state-store.ts';

/** How long a follow-up question still finds what was talked of: half an hour, in milliseconds. */
const rememberedFor = 30 * 60 * 1000;
/** A reply that lists more cases than this is about none of them. */
const mostCases = 10;
/** What a line holds besides the words of its question. */
const command = /^\/?[a-z]+\s+(?=\S)/;
const filter = new RegExp(`(?:^|\\s)-?(?:${filterFields.join('|')}):(?:"[^"]*"|\\S+)`, 'gi');

const keyOf = (conversation: string) => `conversation:${conversation}`;

/** What a conversation was about last; null where that is unknown or long ago. */
export async function recallFocus(
  store: StateStore,
  conversation: string | null,
): Promise<About | null> {
  if (conversation === null) return null;
  const kept = await store.get(keyOf(conversation));
  return isAbout(kept) ? kept : null;
}

/**
 * Keeps what a reply was about. One that found nothing, asks which is meant or shows a passage as the
 * nearest only leaves the earlier matter standing.
 */
export async function rememberFocus(
  store: StateStore,
  conversation: string | null,
  reply: Reply,
  line: string,
): Promise<void> {
  if (conversation === null) return;
  const about = reply.about ?? (reply.kind === 'found' ? shownIn(reply, line) : null);
  if (about) await store.set(keyOf(conversation), about, rememberedFor);
}

/** What a reply that does not tell what it is about shows. */
function shownIn(reply: Reply, line: string): About | null {
  const cases = reply.cases.slice(0, mostCases);
  const quoted = reply.quotes.map((shown) => shown.quote.article);
  const articles = [...new Set([...quoted, ...cases.flatMap((it) => it.articles)])];
  if (articles.length === 0) return null;
  const text = line.replace(command, '').replace(filter, '').trim();
  return { cases: cases.map((it) => it.id), articles, people: [], text };
}

/** A store may hold what an older version wrote. */
function isAbout(value: unknown): value is About {
  if (typeof value !== 'object' || value === null) return false;
  const { cases, articles, people, text } = value as Partial<Record<keyof About, unknown>>;
  return [cases, articles, people].every(Array.isArray) && typeof text === 'string';
}
