import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InteractionJson } from '../../fakes/discord/events.ts';
import { pick, press, slash, submit } from '../../fakes/discord/events.ts';
import { messageOf, type Posted } from '../../fakes/discord/exchange.ts';
import { readMarkdown } from '../../fakes/discord/markdown.ts';
import { ids } from '../../fakes/discord/people.ts';
import { buttonNamed, menusOf, nodesOf, textsOf } from '../../fakes/discord/tree.ts';
import { type House, openHouse, until } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

async function answer(event: InteractionJson, clicked: Posted | null = null): Promise<Posted[]> {
  const exchange = house.discord.interact(event, clicked);
  await until(() => exchange.answeredAt, 'an answer');
  await until(() => exchange.original, 'a message');
  const further = house.discord.answersTo(event);
  return further.length > 0 ? further : [exchange.original as Posted];
}

function plainOf(posted: readonly Posted[]): string {
  return posted
    .flatMap((it) => textsOf(it.body.components))
    .map((it) => readMarkdown(it).plain)
    .join('\n');
}

/** Clicks a button of a message by its label. */
async function click(posted: Posted | undefined, label: string, user: string = ids.alice) {
  const button = buttonNamed(posted?.body.components, label);
  const message = messageOf(posted as Posted);
  return answer(press(button.custom_id ?? '', message, { user }), posted);
}

function receiptsOf(posted: Posted | undefined): string[] {
  return [...plainOf(posted ? [posted] : []).matchAll(/Receipt (\S+)/g)].map((it) => it[1] ?? '');
}

const lookUp = (more = {}) => slash('case', { force: 'gwent', limit: 2, ...more });

describe('buttons', () => {
  it('turn pages in private for whoever clicks, and leave the public answer as it is', async () => {
    const [page] = await answer(lookUp());
    const before = plainOf(page ? [page] : []);
    const [next] = await click(page, 'Next', ids.bob);
    expect(next?.private).toBe(true);
    expect(next?.id).not.toBe(page?.id);
    expect(plainOf(next ? [next] : [])).toContain('Page 2 of 3');
    expect(plainOf(page ? [page] : [])).toBe(before);
  });

  it('turn pages in place where only one person reads', async () => {
    const [page] = await answer(lookUp({ private: true }));
    const [next] = await click(page, 'Next');
    expect(next?.id).toBe(page?.id);
    expect(plainOf(next ? [next] : [])).toContain('Page 2 of 3');
    const [back] = await click(next, 'Previous');
    expect(plainOf(back ? [back] : [])).toContain('Page 1 of 3');
  });

  it('show a private answer in the channel, naming who asked', async () => {
    const [page] = await answer(lookUp({ private: true }));
    const [shown] = await click(page, 'Show in channel');
    expect(shown?.private).toBe(false);
    expect(plainOf(shown ? [shown] : [])).toContain('Asked by Alice');
  });

  it('give the paragraphs around a quote', async () => {
    const [reply] = await answer(
      slash('ask', { question: 'who chaired the hearing of Lee Stephens?' }),
    );
    const [context] = await click(reply, 'More context', ids.bob);
    expect(context?.private).toBe(true);
    expect(plainOf(context ? [context] : []).length).toBeGreaterThan(100);
  });

  it('work after a restart with an empty store, however long the question was', async () => {
    const terms = `officers ${'who admitted gross misconduct '.repeat(6)}or denied it`;
    const [page] = await answer(slash('case', { force: 'gwent', terms, private: true }));
    const show = buttonNamed(page?.body.components, 'Show in channel');
    expect(show.custom_id).toContain('@');
    const after = await openHouse();
    const event = press(show.custom_id ?? '', messageOf(page as Posted));
    after.discord.interact(event, page);
    await until(() => after.discord.answersTo(event).length > 0, 'an answer');
    const [shown] = after.discord.answersTo(event);
    expect(shown?.private).toBe(false);
    expect(receiptsOf(shown)).toEqual(receiptsOf(page));
    await after.close();
  });

  it.each([
    ['of another version', 'turn:case force:gwent'],
    ['that names a lost question', 'turn.0@AAAAAAAAAAAAAAAA'],
    ['of nonsense', '\u{1f600}'],
  ])('say so in private when they are stale: one %s', async (_, customId) => {
    const [page] = await answer(lookUp());
    const [told] = await answer(press(customId, messageOf(page as Posted)), page);
    expect(told?.private).toBe(true);
    expect(plainOf(told ? [told] : [])).toContain('too old');
  });
});

describe('menus', () => {
  it('open the context of one of several quotes', async () => {
    const [page] = await answer(slash('case', { force: 'gwent' }));
    const [menu] = menusOf(page?.body.components);
    const value = menu?.options?.[1]?.value ?? '';
    const [context] = await answer(
      pick(menu?.custom_id ?? '', value, messageOf(page as Posted)),
      page,
    );
    expect(context?.private).toBe(true);
    expect(plainOf(context ? [context] : []).length).toBeGreaterThan(100);
  });
});

describe('reporting a problem', () => {
  it('asks what is wrong with which quote, and notes it', async () => {
    const [page] = await answer(slash('case', { force: 'gwent' }));
    const button = buttonNamed(page?.body.components, 'Report a problem');
    const message = messageOf(page as Posted);
    const asked = house.discord.interact(press(button.custom_id ?? '', message), page);
    const modal = await until(() => asked.modal, 'a form');
    const menu = nodesOf(modal.components.map((it) => (it as { component: object }).component))[0];
    const receipt = menu?.options?.[1]?.value ?? '';
    expect(menu?.options).toHaveLength(5);
    const fields = { quote: [receipt], text: 'The name is spelt otherwise in the notice.' };
    const [told] = await answer(submit(modal.custom_id, fields, message), page);
    expect(told?.private).toBe(true);
    expect(house.calls.at(-1)?.line).toEqual({
      command: 'report',
      options: { receipt, text: 'The name is spelt otherwise in the notice.' },
    });
  });
});

it('breaks none of Discord\u2019s limits in all this', () => {
  expect(house.discord.desk.faults).toEqual([]);
});
