import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { HTTPModuleFunctions, type HTTPReceiver } from '@slack/bolt';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';

/** Slack's own path for events, commands and interactions. */
export const eventsPath = '/slack/events';

/** Slack signs the time of a request; one further away than this is not taken (seconds). */
const tolerance = 300;

/** Slack's largest events are far below this. */
const bodyLimit = '1mb';

export interface EventsOptions {
  readonly receiver: HTTPReceiver;
  readonly signingSecret: string;
  readonly clock: Clock;
  readonly log: Log;
  /** While true no request is taken, so that Slack delivers it again later. */
  isClosing(): boolean;
}

/**
 * Takes Slack's requests for Bolt's receiver, and turns away what Bolt would let pass or stumble
 * over: time stamps in the future, and signed bodies that hold no object.
 */
export function eventsListener(options: EventsOptions): RequestListener {
  return (request, response) => {
    admit(request, response, options).catch((cause: unknown) => {
      options.log.error('slack-request-failed', {}, cause);
      if (!response.headersSent) end(response, 500);
    });
  };
}

async function admit(
  request: IncomingMessage,
  response: ServerResponse,
  { receiver, signingSecret, clock, log, isClosing }: EventsOptions,
): Promise<void> {
  if (isClosing()) return end(response, 503);
  if (request.method !== 'POST') return end(response, 405);
  const status = await readStatus(request, response, signingSecret, clock);
  if (status === 200) return receiver.requestListener(request, response);
  log.warn('slack-request-refused', { status });
  end(response, status);
}

async function readStatus(
  request: IncomingMessage,
  response: ServerResponse,
  signingSecret: string,
  clock: Clock,
): Promise<number> {
  try {
    const buffered = await HTTPModuleFunctions.parseAndVerifyHTTPRequest(
      { enabled: true, signingSecret, bodyLimit },
      request,
      response,
    );
    const stamp = Number(request.headers['x-slack-request-timestamp'] ?? 0);
    if (stamp > clock.now() / 1000 + tolerance) return 401;
    return holdsObject(() => HTTPModuleFunctions.parseHTTPRequestBody(buffered)) ? 200 : 400;
  } catch (error) {
    return HTTPModuleFunctions.isRawBodyError(error) && error.statusCode === 413 ? 413 : 401;
  }
}

function holdsObject(read: () => unknown): boolean {
  try {
    const body = read();
    return typeof body === 'object' && body !== null && !Array.isArray(body);
  } catch {
    return false;
  }
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { connection: 'close' });
  response.end();
}
