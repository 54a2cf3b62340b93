import type { Log } from '../../ports/log.ts';
import { refusalOf } from './refusal.ts';

/** Tells Slack that an event has arrived. When the socket is just gone the answer is still given: it goes another way. */
export async function acknowledge(ack: () => Promise<void>, log: Log): Promise<void> {
  try {
    await ack();
  } catch {
    log.warn('slack-acknowledgement-lost');
  }
}

/** Does what no answer depends on; when it fails, that is noted and nothing else. */
export async function attempt(what: string, work: Promise<unknown>, log: Log): Promise<void> {
  try {
    await work;
  } catch (error) {
    const { code, needed } = refusalOf(error);
    log.warn('slack-call-failed', { what, code, needed });
  }
}
