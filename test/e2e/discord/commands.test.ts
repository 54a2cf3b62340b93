import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { menu, slash, typing } from '../../fakes/discord/events.ts';
import { readMarkdown } from '../../fakes/discord/markdown.ts';
import { ids } from '../../fakes/discord/people.ts';
import { buttonNamed, textsOf } from '../../fakes/discord/tree.ts';
import { type House, openHouse, until } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** Sends an interaction and waits for its first message. */
async function ask(event: ReturnType<typeof slash>) {
  house.discord.interact(event);
  await until(() => house.discord.answersTo(event).length > 0, 'an answer');
  const posted = house.discord.answersTo(event);
  const plain = posted.flatMap((it) => textsOf(it.body.components)).map((it) => readMarkdown(it));
  return {
    posted,
    first: posted[0],
    plain: plain.map((it) => it.plain).join('\n'),
    readings: plain,
  };
}

describe('slash commands', () => {
  it('look cases up with typed options and show quotes that stand in the article', async () => {
    const { posted, plain, readings } = await ask(slash('case', { force: 'gwent' }));
    expect(posted[0]?.private).toBe(false);
    expect(plain).toContain('South Wales Argus');
    expect(plain).toMatch(/Receipt a-00\d/);
    expect(readings.flatMap((it) => it.links).some((it) => it.includes('#:~:text='))).toBe(true);
    expect(house.discord.desk.faults).toEqual([]);
  });

  it('answer a question with the answering words in bold', async () => {
    const { readings } = await ask(slash('ask', { question: 'why was Lee Stephens sacked?' }));
    expect(readings.flatMap((it) => it.bolds).length).toBeGreaterThan(0);
  });

  it('answer whoever asks for it privately, with a button to show it', async () => {
    const { first } = await ask(slash('case', { force: 'gwent', private: true }));
    expect(first?.private).toBe(true);
    expect(buttonNamed(first?.body.components, 'Show in channel')).toBeDefined();
  });

  it('tell a problem to nobody but whoever made it, and offer the nearest valid thing', async () => {
    const { first, plain } = await ask(slash('case', { force: 'gwnet' }));
    expect(first?.private).toBe(true);
    expect(plain).toContain('gwent');
  });

  it('give help in private', async () => {
    const { first } = await ask(slash('help'));
    expect(first?.private).toBe(true);
  });

  it('work in a direct message, where there is nothing to show to anybody', async () => {
    const { first } = await ask(
      slash('case', { force: 'gwent', private: true }, { channel: ids.direct }),
    );
    expect(() => buttonNamed(first?.body.components, 'Show in channel')).toThrow();
  });
});

describe('autocomplete', () => {
  it.each([
    ['a beginning', 'gw', 'gwent'],
    ['an alias', 'heddlu gwent', 'gwent'],
    ['a misspelling', 'gwnet', 'gwent'],
  ])('offers stable values for %s', async (_, typed, value) => {
    const exchange = house.discord.interact(typing('case', 'force', typed));
    const choices = await until(() => exchange.choices, 'choices');
    expect(choices.map((it) => it.value)).toContain(value);
    expect(choices.length).toBeLessThanOrEqual(25);
  });

  it('offers nothing for an option that has no values, and never an error', async () => {
    const exchange = house.discord.interact(typing('ask', 'question', 'who'));
    expect(await until(() => exchange.choices, 'choices')).toEqual([]);
  });
});

describe('"Check this quote" on a message', () => {
  it('says in private whether the words stand in the sources', async () => {
    const { first, plain } = await ask(menu('Check this quote', 'dismissed without notice'));
    expect(first?.private).toBe(true);
    expect(plain).not.toBe('');
  });

  it('says so when the message holds no text', async () => {
    const { plain } = await ask(menu('Check this quote', ''));
    expect(plain).toBe('This message holds no text that could be checked.');
  });
});
