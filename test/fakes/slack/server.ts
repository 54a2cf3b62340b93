import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'node:querystring';
import { WebSocket, WebSocketServer } from 'ws';
import { type Json, messageViolations, viewViolations } from './wire.ts';

/** One request that the bot made: of Slack's API by its method, or of a response address as "respond". */
export interface Call {
  readonly method: string;
  readonly body: Json;
  readonly token: string;
  /** The whole address, which tells one response address from another. */
  readonly url: string;
}

/** What Slack answers instead of taking a request. */
interface Refusal {
  readonly status?: number;
  readonly retryAfter?: number;
  readonly error?: string;
}

/** Slack on loopback: its Web API, response addresses, and Socket Mode. */
export interface FakeSlack {
  /** For `SLACK_API_URL`. */
  readonly apiUrl: string;
  /** All calls so far, oldest first. */
  readonly calls: readonly Call[];
  /** What was wrong on the wire by Slack's limits. */
  readonly violations: readonly string[];
  /** A fresh response address, as commands, clicks and shortcuts carry one. */
  responseUrl(): string;
  /** Refuses the next requests of a method, one by one in the order given; "hello" is the greeting of a socket. */
  refuse(method: string, refusals: readonly Refusal[]): void;
  /** The first call that fits, now or within five seconds. */
  called(method: string, fits?: (body: Json) => boolean): Promise<Call>;
  /** The first message posted to a response address. */
  responded(url: string): Promise<Call>;
  /** Sends an envelope over the newest socket; resolves with the payload of its acknowledgement. */
  send(type: string, payload: object, extra?: Json): Promise<Json>;
  /** Sends any text over the newest socket. */
  sendRaw(text: string): void;
  /** Resolves when so many sockets have been opened in all. */
  sockets(count: number): Promise<void>;
  /** Ends the newest socket: as Slack refreshes one, as a network does, or so that it only seems open. */
  drop(how: 'refresh' | 'cut' | 'silence'): void;
  close(): Promise<void>;
}

const patience = 5_000;

/** Methods whose argument is a message. */
const messages = new Set(['chat.postMessage', 'chat.postEphemeral', 'chat.update', 'respond']);

/** What Slack answers to each method, besides `ok`. */
const answers: Readonly<Record<string, (body: Json, state: { ts: number }) => object>> = {
  'auth.test': () => ({
    team_id: 'T0TEAM',
    user_id: 'U0BOT',
    bot_id: 'B0BOT',
    user: 'verbatim',
    team: 'Newsroom',
    url: 'https://newsroom.slack.com/',
  }),
  'chat.postMessage': (body, state) => {
    state.ts += 1;
    return { channel: body.channel, ts: `1700000000.${String(state.ts).padStart(6, '0')}` };
  },
  'views.open': (body) => ({ view: { ...(body.view as Json), id: 'V0VIEW' } }),
};

export async function createFakeSlack(): Promise<FakeSlack> {
  const calls: Call[] = [];
  const violations: string[] = [];
  const refusals = new Map<string, Refusal[]>();
  const sockets: WebSocket[] = [];
  const acks = new Map<string, (payload: Json) => void>();
  const waiting = new Set<() => void>();
  const state = { ts: 0, responses: 0, envelopes: 0 };
  const wake = () => {
    for (const check of [...waiting]) check();
  };

  const server = createServer(async (request, response) => {
    const method = methodOf(request);
    const body = await readBody(request);
    const refusal = refusals.get(method)?.shift();
    if (refusal) return refuse(response, refusal);
    calls.push({ method, body, token: tokenOf(request), url: `${originOf()}${request.url}` });
    if (messages.has(method)) violations.push(...messageViolations(body));
    if (method.startsWith('views.')) violations.push(...viewViolations(body.view as Json));
    const url = `${originOf().replace('http', 'ws')}/link?ticket=${sockets.length}`;
    const extra = method === 'apps.connections.open' ? { url } : answers[method]?.(body, state);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(method === 'respond' ? 'ok' : JSON.stringify({ ok: true, ...extra }));
    wake();
  });
  const originOf = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const link = new WebSocketServer({ server, path: '/link' });
  link.on('connection', (socket) => {
    sockets.push(socket);
    socket.on('message', (data) => {
      const { envelope_id: id, payload } = JSON.parse(String(data)) as Json;
      acks.get(String(id))?.((payload ?? {}) as Json);
    });
    const greeting = JSON.stringify({ type: 'hello', num_connections: 1 });
    if (!refusals.get('hello')?.shift()) socket.send(greeting);
    wake();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const until = <T>(find: () => T | undefined, what: () => string): Promise<T> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => finish(() => reject(new Error(what()))), patience);
      const finish = (end: () => void) => {
        clearTimeout(late);
        waiting.delete(check);
        end();
      };
      const check = () => {
        const found = find();
        if (found !== undefined) finish(() => resolve(found));
      };
      waiting.add(check);
      check();
    });

  return {
    get apiUrl() {
      return `${originOf()}/api/`;
    },
    calls,
    violations,
    responseUrl() {
      state.responses += 1;
      return `${originOf()}/respond/${state.responses}`;
    },
    refuse: (method, list) => void refusals.set(method, [...list]),
    called: (method, fits = () => true) =>
      until(
        () => calls.find((it) => it.method === method && fits(it.body)),
        () => `no fitting ${method} among ${calls.map((it) => it.method).join(', ')}`,
      ),
    responded: (url) =>
      until(
        () => calls.find((it) => it.url === url),
        () => `nothing posted to ${url}`,
      ),
    async send(type, payload, extra = {}) {
      state.envelopes += 1;
      const socket = sockets.at(-1);
      if (socket?.readyState !== WebSocket.OPEN) throw new Error('no socket is open');
      const envelope_id = String(extra.envelope_id ?? `envelope-${state.envelopes}`);
      const acked = new Promise<Json>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`${type} not acknowledged`)), patience);
        acks.set(envelope_id, (ack) => {
          clearTimeout(late);
          resolve(ack);
        });
      });
      const envelope = { type, payload, accepts_response_payload: true, ...extra, envelope_id };
      socket.send(JSON.stringify(envelope));
      return acked;
    },
    sendRaw: (text) => sockets.at(-1)?.send(text),
    sockets: (count) =>
      until(
        () => (sockets.length >= count ? true : undefined),
        () => `${sockets.length} sockets of ${count}`,
      ).then(() => undefined),
    drop(how) {
      const socket = sockets.at(-1);
      if (how === 'cut') socket?.terminate();
      else if (how === 'silence') socket?.pause();
      else socket?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    },
    async close() {
      for (const socket of sockets) socket.terminate();
      link.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function methodOf(request: IncomingMessage): string {
  const path = request.url ?? '';
  return path.startsWith('/respond/') ? 'respond' : path.replace(/^\/api\//, '');
}

function tokenOf(request: IncomingMessage): string {
  return String(request.headers.authorization ?? '').replace(/^Bearer /, '');
}

/** Arguments of a method: a form whose objects are JSON, or JSON as a whole. */
async function readBody(request: IncomingMessage): Promise<Json> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  if (String(request.headers['content-type']).includes('json')) return JSON.parse(text) as Json;
  const form = Object.entries(parse(text));
  return Object.fromEntries(form.map(([key, value]) => [key, readValue(String(value))]));
}

function readValue(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^[[{]/.test(text) ? JSON.parse(text) : text;
}

function refuse(response: ServerResponse, { status = 200, retryAfter, error }: Refusal): void {
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify({ ok: false, error: error ?? 'fatal_error' }));
}
