import { printQuery } from '../core/query/print.ts';
import type { Query } from '../core/query.ts';
import type { Reply } from '../core/reply.ts';
import { asMeant } from './as-meant.ts';
import { unclearReply } from './compose/unclear-reply.ts';
import { fromSources } from './from-sources.ts';
import { understand } from './question/understand.ts';
import { introduction, isSmallTalk } from './small-talk.ts';
import { lacksTalk, meansNobody, recalled } from './talk/recall.ts';
import { withoutSources } from './without-sources.ts';
import type { World } from './world.ts';

/**
 * Answers a question with quotes; or says that the sources do not tell, may not be asked, or leave a
 * choice. The same query over the same corpus gives the same reply.
 */
export async function answerQuestion(query: Query, world: World): Promise<Reply> {
  return query.filters.length === 0 && isSmallTalk(query.text)
    ? introduction(printQuery(query), world.corpus, query.drafts)
    : answerMeant(query, world);
}

const answerMeant = asMeant(answerAsRead);

async function answerAsRead(asked: Query, world: World): Promise<Reply> {
  const question = recalled(understand(asked, world.corpus.vocabulary), world);
  if (lacksTalk(question, world) || meansNobody(question, world)) {
    return unclearReply(question.query, world);
  }
  return (
    (await withoutSources(question, asked, world, answerAsRead)) ??
    (await fromSources(question, asked, world))
  );
}
