import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Fault } from '../core/failure.ts';
import type { HttpHost } from '../ports/http-host.ts';
import type { Log } from '../ports/log.ts';
import type { Metrics } from './metrics.ts';

/** One thing that must hold before questions can be answered. */
export interface Readiness {
  /** "slack", "discord", "corpus". */
  readonly name: string;
  readonly ready: boolean;
}

export interface HttpServerOptions {
  /** 0 for any free port. */
  readonly port: number;
  /** Address to listen on; all of them unless given. */
  readonly host?: string;
  readonly metrics: Metrics;
  readiness(): readonly Readiness[];
  readonly log: Log;
}

/** The server of `/healthz`, `/readyz` and `/metrics`, and of what else is mounted on it. */
export interface HttpServer extends HttpHost {
  /** @returns the port listened on. @throws Fault `port-taken` or `listen-failed` */
  listen(): Promise<number>;
  /** Takes no more requests, and ends idle and lingering connections. */
  close(): Promise<void>;
}

/** How long open requests may still take when the server closes, in milliseconds. */
const closingTime = 2_000;

export function createHttpServer(options: HttpServerOptions): HttpServer {
  const routes = new Map<string, RequestListener>([
    ['/healthz', (_request, response) => send(response, 200, 'ok\n')],
    ['/readyz', (_request, response) => sendReadiness(response, options.readiness())],
    ['/metrics', (_request, response) => void sendMetrics(response, options)],
  ]);
  const server = createServer((request, response) => {
    const path = request.url?.split('?', 1)[0] ?? '/';
    const route = routes.get(path);
    if (route) route(request, response);
    else send(response, 404, 'There is nothing here.\n');
  });
  server.requestTimeout = 10_000;
  server.headersTimeout = 10_000;
  return {
    mount: (path, listener) => void routes.set(path, listener),
    listen: () => listen(server, options),
    close: () => close(server),
  };
}

function listen(server: Server, { port, host }: HttpServerOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const taken = cause.code === 'EADDRINUSE';
      const message = taken
        ? `PORT ${port} is taken by another program; set PORT to a free one`
        : `PORT ${port} could not be listened on (${cause.code ?? 'unknown reason'})`;
      reject(new Fault(taken ? 'port-taken' : 'listen-failed', 'network', message, { cause }));
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), closingTime);
  await closed;
  clearTimeout(timer);
}

function sendReadiness(response: ServerResponse, parts: readonly Readiness[]): void {
  const ready = parts.every((part) => part.ready);
  const lines = parts.map((part) => `${part.name}: ${part.ready ? 'ready' : 'not ready'}`);
  send(response, ready ? 200 : 503, `${[ready ? 'ready' : 'not ready', ...lines].join('\n')}\n`);
}

async function sendMetrics(response: ServerResponse, options: HttpServerOptions): Promise<void> {
  try {
    send(response, 200, await options.metrics.text(), options.metrics.contentType);
  } catch (cause) {
    options.log.error('metrics-failed', {}, cause);
    send(response, 500, 'The metrics could not be read.\n');
  }
}

function send(
  response: ServerResponse,
  status: number,
  text: string,
  type = 'text/plain; charset=utf-8',
): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(text);
}
