import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Dispatch } from '../ports/dispatch.ts';

/** How much the heap may grow between two collections, in bytes. */
const mostGrowth = 24 * 1024 * 1024;

/**
 * Collects garbage after an answer whenever the heap has grown by 24 MB. Where a machine has memory to
 * spare, V8 lets the heap grow to several times what is in use before it collects, and keeps that ever
 * after; a bot that mostly waits should not. A collection of this heap takes some tens of milliseconds.
 */
export function withSmallHeap(dispatch: Dispatch): Dispatch {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let inUse = getHeapStatistics().used_heap_size;
  return {
    complete: (request) => dispatch.complete(request),
    async call(call) {
      const reply = await dispatch.call(call);
      const now = getHeapStatistics().used_heap_size;
      if (now - inUse > mostGrowth) {
        collect();
        inUse = getHeapStatistics().used_heap_size;
      } else {
        inUse = Math.min(inUse, now);
      }
      return reply;
    },
  };
}
