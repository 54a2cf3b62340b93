import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import { slash } from '../fakes/discord/events.ts';
import { textsOf } from '../fakes/discord/tree.ts';
import { createKeptLog } from '../fakes/kept-log.ts';
import { slashCommand } from '../fakes/slack/events.ts';
import {
  type House as DiscordHouse,
  openHouse as openDiscord,
  realDispatch,
  until,
} from './discord/house.ts';
import { buildProgram, runProgram } from './shell/program.ts';
import { openHouse as openSlack, type House as SlackHouse } from './slack/house.ts';

let slack: SlackHouse;
let discord: DiscordHouse;
beforeAll(async () => {
  const store = createMemoryStore({ now: () => Date.now() });
  const dispatch = realDispatch(store, createKeptLog());
  [slack, discord] = await Promise.all([
    openSlack({ commands, dispatch }),
    openDiscord(),
    buildProgram(),
  ]);
}, 120_000);
afterAll(async () => {
  await Promise.all([slack.close(), discord.close()]);
});

/** Receipts in the order in which a text shows them. */
function receiptsIn(text: string): readonly string[] {
  return [...text.matchAll(/Receipt\s*:?\s*`?([a-z0-9-]+\.\d+-\d+\.[a-z0-9]+)/g)].map(
    (it) => it[1] ?? '',
  );
}

describe('the shell, Slack and Discord', () => {
  it.each([
    ['case', { force: 'gwent' }, 'force:gwent'],
    ['case', { outcome: 'dismissed' }, 'outcome:dismissed'],
    ['ask', { question: 'why was Lee Stephens sacked?' }, 'why was Lee Stephens sacked?'],
  ])('give the same receipts in the same order to %s %o', async (command, options, words) => {
    const { out, code } = await runProgram([command, words, '--json']);
    expect(code).toBe(0);
    const { quotes } = JSON.parse(out) as { quotes: { receipt: string }[] };
    const receipts = quotes.map((it) => it.receipt);
    expect(receipts.length).toBeGreaterThan(0);

    const url = slack.slack.responseUrl();
    await slack.slack.send('slash_commands', slashCommand(`/${command}`, words, url));
    expect(receiptsIn(String((await slack.slack.responded(url)).body.text))).toEqual(receipts);

    const event = slash(command, options);
    discord.discord.interact(event);
    const shown = () =>
      receiptsIn(
        discord.discord
          .answersTo(event)
          .flatMap((it) => textsOf(it.body.components))
          .join('\n'),
      );
    await until(() => shown().length >= receipts.length, 'all receipts on Discord');
    expect(shown()).toEqual(receipts);
  });

  it('break none of the limits of Slack with real replies', () => {
    expect(slack.slack.violations).toEqual([]);
  });
});
