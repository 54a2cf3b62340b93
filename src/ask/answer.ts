import type { Query } from '../core/query.ts';
import type { Reply } from '../core/reply.ts';
import type { World } from './world.ts';

/** Answers a question, or says that the sources do not tell, may not be asked, or leave a choice. */
export type Answer = (query: Query, world: World) => Promise<Reply>;
