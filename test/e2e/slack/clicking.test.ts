import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../../src/store/memory.ts';
import { click, directMessage, here, slashCommand } from '../../fakes/slack/events.ts';
import type { Call } from '../../fakes/slack/server.ts';
import type { Json } from '../../fakes/slack/wire.ts';
import { type House, openHouse } from './house.ts';
import { buttonOf, elementsOf, pressed } from './shown.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
afterEach(() => expect(house.slack.violations).toEqual([]));

/** Asks by a slash command, and gives the message that came. */
async function asked(command: string, text: string): Promise<Call> {
  const url = house.slack.responseUrl();
  await house.slack.send('slash_commands', slashCommand(command, text, url));
  return house.slack.responded(url);
}

/** Presses a button, and gives the answer to it. */
async function press(button: Json, more: Json = {}): Promise<Call> {
  const url = house.slack.responseUrl();
  await house.slack.send('interactive', click(pressed(button), url, more));
  return house.slack.responded(url);
}

const ephemeral = { container: { type: 'message', is_ephemeral: true, channel_id: here.channel } };

describe('the buttons of an answer', () => {
  it('show the paragraphs around a quote to whoever presses, and to nobody else', async () => {
    const answer = await asked('/case', 'wallet');
    const { body } = await press(buttonOf(answer, 'More context'));
    expect(body.text).toContain('The paragraphs around a-900');
    expect(body).toMatchObject({ response_type: 'ephemeral', replace_original: false });
  });

  it('offer what the reply offers', async () => {
    const answer = await asked('/case', 'wallet');
    const { body } = await press(buttonOf(answer, 'Who chaired it?'));
    expect(body.text).toContain('dismissed');
    expect(body.response_type).toBe('ephemeral');
  });

  it('turn the page: beside a public message, in place of a private one', async () => {
    const answer = await asked('/case', 'wallet');
    const next = buttonOf(answer, 'Next');
    const beside = await press(next);
    expect(beside.body.text).toContain('page 2');
    expect(beside.body).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    const back = await press(buttonOf(beside, 'Previous'), ephemeral);
    expect(back.body.text).toContain('page 1');
    expect(back.body).toMatchObject({ response_type: 'ephemeral', replace_original: true });
  });

  it('show a private answer to everybody, and name who asked without a mention', async () => {
    const answer = await asked('/ask', 'of the ballot private:yes');
    const { body } = await press(buttonOf(answer, 'Show in channel'), ephemeral);
    expect(body).toMatchObject({ response_type: 'in_channel', replace_original: false });
    expect(body.text).toContain('Asked by sam.reporter');
    expect(JSON.stringify(body)).not.toContain(here.user);
  });

  it('page a reply that is too long for one message, quote by quote, to its end', async () => {
    let part = await asked('/ask', 'everything');
    const shown = new Set<string>();
    for (let count = 0; count < 20; count += 1) {
      for (const match of String(part.body.text).matchAll(/Receipt (\S+)/g))
        shown.add(match[1] ?? '');
      const label = String(part.body.text).match(/Part (\d+) of (\d+)/);
      if (label?.[1] === label?.[2]) break;
      part = await press(buttonOf(part, 'Continue'));
      expect(part.body.text).toContain(`Part ${Number(label?.[1]) + 1} of`);
    }
    expect(shown.size).toBe(30);
  });

  it('answer on the Home tab by direct message', async () => {
    const button = { type: 'button', action_id: 'run:example-0', value: 'ask why at home?' };
    const event = click(button, '', {
      channel: undefined,
      container: { type: 'view' },
      view: { id: 'V0HOME', type: 'home' },
      response_url: undefined,
    });
    await house.slack.send('interactive', event);
    await house.slack.called('chat.postMessage', (it) => it.channel === here.user);
  });

  it('turn the page in place in a direct message', async () => {
    await house.slack.send('events_api', directMessage('case the direct wallet'));
    const answer = await house.slack.called('chat.postMessage', (it) =>
      JSON.stringify(it).includes('the direct wallet'),
    );
    const { body } = await press(buttonOf(answer, 'Next'), {
      channel: { id: here.direct, name: 'directmessage' },
    });
    expect(body.text).toContain('page 2');
    expect(body).toMatchObject({ response_type: 'in_channel', replace_original: true });
  });
});

describe('an old button', () => {
  it('works in a new process and by the click of somebody else', async () => {
    const answer = await asked('/case', 'wallet');
    const button = buttonOf(answer, 'More context');
    const second = await openHouse();
    const url = second.slack.responseUrl();
    const other = { user: { id: 'U0OTHER', username: 'kim', name: 'kim', team_id: here.team } };
    await second.slack.send('interactive', click(pressed(button), url, other));
    expect((await second.slack.responded(url)).body.text).toContain('The paragraphs around');
    await second.close();
  });

  it('carries a long question by a name, and says so when that is forgotten', async () => {
    const long = `${'very '.repeat(400)}long private:yes`;
    const answer = await asked('/ask', long);
    const show = elementsOf(answer.body).find((it) => String(it.value).startsWith('#'));
    expect(show).toBeDefined();
    const second = await openHouse({ store: createMemoryStore({ now: () => 0 }) });
    const url = second.slack.responseUrl();
    await second.slack.send('interactive', click(pressed(show ?? {}), url));
    const { body } = await second.slack.called('respond');
    expect(body.text).toContain('no longer kept here');
    expect(body.response_type).toBe('ephemeral');
    await second.close();
    const shown = await press(show ?? {}, ephemeral);
    expect(shown.body.text).toContain('Asked by sam.reporter');
    expect(shown.body.response_type).toBe('in_channel');
  });

  it('of a version that is gone says that it does nothing any more', async () => {
    const { body } = await press({ type: 'button', action_id: 'vote', value: '1' });
    expect(body.text).toContain('earlier version');
    expect(body.response_type).toBe('ephemeral');
  });
});

describe('feedback', () => {
  it('is noted without a word of the question, and thanked for', async () => {
    const answer = await asked('/ask', 'about feedback');
    const feedback = elementsOf(answer.body).find((it) => it.type === 'feedback_buttons');
    const good = {
      type: 'feedback_buttons',
      action_id: feedback?.action_id,
      value: 'good a-900:58-126:k0',
    };
    expect((await press(good)).body.text).toContain('Thank you');
    expect(
      house.log.lines.some((it) => it.includes('feedback') && it.includes('"verdict":"good"')),
    ).toBe(true);
  });

  it('that an answer is none opens the form for a report', async () => {
    const bad = {
      type: 'feedback_buttons',
      action_id: 'feedback:reply',
      value: 'bad a-900:58-126:k0',
    };
    await house.slack.send('interactive', click(bad, house.slack.responseUrl()));
    const { body } = await house.slack.called('views.open', (it) =>
      JSON.stringify(it).includes('a-900:58-126:k0'),
    );
    expect(JSON.stringify(body.view)).toContain('What is wrong or missing');
  });
});
