import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Dispatch } from '../../../src/ports/dispatch.ts';
import { directMessage, mention, slashCommand } from '../../fakes/slack/events.ts';
import { replyOf } from './commands.ts';
import { type House, type HouseOptions, openHouse } from './house.ts';

const houses: House[] = [];
async function open(options: HouseOptions = {}): Promise<House> {
  const house = await openHouse(options);
  houses.push(house);
  return house;
}
afterEach(async () => {
  for (const house of houses.splice(0)) {
    expect(house.slack.violations).toEqual([]);
    await house.close();
  }
});

/** Answers after a while. */
function slowDispatch(ms: number): Dispatch {
  return {
    complete: async () => [],
    async call() {
      await sleep(ms);
      return replyOf('found', 'slow', [{ type: 'paragraph', text: 'at last' }]);
    },
  };
}

describe('the socket', () => {
  it('is opened again at once when Slack refreshes it, and questions are answered over the new one', async () => {
    const { slack, chat } = await open();
    expect(chat.ready()).toBe(true);
    slack.drop('refresh');
    await slack.sockets(2);
    await expect.poll(() => chat.ready()).toBe(true);
    await slack.send('events_api', directMessage('after the refresh'));
    await slack.called('chat.postMessage');
  });

  it('is opened again when the network cuts it, as often as it takes', async () => {
    const { slack, chat } = await open();
    slack.refuse('apps.connections.open', [
      ...Array.from({ length: 20 }, () => ({ status: 503 })),
      { error: 'internal_error' },
    ]);
    slack.drop('cut');
    await expect.poll(() => chat.ready()).toBe(false);
    await slack.sockets(2);
    await expect.poll(() => chat.ready()).toBe(true);
  });

  it('is opened again when Slack does not greet', async () => {
    const { slack, chat } = await open();
    slack.refuse('hello', [{}]);
    slack.drop('refresh');
    await slack.sockets(3);
    await expect.poll(() => chat.ready()).toBe(true);
  });

  it('is opened again when it only seems open', async () => {
    const { slack, chat } = await open();
    slack.drop('silence');
    await slack.sockets(2);
    await expect.poll(() => chat.ready()).toBe(true);
    await slack.send('events_api', directMessage('over the new one'));
    await slack.called('chat.postMessage');
  });

  it('keeps the process alive and says which variable is refused when the token is withdrawn, and comes back with it', async () => {
    const { slack, chat, log } = await open();
    const refused = { error: 'invalid_auth' };
    slack.refuse('apps.connections.open', [refused, refused, refused]);
    slack.drop('refresh');
    await slack.sockets(2);
    await expect.poll(() => chat.ready()).toBe(true);
    const told = log.lines.filter((it) => it.includes('slack-app-token-refused'));
    expect(told.length).toBe(3);
    expect(told[0]).toContain('SLACK_APP_TOKEN');
    expect(told[0]).toContain('invalid_auth');
  });

  it.each([
    'null',
    '[]',
    '"text"',
    '{',
    '{"type":"events_api"}',
    '{"type":"events_api","payload":null}',
  ])('survives %s', async (text) => {
    const { slack } = await open();
    slack.sendRaw(text);
    await slack.send('events_api', directMessage('still there?'));
    await slack.called('chat.postMessage');
  });
});

