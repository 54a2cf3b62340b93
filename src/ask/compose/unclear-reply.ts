import type { Query } from '../../core/query.ts';
import type { Reply } from '../../core/reply.ts';
import type { World } from '../world.ts';
import { forceChoices, forcesCovered } from './collection.ts';
import { choicesBlock, makeReply, paragraph } from './reply.ts';

/** The reply to words that name nothing, where nothing before them says what they are about. */
export function unclearReply(query: Query, { corpus }: World): Reply {
  return makeReply({
    query,
    kind: 'nothing',
    blocks: [
      paragraph(
        'It is not clear what is meant. Name a case, an officer, a force or what it is about.',
      ),
      paragraph(forcesCovered(corpus, query.drafts)),
      ...choicesBlock(forceChoices(corpus, query.drafts)),
    ],
  });
}
