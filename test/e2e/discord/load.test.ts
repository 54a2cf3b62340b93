import { afterEach, describe, expect, it } from 'vitest';
import { slash } from '../../fakes/discord/events.ts';
import { type House, openHouse, until } from './house.ts';

let house: House;
afterEach(() => house.close());

/** One question of each of many people. */
function questions(count: number) {
  return Array.from({ length: count }, (_, index) =>
    slash('case', { force: 'gwent' }, { user: String(1_150_000_000_000_000_000n + BigInt(index)) }),
  );
}

describe('two hundred questions at once', () => {
  it('are all answered, each once', async () => {
    house = await openHouse();
    const { discord } = house;
    const events = questions(200);
    const exchanges = events.map((event) => discord.interact(event));
    await until(() => exchanges.every((it) => it.original), 'all answers', 20_000);
    expect(exchanges.filter((it) => it.refused > 0)).toEqual([]);
    expect(events.filter((event) => discord.answersTo(event).length !== 1)).toEqual([]);
    expect(discord.desk.faults).toEqual([]);
    expect(house.calls).toHaveLength(200);
  });

  it('are all promised when answers take long, and the promises kept', async () => {
    house = await openHouse({ slowness: 1_500 });
    const { discord } = house;
    const events = questions(60);
    const exchanges = events.map((event) => discord.interact(event));
    await until(() => exchanges.every((it) => it.original), 'all answers', 25_000);
    expect(exchanges.map((it) => it.answer)).toEqual(exchanges.map(() => 5));
    expect(events.filter((event) => discord.answersTo(event).length !== 1)).toEqual([]);
    expect(discord.desk.faults).toEqual([]);
  });
});

describe('a slow answer', () => {
  it('that turns out to be private takes the public promise back', async () => {
    house = await openHouse({ slowness: 900 });
    const event = slash('case', { force: 'gwnet' });
    const exchange = house.discord.interact(event);
    await until(() => house.discord.answersTo(event).length > 0, 'an answer');
    expect(exchange.answer).toBe(5);
    expect(exchange.promised).toBe(false);
    expect(house.discord.answersTo(event).map((it) => it.private)).toEqual([true]);
  });

  it('asked for in private is promised in private', async () => {
    house = await openHouse({ slowness: 900 });
    const event = slash('case', { force: 'gwent', private: true });
    const exchange = house.discord.interact(event);
    await until(() => exchange.original, 'an answer');
    expect(exchange.promisedPrivately).toBe(true);
    expect(exchange.original?.private).toBe(true);
  });

  it('is finished before the bot leaves, while new questions are declined', async () => {
    house = await openHouse({ slowness: 1_200 });
    const event = slash('case', { force: 'gwent' });
    const exchange = house.discord.interact(event);
    await until(() => house.calls.length > 0, 'the call');
    const closing = house.chat.close();
    const late = slash('case', { force: 'gwent' });
    const declined = house.discord.interact(late);
    await until(() => declined.original, 'the refusal');
    await closing;
    expect(exchange.original).not.toBeNull();
    expect(declined.original?.private).toBe(true);
    expect(house.chat.ready()).toBe(false);
  });
});
