import { watchCorpus } from '../corpus/watch.ts';
import type { Log } from '../ports/log.ts';
import { type Collection, indexCorpus } from './collection.ts';

/** What follows a corpus folder. */
export interface FollowOptions {
  readonly folder: string;
  /** What answers until the folder changes. */
  readonly first: Collection;
  readonly log: Log;
}

/** The collection that answers now. */
export interface Followed {
  current(): Collection;
  /** Stops following; what answers now stays. */
  close(): void;
}

/**
 * Takes up a changed corpus without a pause: it is indexed beside the one that answers, and corpus
 * and index change places at once. An invalid corpus changes nothing.
 */
export function followCorpus({ folder, first, log }: FollowOptions): Followed {
  let collection = first;
  const watch = watchCorpus(folder, {
    revision: first.corpus.revision,
    log,
    async onChange(corpus) {
      collection = await indexCorpus(corpus);
    },
  });
  return { current: () => collection, close: () => watch.close() };
}
