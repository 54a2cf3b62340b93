import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { InteractionJson } from './events.ts';
import { type Answer, type Body, Desk, type Exchange, type Posted } from './exchange.ts';
import { Faults, type Mishap } from './faults.ts';
import { FakeGateway } from './gateway.ts';
import { guildJson, ids, person } from './people.ts';
import { commandFaults } from './validate-commands.ts';

export interface FakeDiscordOptions {
  readonly token?: string;
  readonly heartbeatMs?: number;
}

/** A request as it arrived, without its body. */
export interface Heard {
  readonly method: string;
  readonly path: string;
  readonly at: number;
}

/** Discord on loopback: REST and gateway, with what it would refuse. Stops by itself when the test does. */
export class FakeDiscord {
  readonly desk = new Desk();
  readonly faults = new Faults();
  readonly heard: Heard[] = [];
  readonly token: string;
  /** The registered commands. */
  commands: Record<string, unknown>[] = [];
  readonly gateway: FakeGateway;
  readonly #server: Server;

  private constructor(
    server: Server,
    { token = 'test.token', heartbeatMs = 5_000 }: FakeDiscordOptions,
  ) {
    this.#server = server;
    this.token = token;
    this.gateway = new FakeGateway(server, {
      token,
      heartbeatMs,
      ready: () => ({
        v: 10,
        user: person(ids.bot),
        guilds: [{ id: ids.guild, unavailable: true }],
        application: { id: ids.application, flags: 0 },
        resume_gateway_url: this.#address('ws'),
        shard: [0, 1],
      }),
      greet: () => [{ t: 'GUILD_CREATE', d: guildJson() }],
    });
    server.on('request', (request, response) => void this.#serve(request, response));
  }

  static async start(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
    const server = createServer();
    const fake = new FakeDiscord(server, options);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    server.unref();
    return fake;
  }

  get apiUrl(): string {
    return `${this.#address('http')}/api`;
  }

  async close(): Promise<void> {
    this.gateway.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Delivers an interaction; `clicked` is the message whose component was used. */
  interact(event: InteractionJson, clicked: Posted | null = null): Exchange {
    const exchange = this.desk.open(event.token, event.id, String(event.channel_id), clicked);
    this.gateway.dispatch('INTERACTION_CREATE', event);
    return exchange;
  }

  say(message: object): void {
    this.gateway.dispatch('MESSAGE_CREATE', message);
  }

  /** The messages that answer an interaction, in order. */
  answersTo(event: InteractionJson): Posted[] {
    return this.desk.posted.filter((it) => it.interaction === event.token);
  }

  /** The messages that reply to somebody's message, and those that follow them in the channel. */
  repliesIn(channel: string): Posted[] {
    return this.desk.posted.filter((it) => it.interaction === null && it.channel === channel);
  }

  #address(scheme: 'http' | 'ws'): string {
    return `${scheme}://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET';
    const raw = (request.url ?? '').replace(/^\/api\/v10/, '').replace(/\?.*$/, '');
    const path = decodeURIComponent(raw);
    const body = await bodyOf(request);
    this.heard.push({ method, path, at: Date.now() });
    const mishap = this.faults.next(request);
    if (mishap && mishap.type !== 'drop-after') return void fail(response, mishap);
    const [status, answer] = this.#route(method, path, body, request.headers.authorization);
    if (mishap) return void response.destroy();
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(status === 204 ? undefined : JSON.stringify(answer));
  }

  #route(method: string, path: string, body: unknown, authorization?: string): Answer {
    for (const route of this.#routes()) {
      const match = route.path.exec(path);
      if (route.method !== method || !match) continue;
      if (route.authorised && authorization !== `Bot ${this.token}`) {
        return [401, { code: 0, message: '401: Unauthorized' }];
      }
      return route.answer(match[1] ?? '', body);
    }
    return [404, { code: 0, message: '404: Not Found' }];
  }

  #routes(): readonly Route[] {
    const { desk } = this;
    return [
      route('GET', /^\/gateway\/bot$/, true, () => [200, this.#gatewayJson()]),
      route('GET', /^\/applications\/(\d+)\/commands$/, true, () => [200, this.commands]),
      route('PUT', /^\/applications\/(\d+)\/commands$/, true, (_, body) => this.#register(body)),
      route('POST', /^\/interactions\/\d+\/([^/]+)\/callback$/, false, (token, body) =>
        desk.callback(token, body as Parameters<Desk['callback']>[1]),
      ),
      route('PATCH', /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/, false, (token, body) =>
        desk.edit(token, body as Body),
      ),
      route('DELETE', /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/, false, (token) =>
        desk.remove(token),
      ),
      route('POST', /^\/webhooks\/\d+\/([^/]+)$/, false, (token, body) =>
        desk.followUp(token, body as Body),
      ),
      route('POST', /^\/channels\/(\d+)\/messages$/, true, (channel, body) =>
        desk.message(channel, body as Body),
      ),
      route('POST', /^\/channels\/(\d+)\/typing$/, true, () => [204, null]),
    ];
  }

  #gatewayJson() {
    return {
      url: this.#address('ws'),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
    };
  }

  /** Keeps commands as Discord hands them out: with ids and with what it fills in. */
  #register(body: unknown): Answer {
    const commands = body as Parameters<typeof commandFaults>[0];
    const faults = commandFaults(commands);
    this.desk.faults.push(...faults);
    if (faults.length > 0) return [400, { code: 50035, message: faults.join('; ') }];
    this.commands = commands.map((it, index) => ({
      id: String(1_300_000_000_000_000_000n + BigInt(index)),
      application_id: ids.application,
      version: '1',
      default_member_permissions: null,
      dm_permission: true,
      nsfw: false,
      name_localizations: null,
      description_localizations: null,
      description: '',
      ...it,
    }));
    return [200, this.commands];
  }
}

interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly authorised: boolean;
  answer(parameter: string, body: unknown): Answer;
}

function route(method: string, path: RegExp, authorised: boolean, answer: Route['answer']): Route {
  return { method, path, authorised, answer };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 0 ? undefined : JSON.parse(Buffer.concat(chunks).toString());
}

function fail(response: ServerResponse, mishap: Exclude<Mishap, { type: 'drop-after' }>): void {
  if (mishap.type === 'drop-before') {
    response.destroy();
    return;
  }
  const isLimit = mishap.type === 'rate-limit';
  const retryAfter = isLimit ? mishap.retryAfterSeconds : 0;
  response.writeHead(isLimit ? 429 : mishap.status, {
    'content-type': 'application/json',
    ...(isLimit ? { 'retry-after': String(retryAfter), 'x-ratelimit-scope': 'user' } : {}),
  });
  response.end(
    JSON.stringify(
      isLimit
        ? { message: 'slow down', retry_after: retryAfter, global: false }
        : { message: 'no' },
    ),
  );
}
