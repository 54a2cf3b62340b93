import { afterEach, describe, expect, it } from 'vitest';
import { createFakeSlack } from '../../fakes/slack/server.ts';
import { replyOf } from './commands.ts';
import { type House, type HouseOptions, openHouse, tokens } from './house.ts';

const houses: House[] = [];
async function open(options: HouseOptions = {}): Promise<House> {
  const house = await openHouse(options);
  houses.push(house);
  return house;
}
afterEach(async () => {
  for (const house of houses.splice(0)) await house.close();
});

/** Answers everything with nothing. */
const empty = { complete: async () => [], call: async () => replyOf('nothing', '', []) };

describe('tokens that Slack refuses', () => {
  it.each([
    ['SLACK_BOT_TOKEN', { 'auth.test': 'invalid_auth' }],
    ['SLACK_APP_TOKEN', { 'apps.connections.open': 'not_allowed_token_type' }],
    [
      'SLACK_APP_TOKEN',
      { 'auth.test': 'account_inactive', 'apps.connections.open': 'invalid_auth' },
    ],
    [
      'SLACK_BOT_TOKEN',
      { 'auth.test': 'account_inactive', 'apps.connections.open': 'invalid_auth' },
    ],
  ])('are named: %s when %o', async (variable, refusals) => {
    const slack = await createFakeSlack();
    for (const [method, error] of Object.entries(refusals)) slack.refuse(method, [{ error }]);
    const house = await open({ slack, connect: false });
    const failure = await house.chat.connect(empty).catch((cause: unknown) => cause);
    expect(failure).toMatchObject({ name: 'Fault', blame: 'platform' });
    const { message } = failure as Error;
    expect(message).toContain(variable);
    for (const error of Object.values(refusals)) expect(message).toContain(error);
    expect(message).not.toMatch(/xoxb-|xapp-/);
    await slack.close();
  });

  it('are told from a Slack that is out of reach', async () => {
    const slack = await createFakeSlack();
    const down = Array.from({ length: 40 }, () => ({ status: 503 }));
    slack.refuse('auth.test', down);
    const house = await open({ slack, connect: false, mode: 'http' });
    const failure = await house.chat.connect(empty).catch((cause: unknown) => cause);
    expect(failure).toMatchObject({ name: 'Fault', blame: 'network' });
    expect((failure as Error).message).toContain('SLACK_API_URL');
    await slack.close();
  });

  it('are each sent where they belong', async () => {
    const { slack } = await open();
    const tokenOf = (method: string) => slack.calls.find((it) => it.method === method)?.token;
    expect(tokenOf('auth.test')).toBe(tokens.bot);
    expect(tokenOf('apps.connections.open')).toBe(tokens.app);
  });
});
