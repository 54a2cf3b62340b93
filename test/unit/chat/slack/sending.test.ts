import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acknowledge } from '../../../../src/chat/slack/acknowledge.ts';
import { createGate } from '../../../../src/chat/slack/gate.ts';
import { defaultPace } from '../../../../src/chat/slack/pace.ts';
import { respond } from '../../../../src/chat/slack/respond.ts';
import { createKeptLog } from '../../../fakes/kept-log.ts';
import { createFakeSlack, type FakeSlack } from '../../../fakes/slack/server.ts';

const pace = {
  ...defaultPace,
  requests: { retries: 2, factor: 1, minTimeout: 1, maxTimeout: 1, randomize: false },
};

let slack: FakeSlack;
beforeAll(async () => {
  slack = await createFakeSlack();
});
afterAll(() => slack.close());

describe('a response address', () => {
  const body = { text: 'an answer', blocks: [] };

  it.each([
    ['takes the message', [], 'sent'],
    ['fails and then takes it', [{ status: 500 }, { status: 502 }], 'sent'],
    ['fails for good', [{ status: 500 }, { status: 500 }, { status: 500 }], 'failed'],
    ['is used up', [{ status: 404 }], 'gone'],
    ['is busy without saying how long', [{ status: 429 }], 'sent'],
  ])('that %s', async (_, refusals, outcome) => {
    slack.refuse('respond', refusals);
    expect(await respond(slack.responseUrl(), body, pace)).toBe(outcome);
  });

  it('that nobody listens at has failed', async () => {
    expect(await respond('http://127.0.0.1:1/respond', body, pace)).toBe('failed');
  });
});

describe('a gate', () => {
  it('lets so many pass at a time, the others in their order, also after a failure', async () => {
    const gate = createGate(2);
    const order: number[] = [];
    let [inside, most] = [0, 0];
    const work = (index: number) => async () => {
      order.push(index);
      inside += 1;
      most = Math.max(most, inside);
      await Promise.resolve();
      inside -= 1;
      if (index === 1) throw new Error('one fails');
    };
    const passed = await Promise.allSettled([0, 1, 2, 3, 4].map((it) => gate.pass(work(it))));
    expect(passed.map((it) => it.status).filter((it) => it === 'rejected')).toHaveLength(1);
    expect(order).toEqual([0, 1, 2, 3, 4]);
    expect(most).toBe(2);
    expect(await gate.pass(async () => 'still open')).toBe('still open');
  });
});

describe('an acknowledgement', () => {
  it('that is lost with the socket is noted and keeps no answer away', async () => {
    const log = createKeptLog();
    await acknowledge(() => Promise.reject(new Error('no socket')), log);
    expect(log.lines.join()).toContain('slack-acknowledgement-lost');
  });
});
