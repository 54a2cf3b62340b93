import { afterEach, describe, expect, it } from 'vitest';
import { Fault } from '../../../src/core/failure.ts';
import { messageJson, slash } from '../../fakes/discord/events.ts';
import type { Mishap } from '../../fakes/discord/faults.ts';
import { ids } from '../../fakes/discord/people.ts';
import { FakeDiscord } from '../../fakes/discord/server.ts';
import { type House, openHouse, until } from './house.ts';

let house: House;
afterEach(async () => {
  await house.close();
});

const callback = /\/callback/;
const ask = () => slash('case', { force: 'gwent' });

/** Asks and waits until the answer stands there. */
async function answered(event = ask()) {
  const exchange = house.discord.interact(event);
  await until(() => exchange.original, 'an answer', 20_000);
  return { exchange, posted: house.discord.answersTo(event) };
}

describe('Discord in trouble', () => {
  const times = (count: number, mishap: Mishap) => Array.from({ length: count }, () => mishap);
  it.each<[string, Mishap[]]>([
    ['a rate limit', [{ type: 'rate-limit', retryAfterSeconds: 0.3 }]],
    ['one server error', [{ type: 'status', status: 500 }]],
    ['ten server errors in a row', times(10, { type: 'status', status: 500 })],
    ['a connection that drops before the request is read', [{ type: 'drop-before' }]],
    ['a connection that drops after it was read', [{ type: 'drop-after' }]],
  ])('still gets one answer to a command after %s', async (_, mishaps) => {
    house = await openHouse();
    house.discord.faults.plan('POST', callback, ...mishaps);
    const { posted } = await answered();
    expect(posted).toHaveLength(1);
  });

  it.each<[string, Mishap[]]>([
    ['a rate limit', [{ type: 'rate-limit', retryAfterSeconds: 0.3 }]],
    ['ten server errors in a row', times(10, { type: 'status', status: 502 })],
    ['a connection that drops after it was read', [{ type: 'drop-after' }]],
  ])('still gets one reply to a mention after %s', async (_, mishaps) => {
    house = await openHouse();
    house.discord.faults.plan('POST', /\/messages$/, ...mishaps);
    house.discord.say(messageJson(`<@${ids.bot}> who chaired the hearing of Lee Stephens?`));
    await until(() => house.measures.some((it) => it.stage === 'deliver'), 'delivery', 20_000);
    expect(house.discord.repliesIn(ids.channel)).toHaveLength(1);
  });

  it('that never recovers ends one answer and nothing else', async () => {
    house = await openHouse();
    house.discord.faults.plan('POST', callback, ...times(60, { type: 'status', status: 500 }));
    house.discord.interact(ask());
    await until(
      () => house.log.lines.some((it) => it.includes('discord-fault-untold')),
      'the end',
      20_000,
    );
    house.discord.faults.clear();
    expect((await answered()).posted).toHaveLength(1);
  });
});

describe('an event delivered twice', () => {
  it('is answered once', async () => {
    house = await openHouse();
    const event = ask();
    const { exchange } = await answered(event);
    house.discord.gateway.dispatch('INTERACTION_CREATE', event);
    await answered();
    expect(house.discord.answersTo(event)).toHaveLength(1);
    expect(exchange.refused).toBe(0);
    expect(house.calls).toHaveLength(2);
  });

  it('to two processes that share a store is answered by one', async () => {
    house = await openHouse();
    const other = await openHouse({ store: house.store });
    const said = messageJson(`<@${ids.bot}> who chaired the hearing of Lee Stephens?`);
    house.discord.say(said);
    other.discord.say(said);
    await until(() => house.calls.length + other.calls.length > 0, 'a call');
    await until(
      () => [...house.measures, ...other.measures].some((it) => it.outcome === 'duplicate'),
      'the other call',
    );
    expect(house.calls.length + other.calls.length).toBe(1);
    await other.close();
  });
});

describe('the gateway', () => {
  it('resumes after a drop, and what happened meanwhile is answered', async () => {
    house = await openHouse();
    house.discord.gateway.drop();
    await until(() => !house.chat.ready(), 'unreadiness');
    await answered();
    expect(house.discord.gateway.resumes).toBe(1);
    expect(house.chat.ready()).toBe(true);
  });

  it('that no longer answers heartbeats is left for a new connection', async () => {
    house = await openHouse({ heartbeatMs: 200 });
    house.discord.gateway.zombie = true;
    await until(() => house.discord.gateway.resumes > 0, 'a resume');
    house.discord.gateway.zombie = false;
    expect((await answered()).posted).toHaveLength(1);
  });

  it('may ask for a new connection', async () => {
    house = await openHouse();
    house.discord.gateway.askToReconnect();
    await until(() => house.discord.gateway.resumes > 0, 'a resume');
    expect((await answered()).posted).toHaveLength(1);
  });

  it('may declare the session invalid: the bot identifies anew', async () => {
    house = await openHouse();
    house.discord.gateway.invalidate();
    await until(() => house.discord.gateway.identifies.length > 1, 'a new session', 20_000);
    expect((await answered()).posted).toHaveLength(1);
  });

  it('is asked for no privileged intent', async () => {
    house = await openHouse();
    const privileged = (1 << 1) | (1 << 8) | (1 << 15);
    const intents = Number(house.discord.gateway.identifies[0]?.intents);
    expect(intents & privileged).toBe(0);
  });
});

describe('connecting', () => {
  const attempt = async (options: Parameters<typeof openHouse>[0]) => {
    house = await openHouse({ ...options, connect: false });
    return house.chat.connect({ call: () => Promise.reject(), complete: async () => [] }).then(
      () => null,
      (cause: unknown) => cause,
    );
  };

  it('with a wrong token names the variable and why, never the token', async () => {
    const fault = await attempt({ clientToken: 'wrong.secret.token' });
    expect(fault).toBeInstanceOf(Fault);
    expect(String(fault)).toMatch(/DISCORD_TOKEN was refused by Discord/);
    expect(JSON.stringify(fault) + house.log.lines.join()).not.toContain('wrong.secret.token');
  });

  it('with a token that only the gateway refuses says the same', async () => {
    const discord = await FakeDiscord.start();
    discord.gateway.refusing = true;
    expect(String(await attempt({ discord }))).toMatch(/DISCORD_TOKEN was refused by Discord/);
    await discord.close();
  });

  it('with the application of another token says which two differ', async () => {
    const fault = await attempt({ applicationId: '1999999999999999999' });
    expect(String(fault)).toMatch(/DISCORD_APPLICATION_ID is 1999999999999999999/);
  });

  it('to a Discord that is not there names the address', async () => {
    const gone = await FakeDiscord.start();
    const { apiUrl } = gone;
    await gone.close();
    expect(String(await attempt({ apiUrl }))).toContain(`${apiUrl} (DISCORD_API_URL)`);
  });
});

describe('registration', () => {
  it('writes the commands once, and not again when they are the same', async () => {
    house = await openHouse();
    const again = await openHouse({ discord: house.discord });
    await again.close();
    const puts = house.discord.heard.filter((it) => it.method === 'PUT');
    expect(puts).toHaveLength(1);
    expect(house.discord.desk.faults).toEqual([]);
    expect(house.discord.commands.map((it) => it.name)).toContain('Check this quote');
  });

  it('writes them again when Discord has others', async () => {
    house = await openHouse();
    house.discord.commands[0] = { ...house.discord.commands[0], description: 'Old words' };
    const again = await openHouse({ discord: house.discord });
    await again.close();
    expect(house.discord.heard.filter((it) => it.method === 'PUT')).toHaveLength(2);
  });
});