describe("Slack's API", () => {
  it('that answers 429 is asked again when it says so', async () => {
    const { slack } = await open();
    slack.refuse('chat.postMessage', [{ status: 429, retryAfter: 1 }]);
    await slack.send('events_api', mention('a busy moment'));
    await slack.called('chat.postMessage');
    slack.refuse('respond', [{ status: 429, retryAfter: 1 }]);
    const url = slack.responseUrl();
    await slack.send('slash_commands', slashCommand('/ask', 'again', url));
    await slack.responded(url);
  });

  it('that fails ten times in a row still gets the answer, once', async () => {
    const { slack } = await open();
    const failures = Array.from({ length: 10 }, () => ({ status: 500 }));
    slack.refuse('chat.postMessage', failures);
    await slack.send('events_api', mention('a bad moment'));
    await slack.called('chat.postMessage');
    slack.refuse('respond', failures);
    const url = slack.responseUrl();
    await slack.send('slash_commands', slashCommand('/ask', 'again', url));
    await slack.responded(url);
    await sleep(50);
    expect(slack.calls.filter((it) => it.method === 'chat.postMessage')).toHaveLength(1);
    expect(slack.calls.filter((it) => it.url === url)).toHaveLength(1);
  });

  it('that will not take the blocks gets the words alone', async () => {
    const { slack } = await open();
    slack.refuse('chat.postMessage', [{ error: 'msg_blocks_too_long' }]);
    await slack.send('events_api', mention('too much?'));
    const { body } = await slack.called('chat.postMessage');
    expect(body.blocks).toEqual([]);
    expect(body.text).toContain('dismissed without notice');
  });

  it('that refuses for good leaves a line in the log and a running bot', async () => {
    const { slack, log, measures } = await open();
    slack.refuse('chat.postMessage', [{ error: 'not_in_channel' }]);
    await slack.send('events_api', mention('nobody hears'));
    await expect.poll(() => measures.at(-1)?.outcome).toBe('failed');
    expect(log.lines.some((it) => it.includes('not_in_channel'))).toBe(true);
    await slack.send('events_api', mention('everybody hears'));
    await slack.called('chat.postMessage');
  });
});

describe('an event that is delivered again', () => {
  it.each([
    ['in a new envelope', { retry_attempt: 1, retry_reason: 'timeout' }],
    ['in the same envelope', { envelope_id: 'envelope-twice' }],
  ])('%s is acknowledged again and not answered again', async (_, extra) => {
    const { slack, measures } = await open();
    const event = mention('only once');
    const delivered = () => measures.filter((it) => it.stage === 'deliver').length;
    await slack.send('events_api', event, { envelope_id: 'envelope-twice' });
    await slack.called('chat.postMessage');
    await slack.send('events_api', event, extra);
    await expect.poll(() => measures.filter((it) => it.outcome === 'duplicate').length).toBe(1);
    expect(delivered()).toBe(1);
  });

  it('is told from the same command given twice', async () => {
    const { slack } = await open();
    const urls = [slack.responseUrl(), slack.responseUrl()];
    for (const url of urls) {
      await slack.send('slash_commands', slashCommand('/ask', 'twice', url));
      await slack.responded(url);
    }
  });
});

describe('two hundred at once', () => {
  it('are all acknowledged and answered, none twice', async () => {
    const { slack, measures } = await open();
    const users = Array.from({ length: 200 }, (_, index) => ({ user_id: `U${index}` }));
    const urls = users.map(() => slack.responseUrl());
    await Promise.all(
      users.map((user, index) =>
        slack.send('slash_commands', slashCommand('/case', 'wallet', urls[index] ?? '', user)),
      ),
    );
    await Promise.all(urls.map((url) => slack.responded(url)));
    const answered = slack.calls.filter((it) => it.method === 'respond').map((it) => it.url);
    expect(answered).toHaveLength(200);
    expect(new Set(answered).size).toBe(200);
    expect(measures.filter((it) => it.outcome === 'accepted')).toHaveLength(200);
  });
});

describe('closing', () => {
  it('lets answers under way be sent, and takes no new questions', async () => {
    const { slack, chat } = await open({ dispatch: slowDispatch(150) });
    await slack.send('events_api', mention('just before closing'));
    await chat.close();
    expect(chat.ready()).toBe(false);
    expect(slack.calls.map((it) => it.method)).toContain('chat.postMessage');
    await expect(slack.send('events_api', mention('too late'))).rejects.toThrow();
  });

  it('ends although Slack never answers the closing of the socket', async () => {
    const { slack, chat } = await open();
    slack.drop('silence');
    await chat.close();
    expect(chat.ready()).toBe(false);
    await chat.close();
  });
});
