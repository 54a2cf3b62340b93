import { lookUpCases } from '../ask/look-up.ts';
import type { World } from '../ask/world.ts';
import { parseQuery } from '../core/query/parse.ts';
import type { QueryWorld } from '../core/query/query-world.ts';
import type { EvalLookup } from './question-file.ts';

/** A look-up with the articles that it found. */
export interface JudgedLookup {
  readonly lookup: EvalLookup;
  readonly found: readonly string[];
  /** Every expected article, and none that is neither expected nor acceptable. */
  readonly exact: boolean;
}

/** Cases on one page: all that a look-up finds. */
const everything = 10_000;

/** Looks every query up by the same way as `case` does; a leading `/case` is the command's name. */
export async function lookUpAll(
  lookups: readonly EvalLookup[],
  world: World,
  queryWorld: QueryWorld,
): Promise<JudgedLookup[]> {
  const judged: JudgedLookup[] = [];
  for (const lookup of lookups) {
    const query = parseQuery(lookup.query.replace(/^\/?case\b/, ''), queryWorld);
    const reply = query.ok
      ? await lookUpCases({ ...query.value, limit: everything }, world)
      : { cases: [] };
    const found = [...new Set(reply.cases.flatMap((it) => it.articles))].sort();
    const allowed = new Set([...lookup.expect_articles, ...lookup.also_acceptable]);
    const exact =
      lookup.expect_articles.every((id) => found.includes(id)) &&
      found.every((id) => allowed.has(id));
    judged.push({ lookup, found, exact });
  }
  return judged;
}
