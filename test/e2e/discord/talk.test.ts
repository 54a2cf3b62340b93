import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messageJson, slash } from '../../fakes/discord/events.ts';
import { messageOf, type Posted } from '../../fakes/discord/exchange.ts';
import { readMarkdown } from '../../fakes/discord/markdown.ts';
import { ids, person, snowflake } from '../../fakes/discord/people.ts';
import { textsOf } from '../../fakes/discord/tree.ts';
import { type House, openHouse, until } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const me = `<@${ids.bot}>`;

/** Says something and waits for the reply. */
async function say(message: ReturnType<typeof messageJson>): Promise<Posted> {
  house.discord.say(message);
  return until(
    () => house.discord.desk.posted.find((it) => it.repliesTo === message.id),
    'a reply',
  );
}

function plainOf(posted: Posted): string {
  return textsOf(posted.body.components)
    .map((it) => readMarkdown(it).plain)
    .join('\n');
}

const question = 'who chaired the hearing of Lee Stephens?';
const followUp = 'and what was he accused of?';

describe('a mention', () => {
  it('is answered as a reply to it, mention left out', async () => {
    const reply = await say(messageJson(`${me} ${question}`));
    expect(plainOf(reply)).toContain('Peter Jones');
    expect(house.calls.at(-1)?.line).toBe(question);
  });

  it('without words gets help', async () => {
    await say(messageJson(me));
    expect(house.calls.at(-1)?.line).toBe('help');
  });

  it('goes on with the question before it in a thread, whoever asks', async () => {
    const channel = ids.thread;
    await say(messageJson(`${me} ${question}`, { channel }));
    await say(messageJson(`${me} ${followUp}`, { channel, user: ids.bob }));
    const [first, second] = house.calls.slice(-2);
    expect(second?.conversation).toBe(first?.conversation);
  });

  it('in a channel is a conversation of each person by itself', async () => {
    await say(messageJson(`${me} ${question}`));
    await say(messageJson(`${me} ${followUp}`, { user: ids.bob }));
    const [first, second] = house.calls.slice(-2);
    expect(second?.conversation).not.toBe(first?.conversation);
  });

  it('by replying to an answer goes on with its conversation, whoever replies', async () => {
    const reply = await say(messageJson(`${me} ${question}`));
    await say(messageJson(followUp, { user: ids.bob, repliesTo: reply.id }));
    const [first, second] = house.calls.slice(-2);
    expect(second?.conversation).toBe(first?.conversation);
  });

  it('by replying to the answer of a slash command goes on with that', async () => {
    const event = slash('ask', { question });
    const exchange = house.discord.interact(event);
    const original = await until(() => exchange.original, 'an answer');
    const referenced = messageOf(original);
    const asked = {
      id: event.id,
      type: 2,
      user: person(ids.alice),
      authorizing_integration_owners: {},
    };
    const more = { referenced_message: { ...referenced, interaction_metadata: asked } };
    await say({ ...messageJson(followUp, { user: ids.bob, repliesTo: original.id }), ...more });
    const [first, second] = house.calls.slice(-2);
    expect(second?.conversation).toBe(first?.conversation);
  });
});

describe('a direct message', () => {
  it('is answered without a mention and goes on with what was said', async () => {
    const channel = ids.direct;
    await say(messageJson(question, { channel }));
    const reply = await say(messageJson(followUp, { channel }));
    expect(reply.channel).toBe(channel);
    const [first, second] = house.calls.slice(-2);
    expect(second?.conversation).toBe(first?.conversation);
  });
});

describe('what is not said to the bot', () => {
  it.each([
    ['a message that mentions nobody', messageJson('who chaired it?')],
    ['a message to everyone', { ...messageJson('@everyone hello'), mention_everyone: true }],
    [
      'a bot that mentions it',
      { ...messageJson(`${me} hi`), author: { id: ids.bob, username: 'b', bot: true } },
    ],
    ['a webhook', { ...messageJson(`${me} hi`), webhook_id: snowflake() }],
    ['a member who joins', { ...messageJson(`${me} hi`), type: 7 }],
    ['its own message', messageJson('an answer', { user: ids.bot, channel: ids.direct })],
  ])('stays unanswered: %s', async (_, message) => {
    const before = house.calls.length;
    house.discord.say(message);
    await say(messageJson(`${me} ${question}`));
    expect(house.calls.length - before).toBe(1);
  });
});

it('breaks none of Discord\u2019s limits in all this, and logs no question', () => {
  expect(house.discord.desk.faults).toEqual([]);
  expect(house.log.lines.join('\n')).not.toContain('chaired');
});
