import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReplyJson } from '../../../src/core/reply-json.ts';
import { shippedBot, shippedFolder } from '../../fakes/shipped.ts';
import { buildProgram, runProgram, startProgram } from './program.ts';

const folder = await mkdtemp(join(tmpdir(), 'verbatim-shell-'));
beforeAll(buildProgram, 120_000);
afterAll(() => rm(folder, { recursive: true }));

const jsonOf = (out: string): ReplyJson[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ReplyJson);

describe('the program', () => {
  it('answers a query as JSON of the documented shape, every quote a slice of its article', async () => {
    const { code, out } = await runProgram(['case', 'force:gwent', '--json', '--limit', '2']);
    const [reply] = jsonOf(out);
    expect(code).toBe(0);
    expect(Object.keys(reply ?? {})).toEqual(
      'query kind text cases quotes total page pages took_ms'.split(' '),
    );
    expect(reply).toMatchObject({
      query: 'force:gwent limit:2',
      kind: 'found',
      total: 5,
      pages: 3,
    });
    const { corpus } = await shippedBot();
    expect(reply?.quotes.length).toBeGreaterThan(0);
    for (const quote of reply?.quotes ?? []) {
      expect(Object.keys(quote)).toEqual(
        'receipt article paragraph start end text answer speaker citation'.split(' '),
      );
      expect(corpus.article(quote.article)?.body.slice(quote.start, quote.end)).toBe(quote.text);
      expect(reply?.text).toContain(quote.receipt);
    }
  });

  it('reads one query a line and prints one reply a line, in order', async () => {
    const input = '/case force:met\nforce:gwnet\n\nwho chaired the hearing of Lee Stephens?';
    const { code, out } = await runProgram(['ask', '--json'], { input });
    const replies = jsonOf(out);
    expect(replies.map((it) => it.kind)).toEqual(['nothing', 'invalid', 'invalid', 'found']);
    expect(code).toBe(1);
    const plain = await runProgram(['case'], { input: 'force:gwent\nforce:hampshire\n' });
    expect(plain.out.trimEnd().split('\n')).toHaveLength(2);
    expect(plain.code).toBe(0);
  });

  it('talks over a pipe, says what would connect it, and ends with its input', async () => {
    const input = 'why was Lee Stephens sacked?\nand who chaired it?\n';
    const { code, out, err } = await runProgram(['start'], { input });
    expect(out).toContain('Verbatim is automated.');
    expect(out.split('\n').find((line) => line.includes('DISCORD_TOKEN'))).toContain(
      'SLACK_BOT_TOKEN',
    );
    expect(out).toContain('Peter Jones');
    expect(err).toBe('');
    expect(code).toBe(0);
  });

  it('colours its output only where that is asked for', async () => {
    const bare = await runProgram(['case', 'force:gwent']);
    const forced = await runProgram(['case', 'force:gwent'], { env: { FORCE_COLOR: '1' } });
    const refused = await runProgram(['case', 'force:gwent', '--no-color'], {
      env: { FORCE_COLOR: '1' },
    });
    expect(bare.out).not.toContain('\u001b');
    expect(forced.out).toContain('\u001b[');
    expect(refused.out).toBe(bare.out);
  });

  it.each([
    ['a mistyped command', ['cse', 'x'], {}, 1, 'Nearest: case'],
    ['a mistyped option', ['case', '--jsn'], {}, 1, 'Nearest: --json'],
    ['no platform to serve', ['serve'], {}, 1, 'DISCORD_TOKEN'],
    ['a malformed variable', ['serve'], { PORT: 'x', LOG_LEVEL: 'y' }, 1, 'LOG_LEVEL'],
    ['a corpus that is not there', ['case', 'x', '--corpus', '/nowhere'], {}, 2, 'invalid'],
  ])('ends on %s with the reason', async (_, args, env, code, reason) => {
    const run = await runProgram(args, { env });
    expect(run.code).toBe(code);
    expect(run.err).toContain(reason);
    expect(run.err).not.toContain('    at ');
  });

  it('names every file that makes a corpus invalid', async () => {
    const broken = join(folder, 'broken');
    await cp(shippedFolder, broken, { recursive: true });
    await writeFile(join(broken, 'cases', 'c-000-1.yaml'), 'id: [c-000-1');
    await writeFile(join(broken, 'articles', 'a-001.md'), 'no front matter');
    const { code, err } = await runProgram(['case', 'x', '--corpus', broken]);
    expect(code).toBe(2);
    expect(err).toContain('c-000-1.yaml');
    expect(err).toContain('a-001.md');
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = startProgram(['case']);
    const errors: string[] = [];
    child.stderr?.setEncoding('utf8').on('data', (text: string) => errors.push(text));
    child.stdin?.on('error', () => undefined);
    child.stdin?.end('force:gwent\n'.repeat(300));
    child.stdout?.once('data', () => child.stdout?.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(errors.join('')).toBe('');
    expect(code).toBe(0);
  });

  it.runIf(availableParallelism() > 1)('drafts a long run in two threads', async () => {
    const preload = join(folder, 'preload.cjs');
    const threads = join(folder, 'threads');
    await mkdir(threads);
    await writeFile(
      preload,
      "require('fs').writeFileSync(process.env.THREADS + '/' + require('worker_threads').threadId, '');",
    );
    const input = Array.from({ length: 150 }, (_, at) =>
      JSON.stringify({
        text: `PC Number${at} Example, of Gwent Police, was dismissed after a hearing.`,
      }),
    ).join('\n');
    const env = { NODE_OPTIONS: `--require ${preload}`, THREADS: threads };
    const args = ['ingest', '-', '--corpus', join(folder, 'many')];
    const { code, out } = await runProgram(args, { env, input });
    expect(code).toBe(0);
    expect(out).toContain('150 added');
    expect(await readdir(threads)).toEqual(['0', '1']);
  });

  it('keeps problem reports where an editor finds them', async () => {
    const env = { STATE_DIR: join(folder, 'state') };
    const quoted = await runProgram(['case', 'case:c-000-1', '--json'], { env });
    const receipt = jsonOf(quoted.out)[0]?.quotes[0]?.receipt ?? '';
    const { code, out } = await runProgram(['report', receipt, 'wrong', 'name'], { env });
    expect(code).toBe(0);
    expect(out).toContain('an editor will read it');
    const blocked = await runProgram(['report', receipt], { env: { STATE_DIR: '/dev/null/x' } });
    expect(blocked.code).toBe(3);
    expect(blocked.out).not.toContain('will read it');
  });

  it('explains itself', async () => {
    const { code, out } = await runProgram(['--help']);
    expect(code).toBe(0);
    for (const word of ['ask', 'case', 'quote', 'ingest', '--json', '--corpus']) {
      expect(out).toContain(word);
    }
    expect((await runProgram(['case', '--help'])).out).toContain('--force');
  });
});

/** Platforms that know no token. */
const refusing: Server = createServer((request, response) => {
  const isSlack = request.url?.startsWith('/slack') ?? false;
  response.writeHead(isSlack ? 200 : 401, { 'content-type': 'application/json' });
  response.end(
    isSlack ? '{"ok":false,"error":"invalid_auth"}' : '{"message":"401: Unauthorized","code":0}',
  );
});
let origin = '';

const discord = () => ({ DISCORD_TOKEN: 'not-a-token', DISCORD_API_URL: `${origin}/discord` });
const slack = () => ({
  SLACK_BOT_TOKEN: 'xoxb-not-a-token',
  SLACK_APP_TOKEN: 'xapp-not-a-token',
  SLACK_API_URL: `${origin}/slack/`,
});

describe('serving with tokens that a platform refuses', () => {
  beforeAll(async () => {
    await new Promise<void>((resolve) => refusing.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(refusing.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    refusing.closeAllConnections();
    refusing.close();
  });

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
