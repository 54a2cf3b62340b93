import type { Log } from '../ports/log.ts';
import type { StateStore } from '../ports/state-store.ts';

/** Platforms send an event again within minutes; an hour is well past that. */
const remembered = 60 * 60_000;

/**
 * Whether this is the first time that an event is seen, here or in another process with the same
 * store. When the store fails the event counts as new: twice answered is better than never.
 */
export async function firstSeen(event: string, store: StateStore, log: Log): Promise<boolean> {
  try {
    return await store.setIfAbsent(`event:${event}`, true, remembered);
  } catch (cause) {
    log.error('event-store-failed', {}, cause);
    return true;
  }
}
