import type { Query } from '../core/query.ts';
import type { Reply } from '../core/reply.ts';
import { noticeBlocks } from './compose/reply.ts';
import type { World } from './world.ts';

/** What somebody is called in a question that asks, in other words, whether they were found dishonest. */
const liar = /\ba (?:(?!a\b)\w+ )?liar\b/i;
/** Words in which the honesty of somebody is ruled on, and those who rule on it. */
const honesty =
  /\b(?:dis)?honest\w*|\bintegrity\b|\b(?:lied|lying|lies|truth\w*|mislead\w*|misled)\b/i;
const ruling = /\b(?:panel|chair\w*|tribunal|finding)\b/i;

/**
 * The sources' ruling on the honesty of somebody whom a question calls a liar; null where they name no such
 * person or have none, since the bot has no opinion of its own (domain rule B15).
 * @param names those whom the question names
 */
export async function rulingOnHonesty(
  query: Query,
  names: readonly string[],
  world: World,
  answer: (query: Query, world: World) => Promise<Reply>,
): Promise<Reply | null> {
  const typed = liar.exec(query.text)?.[0];
  if (typed === undefined || names.length === 0) return null;
  const reply = await answer({ ...query, text: query.text.replace(liar, 'dishonest') }, world);
  const [first] = reply.quotes;
  const told = `${first?.quote.text} ${first?.speakerRole}`;
  if (reply.kind !== 'found' || !honesty.test(told) || !ruling.test(told)) return null;
  const [line, ...rest] = reply.blocks;
  const text = `Read \u201c${typed}\u201d as \u201cdishonest\u201d; what follows is what the sources say, not an opinion.`;
  return {
    ...reply,
    blocks: [...(line ? [line] : []), ...noticeBlocks([{ notice: 'reading', text }]), ...rest],
  };
}
