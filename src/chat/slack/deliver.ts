import type { Desk, Place } from './desk.ts';
import { refusalOf } from './refusal.ts';
import type { SlackMessage } from './render.ts';
import { respond } from './respond.ts';

/** Who sees a message, and whether it takes the place of the one that was clicked. */
export interface Delivery {
  readonly private: boolean;
  readonly inPlace: boolean;
}

export type Delivered = 'sent' | 'failed';

/** Errors with which Slack refuses the form of a message, so that its words alone may still pass. */
const malformed = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long']);

/** Nothing unfurls, nothing is read as markup, no name becomes a mention. */
const quiet = { unfurl_links: false, unfurl_media: false, mrkdwn: false } as const;

/**
 * Sends one message where it belongs: by the response address while that lives, else by Slack's
 * API. Never throws; what could not be sent is logged without its words.
 */
export async function deliver(
  desk: Desk,
  message: SlackMessage,
  place: Place,
  delivery: Delivery,
): Promise<Delivered> {
  if (place.responseUrl !== null) {
    const { responseUrl } = place;
    const response = responseOf(message, place, delivery);
    const sent = await desk.gate.pass(() => respond(responseUrl, response, desk.pace));
    if (sent === 'sent') return 'sent';
    desk.log.warn('slack-response-address-failed', { how: sent });
  }
  try {
    await post(desk, message, place, delivery);
    return 'sent';
  } catch (error) {
    return deliverWords(desk, message, place, delivery, error);
  }
}

function responseOf(message: SlackMessage, place: Place, delivery: Delivery) {
  return {
    ...message,
    ...quiet,
    response_type: delivery.private && !place.direct ? 'ephemeral' : 'in_channel',
    replace_original: delivery.inPlace,
    ...threadOf(place.thread),
  };
}

function threadOf(thread: string | null): { thread_ts?: string } {
  return thread === null ? {} : { thread_ts: thread };
}

function post(desk: Desk, message: SlackMessage, place: Place, delivery: Delivery) {
  const { channel, user, direct } = place;
  const safe = { ...message, channel, parse: 'none' as const, link_names: false };
  if (delivery.private && !direct) {
    const thread = threadOf(place.noteThread === undefined ? place.thread : place.noteThread);
    return desk.client.chat.postEphemeral({ ...safe, ...thread, user });
  }
  return desk.client.chat.postMessage({ ...safe, ...threadOf(place.thread), ...quiet });
}

/** The last resort where Slack will not take the blocks: the same words, undressed. */
async function deliverWords(
  desk: Desk,
  message: SlackMessage,
  place: Place,
  delivery: Delivery,
  error: unknown,
): Promise<Delivered> {
  const { code, needed } = refusalOf(error);
  desk.log.error('slack-message-refused', { code, needed });
  if (!malformed.has(code)) return 'failed';
  try {
    await post(desk, { ...message, blocks: [] }, place, delivery);
    return 'sent';
  } catch (cause) {
    desk.log.error('slack-words-refused', { code: refusalOf(cause).code });
    return 'failed';
  }
}
