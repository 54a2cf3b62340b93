import { afterEach, describe, expect, it } from 'vitest';
import { createHttpServer, type HttpServer, type Readiness } from '../../../src/server/http.ts';
import { createMetrics, measured } from '../../../src/server/metrics.ts';
import { replyOf } from '../../e2e/slack/commands.ts';
import { createKeptLog } from '../../fakes/kept-log.ts';

const open: HttpServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function start(parts: readonly Readiness[] = [], port = 0, metrics = createMetrics()) {
  const log = createKeptLog();
  const server = createHttpServer({
    port,
    host: '127.0.0.1',
    metrics,
    readiness: () => parts,
    log,
  });
  open.push(server);
  const taken = await server.listen();
  return { server, metrics, log, port: taken, url: `http://127.0.0.1:${taken}` };
}

describe('the server', () => {
  it.each([
    ['all parts are ready', [{ name: 'slack', ready: true }], 200, 'ready\nslack: ready\n'],
    [
      'a part is not ready',
      [
        { name: 'slack', ready: true },
        { name: 'discord', ready: false },
      ],
      503,
      'not ready\nslack: ready\ndiscord: not ready\n',
    ],
  ])('says whether it is ready when %s, and lives either way', async (_, parts, status, text) => {
    const { url } = await start(parts);
    const response = await fetch(`${url}/readyz`);
    expect([response.status, await response.text()]).toEqual([status, text]);
    expect((await fetch(`${url}/healthz?from=probe`)).status).toBe(200);
  });

  it('has nothing elsewhere', async () => {
    const { url } = await start();
    expect((await fetch(`${url}/etc/passwd`)).status).toBe(404);
  });

  it('gives a mounted path to its listener', async () => {
    const { server, url } = await start();
    server.mount('/mounted', (_, response) => void response.writeHead(204).end());
    expect((await fetch(`${url}/mounted`)).status).toBe(204);
  });

  it('names the variable when its port is taken', async () => {
    const { port } = await start();
    await expect(start([], port)).rejects.toMatchObject({
      name: 'Fault',
      code: 'port-taken',
      message: expect.stringContaining(`PORT ${port}`),
    });
  });

  it('notes metrics that cannot be read', async () => {
    const broken = { ...createMetrics(), text: () => Promise.reject(new Error('broken')) };
    const { url, log } = await start([], 0, broken);
    expect((await fetch(`${url}/metrics`)).status).toBe(500);
    expect(log.lines.join()).toContain('metrics-failed');
  });
});

describe('the metrics', () => {
  it('hold the latency of each stage by its outcome, in the format of Prometheus', async () => {
    const { url, metrics } = await start();
    const times = [1_000, 1_020];
    const dispatch = measured(
      { complete: async () => [], call: async () => replyOf('found', 'a secret', []) },
      metrics,
      { now: () => times.shift() ?? 0 },
    );
    const call = { surface: 'slack', user: 'U1', channel: null, conversation: null } as const;
    await dispatch.call({ ...call, line: 'ask about a secret' });
    expect(await dispatch.complete({ command: 'case', option: 'force', typed: '' })).toEqual([]);
    const response = await fetch(`${url}/metrics`);
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    const labels = 'surface="slack",stage="answer",outcome="found"';
    expect(text).toContain(`verbatim_stages_total{${labels}} 1`);
    expect(text).toContain(`verbatim_stage_seconds_bucket{le="0.01",${labels}} 0`);
    expect(text).toContain(`verbatim_stage_seconds_bucket{le="0.025",${labels}} 1`);
    expect(text).not.toContain('secret');
  });
});
