import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { createMemoryStore } from '../../../src/store/memory.ts';
import { createKeptLog } from '../../fakes/kept-log.ts';
import { shippedFolder } from '../../fakes/shipped.ts';
import {
  directMessage,
  globalShortcut,
  homeOpened,
  messageShortcut,
  slashCommand,
  suggestion,
} from '../../fakes/slack/events.ts';
import { type Json, optionViolations } from '../../fakes/slack/wire.ts';
import { realDispatch } from '../discord/house.ts';
import { type House, openHouse } from './house.ts';

/** The shipped commands over the shipped corpus. */
let house: House;
beforeAll(async () => {
  const store = createMemoryStore({ now: () => Date.now() });
  house = await openHouse({ commands, dispatch: realDispatch(store, createKeptLog()), store });
});
afterAll(() => house.close());

async function answerTo(command: string, text: string): Promise<Json> {
  const url = house.slack.responseUrl();
  await house.slack.send('slash_commands', slashCommand(command, text, url));
  return (await house.slack.responded(url)).body;
}

describe('the shipped bot in Slack', () => {
  it('answers every question of the golden file within the limits of Slack', async () => {
    const text = await readFile(`${shippedFolder}/questions.json`, 'utf8');
    const { questions } = JSON.parse(text) as { questions: { question: string }[] };
    for (const { question } of questions) {
      expect(String((await answerTo('/ask', question)).text)).not.toBe('');
    }
    expect(questions.length).toBeGreaterThanOrEqual(60);
    expect(house.slack.violations).toEqual([]);
  });

  it.each(
    commands.flatMap((it) => (it.reach.some((reach) => reach === 'chat') ? it.examples : [])),
  )('answers the example %s without a fault', async (line) => {
    const [command = '', ...words] = line.split(' ');
    const { text } = await answerTo(`/${command}`, words.join(' '));
    expect(text).not.toContain('went wrong');
    expect(house.slack.violations).toEqual([]);
  });

  it.each([
    '<!channel> <@U012AB3CD> <https://evil.example|x>',
    '*bold* _it_ ~s~ `c` :smile: @here #general',
    '\u202e\u200f\ud800\u0000',
    '"'.repeat(3_000),
    'force:gwnet',
    '__proto__ constructor',
    'x'.repeat(10_000),
  ])('answers %.30j within the limits, and as itself', async (text) => {
    await answerTo('/case', text);
    await answerTo('/ask', text);
    await answerTo('/quote', text);
    expect(house.slack.violations).toEqual([]);
  });

  it('fills the Home tab and the search form within the limits', async () => {
    await house.slack.send('events_api', homeOpened('home'));
    await house.slack.called('views.publish');
    await house.slack.send('interactive', globalShortcut('find-a-case'));
    await house.slack.called('views.open');
    expect(house.slack.violations).toEqual([]);
  });

  it.each(['force', 'outcome', 'finding', 'officer', 'rank'])('completes %s', async (field) => {
    const typed = suggestion(`complete:case:${field}`, '');
    const options = (await house.slack.send('interactive', typed)).options as Json[];
    expect(options.length).toBeGreaterThan(0);
    expect(optionViolations(options)).toEqual([]);
  });

  it('checks the words of a message against the sources', async () => {
    const url = house.slack.responseUrl();
    const message = { text: 'However the officer was dismissed without notice.' };
    await house.slack.send('interactive', messageShortcut('check-this-quote', message, url));
    const { body } = await house.slack.responded(url);
    expect(body.response_type).toBe('ephemeral');
    expect(body.text).toContain('Receipt a-000');
  });

  it('keeps to the case that a direct message was about', async () => {
    await house.slack.send('events_api', directMessage('why was Lee Stephens sacked?'));
    await house.slack.called('chat.postMessage', (it) => String(it.text).includes('Lee Stephens'));
    await house.slack.send('events_api', directMessage('and who chaired it?'));
    const { body } = await house.slack.called('chat.postMessage', (it) =>
      String(it.text).includes('Peter'),
    );
    expect(body.text).toContain('Receipt a-000');
  });
});
