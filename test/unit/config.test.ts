import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { allowsColour, environmentSchema, hasPlatformToken, readConfig } from '../../src/config.ts';

const example = await readFile('.env.example', 'utf8');
const problemsOf = (env: Record<string, string>) => {
  const read = readConfig(env);
  return read.ok ? [] : read.problems.map((it) => it.input);
};

describe('the configuration', () => {
  it('lists in .env.example the variables that it reads, with their defaults', () => {
    const listed = parseEnv(example);
    expect(Object.keys(listed).sort()).toEqual(Object.keys(environmentSchema.shape).sort());
    const defaults = environmentSchema.parse({}) as Record<string, unknown>;
    for (const [name, value] of Object.entries(listed)) {
      expect(value, name).toBe(String(defaults[name] ?? ''));
    }
  });

  it('needs nothing', () => {
    expect(readConfig({})).toMatchObject({ ok: true, value: { discord: null, slack: null } });
    expect(readConfig(parseEnv(example) as Record<string, string>).ok).toBe(true);
  });

  it('takes what is set', () => {
    const read = readConfig({
      DISCORD_TOKEN: 'a.b.c',
      DISCORD_API_URL: 'http://127.0.0.1:1234/api/',
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      SLACK_API_URL: 'http://127.0.0.1:1234/api',
      PORT: '0',
      CORPUS_DIR: '/some/corpus',
    });
    expect(read).toMatchObject({
      ok: true,
      value: {
        discord: { token: 'a.b.c', applicationId: null, apiUrl: 'http://127.0.0.1:1234/api' },
        slack: { appToken: 'xapp-1', signingSecret: null, apiUrl: 'http://127.0.0.1:1234/api/' },
        port: 0,
        corpusFolder: '/some/corpus',
      },
    });
  });

  it('reports every missing and malformed variable by name, and never its value', () => {
    const env = {
      DISCORD_TOKEN: 'with space',
      DISCORD_API_URL: 'ftp://example.org',
      DISCORD_APPLICATION_ID: 'me',
      SLACK_BOT_TOKEN: 'xapp-swapped',
      PORT: '99999',
      LOG_LEVEL: 'loud',
      CHAT_HISTORY: 'maybe',
    };
    const read = readConfig(env);
    expect(problemsOf(env).sort()).toEqual([
      'CHAT_HISTORY',
      'DISCORD_API_URL',
      'DISCORD_APPLICATION_ID',
      'DISCORD_TOKEN',
      'LOG_LEVEL',
      'PORT',
      'SLACK_APP_TOKEN',
      'SLACK_BOT_TOKEN',
    ]);
    expect(JSON.stringify(read)).not.toContain('xapp-swapped');
    expect(JSON.stringify(read)).not.toContain('with space');
  });

  it.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, ['SLACK_APP_TOKEN']],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, ['SLACK_BOT_TOKEN']],
    [{ SLACK_SIGNING_SECRET: 'abc' }, ['SLACK_BOT_TOKEN']],
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'abc' }, []],
    [{ SLACK_BOT_TOKEN: ' ', DISCORD_TOKEN: '' }, []],
  ])('%j misses %j', (env, missing) => {
    expect(problemsOf(env as Record<string, string>)).toEqual(missing);
  });

  it.each([
    [{}, false],
    [{ DISCORD_TOKEN: '' }, false],
    [{ DISCORD_TOKEN: 'x' }, true],
    [{ SLACK_BOT_TOKEN: 'x' }, true],
  ])('%j has a platform token: %j', (env, expected) => {
    expect(hasPlatformToken(env)).toBe(expected);
  });

  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [{ TERM: 'dumb' }, true, false],
  ])('%j on a terminal (%j) is coloured: %j', (env, isTerminal, expected) => {
    expect(allowsColour(env, isTerminal)).toBe(expected);
  });
});
