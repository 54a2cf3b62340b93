import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

/** What a bot must send to be let in. */
export interface GatewayOptions {
  readonly token: string;
  readonly heartbeatMs: number;
  /** The `READY` payload but for the session, and the events that follow it. */
  ready(): Readonly<Record<string, unknown>>;
  greet(): readonly { readonly t: string; readonly d: unknown }[];
}

interface Payload {
  readonly op: number;
  readonly d?: { readonly token?: string; readonly session_id?: string; readonly seq?: number };
}

interface Session {
  readonly id: string;
  readonly events: {
    readonly op: 0;
    readonly t: string;
    readonly s: number;
    readonly d: unknown;
  }[];
}

/** Discord's gateway on loopback: identify, heartbeat, resume, and all the ways in which a connection ends. */
export class FakeGateway {
  readonly identifies: Record<string, unknown>[] = [];
  resumes = 0;
  /** While true heartbeats go unanswered. */
  zombie = false;
  /** While true every token is refused. */
  refusing = false;
  readonly #options: GatewayOptions;
  readonly #server: WebSocketServer;
  #session: Session | null = null;
  #socket: WebSocket | null = null;

  constructor(server: Server, options: GatewayOptions) {
    this.#options = options;
    this.#server = new WebSocketServer({ server });
    this.#server.on('connection', (socket) => this.#welcome(socket));
  }

  /** Sends an event; one that finds nobody connected is replayed on resuming. */
  dispatch(t: string, d: unknown): void {
    if (!this.#session) throw new Error('nobody has identified yet');
    const event = { op: 0, t, s: this.#session.events.length + 1, d } as const;
    this.#session.events.push(event);
    this.#send(event);
  }

  /** Cuts the connection as a failing network does. */
  drop(): void {
    const socket = this.#socket;
    this.#socket = null;
    socket?.terminate();
  }

  askToReconnect(): void {
    this.#send({ op: 7, d: null });
  }

  /** Forgets the session and says so. */
  invalidate(): void {
    this.#session = null;
    this.#send({ op: 9, d: false });
  }

  close(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #welcome(socket: WebSocket): void {
    socket.on('error', () => undefined);
    socket.on('close', () => {
      if (this.#socket === socket) this.#socket = null;
    });
    socket.on('message', (data) => this.#hear(socket, JSON.parse(String(data)) as Payload));
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: this.#options.heartbeatMs } }));
  }

  #hear(socket: WebSocket, { op, d }: Payload): void {
    if (op === 1 && !this.zombie) socket.send(JSON.stringify({ op: 11 }));
    if (op === 2) this.#identify(socket, d ?? {});
    if (op === 6) this.#resume(socket, d ?? {});
  }

  #identify(socket: WebSocket, d: NonNullable<Payload['d']>): void {
    this.identifies.push(d as Record<string, unknown>);
    if (this.refusing || d.token !== this.#options.token) {
      socket.close(4004, 'Authentication failed.');
      return;
    }
    this.#socket = socket;
    this.#session = { id: randomUUID(), events: [] };
    this.dispatch('READY', { ...this.#options.ready(), session_id: this.#session.id });
    for (const { t, d: payload } of this.#options.greet()) this.dispatch(t, payload);
  }

  #resume(socket: WebSocket, { session_id, seq = 0 }: NonNullable<Payload['d']>): void {
    this.resumes += 1;
    if (session_id !== this.#session?.id) {
      socket.send(JSON.stringify({ op: 9, d: false }));
      return;
    }
    this.#socket = socket;
    for (const event of this.#session?.events ?? []) if (event.s > seq) this.#send(event);
    this.dispatch('RESUMED', {});
  }

  #send(payload: unknown): void {
    if (this.#socket?.readyState === 1) this.#socket.send(JSON.stringify(payload));
  }
}
