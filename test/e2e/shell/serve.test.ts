import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram, runProgram } from './program.ts';

/** Platforms that know no token. */
const refusing: Server = createServer((request, response) => {
  const isSlack = request.url?.startsWith('/slack') ?? false;
  response.writeHead(isSlack ? 200 : 401, { 'content-type': 'application/json' });
  response.end(
    isSlack ? '{"ok":false,"error":"invalid_auth"}' : '{"message":"401: Unauthorized","code":0}',
  );
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => refusing.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(refusing.address() as AddressInfo).port}`;
  await buildProgram();
}, 120_000);
afterAll(() => {
  refusing.closeAllConnections();
  refusing.close();
});

const discord = () => ({ DISCORD_TOKEN: 'not-a-token', DISCORD_API_URL: `${origin}/discord` });
const slack = () => ({
  SLACK_BOT_TOKEN: 'xoxb-not-a-token',
  SLACK_APP_TOKEN: 'xapp-not-a-token',
  SLACK_API_URL: `${origin}/slack/`,
});

describe('serving with tokens that a platform refuses', () => {
  it.each([
    ['Discord', discord, ['DISCORD_TOKEN'], ['SLACK']],
    ['Slack', slack, ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'], ['DISCORD']],
    [
      'both',
      () => ({ ...discord(), ...slack() }),
      ['DISCORD_TOKEN', 'SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'],
      [],
    ],
  ])(
    'ends with the names of the variables of %s and without their values',
    async (_, env, named, unnamed) => {
      const { code, err } = await runProgram(['serve'], { env: { ...env(), PORT: '0' } });
      const complaint = err
        .split('\n')
        .filter((line) => line.startsWith('verbatim:'))
        .join('\n');
      expect(code).toBe(3);
      for (const name of named) expect(complaint).toContain(name);
      for (const name of unnamed) expect(complaint).not.toContain(name);
      expect(err).not.toContain('not-a-token');
    },
  );
});
