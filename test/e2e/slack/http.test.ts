import { createHmac } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { click, here, mention, signedRequest, slashCommand } from '../../fakes/slack/events.ts';
import type { Json } from '../../fakes/slack/wire.ts';
import { type House, openHouse, tokens } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse({ mode: 'http' });
});
afterAll(() => house.close());
afterEach(() => expect(house.slack.violations).toEqual([]));

const minute = 60_000;

/** How a request is signed, where not as Slack signs it now. */
interface Signing {
  readonly secret?: string;
  readonly at?: number;
  readonly more?: Readonly<Record<string, string>>;
}

/** Sends a request as Slack does. */
async function post(body: Json, how: Signing = {}) {
  const { secret = tokens.secret, at = Date.now(), more = {} } = how;
  const signed = signedRequest(body, secret, at);
  const headers = { ...signed.headers, ...more };
  const url = `${house.url}/slack/events`;
  const response = await fetch(url, { method: 'POST', body: signed.body, headers });
  return { status: response.status, text: await response.text() };
}

/** Sends any text, signed. */
async function postText(text: string, type = 'application/json'): Promise<number> {
  const { headers } = signedRequest({ event: {} }, tokens.secret, Date.now());
  const stamp = headers['x-slack-request-timestamp'];
  const hash = createHmac('sha256', tokens.secret).update(`v0:${stamp}:${text}`).digest('hex');
  const response = await fetch(`${house.url}/slack/events`, {
    method: 'POST',
    body: text,
    headers: { ...headers, 'content-type': type, 'x-slack-signature': `v0=${hash}` },
  });
  return response.status;
}

describe('signed requests', () => {
  it('are acknowledged empty and answered: a command, a click, a mention', async () => {
    const urls = [house.slack.responseUrl(), house.slack.responseUrl()] as const;
    expect(await post(slashCommand('/case', 'wallet', urls[0]))).toEqual({ status: 200, text: '' });
    await house.slack.responded(urls[0]);
    const button = { type: 'button', action_id: 'run:1', value: 'context a-900:1-2:x' };
    expect((await post(click(button, urls[1]))).status).toBe(200);
    await house.slack.responded(urls[1]);
    expect((await post(mention('why was he dismissed?'))).status).toBe(200);
    const { body } = await house.slack.called('chat.postMessage');
    expect(body.channel).toBe(here.channel);
  });

  it('answer the check of the address', async () => {
    const body = { type: 'url_verification', challenge: 'abc', event: null };
    expect(JSON.parse((await post(body)).text)).toEqual({ challenge: 'abc' });
  });

  it.each([
    ['five minutes old', { at: Date.now() - 5 * minute - 2_000 }, 401],
    ['from the future', { at: Date.now() + 6 * minute }, 401],
    ['signed with another secret', { secret: 'another' }, 401],
    ['with a signature of another version', { more: { 'x-slack-signature': 'v1=00' } }, 401],
    ['without a readable time', { more: { 'x-slack-request-timestamp': 'yesterday' } }, 401],
  ])('%s are refused', async (_, how, status) => {
    const url = house.slack.responseUrl();
    expect((await post(slashCommand('/ask', 'a forged question', url), how)).status).toBe(status);
    expect(house.slack.calls.some((it) => it.url === url)).toBe(false);
  });

  it('are the only ones taken', async () => {
    const url = `${house.url}/slack/events`;
    expect((await fetch(url)).status).toBe(405);
    expect((await fetch(url, { method: 'POST', body: '{}' })).status).toBe(401);
  });

  it.each([
    ['null', 400],
    ['"text"', 400],
    ['[1]', 400],
    ['17', 400],
    ['{', 400],
    ['', 400],
    [`{"a":"${'x'.repeat(1_100_000)}"}`, 413],
  ])('whose body is %.20s are refused, and the next one is answered', async (text, status) => {
    expect(await postText(text)).toBe(status);
    const url = house.slack.responseUrl();
    expect((await post(slashCommand('/ask', 'still there', url))).status).toBe(200);
    await house.slack.responded(url);
  });

  it('that Slack sends again are acknowledged and not answered again', async () => {
    const event = mention('asked once, sent three times');
    const { ts } = event.event as { ts: string };
    for (const more of [{}, { 'x-slack-retry-num': '1' }, { 'x-slack-retry-num': '2' }]) {
      expect((await post(event, { more })).status).toBe(200);
    }
    const url = house.slack.responseUrl();
    const command = slashCommand('/ask', 'replayed', url);
    expect((await post(command)).status).toBe(200);
    expect((await post(command)).status).toBe(200);
    await house.slack.responded(url);
    await house.slack.called('chat.postMessage', (it) => it.thread_ts === ts);
    await expect
      .poll(() => house.measures.filter((it) => it.outcome === 'duplicate').length)
      .toBe(3);
    expect(house.slack.calls.filter((it) => it.body.thread_ts === ts)).toHaveLength(1);
    expect(house.slack.calls.filter((it) => it.url === url)).toHaveLength(1);
  });

  it('two hundred at once are all acknowledged and answered, none twice', async () => {
    const urls = Array.from({ length: 200 }, () => house.slack.responseUrl());
    const statuses = await Promise.all(
      urls.map(async (url, index) => {
        const command = slashCommand('/case', 'wallet', url, { user_id: `U${index}` });
        return (await post(command)).status;
      }),
    );
    expect(statuses.every((it) => it === 200)).toBe(true);
    await Promise.all(urls.map((url) => house.slack.responded(url)));
    const all = house.slack.calls.filter((it) => urls.includes(it.url));
    expect(all).toHaveLength(200);
  });
});

describe('the server', () => {
  it('tells whether the process lives and whether it can be asked', async () => {
    expect((await fetch(`${house.url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${house.url}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.text()).toContain('slack: ready');
  });

  it('closes although a connection is kept open, and is not ready meanwhile', async () => {
    const own = await openHouse({ mode: 'http' });
    const kept = request(`${own.url}/healthz`, {
      agent: false,
      headers: { connection: 'keep-alive' },
    });
    await new Promise((resolve) =>
      kept.on('response', (it) => it.resume().on('end', resolve)).end(),
    );
    await own.chat.close();
    expect((await fetch(`${own.url}/readyz`)).status).toBe(503);
    const late = signedRequest(mention('too late'), tokens.secret, Date.now());
    const refused = await fetch(`${own.url}/slack/events`, { method: 'POST', ...late });
    expect(refused.status).toBe(503);
    await own.close();
  });
});
