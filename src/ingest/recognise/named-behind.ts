import type { Mention } from './mention.ts';
import type { Statement } from './statement.ts';

/** "a constable identified as PC Example". */
const given =
  /^,? (?:who (?:is|was) )?(?:(?:only )?(?:identified|named|known|referred to|listed))(?: only)? as (?:former |ex-)?$/;
/** "The officer who was dismissed was PC Example". */
const identified =
  /^(?: involved| concerned| in question)?(?: (?:who|whom|that) [^,.;:]{3,60}?)? (?:was|is) (?:in fact |actually |former |ex-)?$/;
const owns = /^(?:'s|s')(?![a-z])/;
/** "A second officer, former PC Example, …": the name in a comma's place. */
const apposed = /^, (?:former |ex-|then |acting |temporary )?$/;

/**
 * The name or letter that a text puts behind words for one person: two descriptions of the same.
 * @param named the names of the text, in order
 */
export function namedBehind(
  mention: Mention,
  { folded, start }: Statement,
  named: readonly Mention[],
): Mention | undefined {
  if (mention.form !== 'single') return undefined;
  const next = named.find((it) => it.start >= mention.end);
  if (next === undefined) return undefined;
  if (given.test(folded.slice(mention.end - start, next.start - start))) return next;
  const name = named.find((it) => it.form === 'named' && it.start >= mention.end);
  if (name === undefined) return undefined;
  const between = folded.slice(mention.end - start, name.start - start);
  const after = folded.slice(name.end - start);
  if (mention.definite && identified.test(between) && isSameRank(mention, name))
    return name.rank === null || owns.test(after) ? undefined : name;
  if (!apposed.test(between) || !isSameRank(mention, name)) return undefined;
  const isClosed = /^(?:[,.;:]|$)/.test(after);
  return name.rank === null || isClosed ? name : undefined;
}

function isSameRank(one: Mention, other: Mention): boolean {
  return one.rank === null || other.rank === null || one.rank === other.rank;
}
