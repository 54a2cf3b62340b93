import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  assistantStarted,
  click,
  directMessage,
  globalShortcut,
  here,
  homeOpened,
  messageShortcut,
  submission,
  suggestion,
} from '../../fakes/slack/events.ts';
import { type Json, optionViolations } from '../../fakes/slack/wire.ts';
import { type House, openHouse } from './house.ts';
import { elementsOf } from './shown.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
afterEach(() => expect(house.slack.violations).toEqual([]));

describe('the search form', () => {
  it('opens from the global shortcut with an input for every filter', async () => {
    await house.slack.send('interactive', globalShortcut('find-a-case'));
    const { body } = await house.slack.called('views.open');
    const view = body.view as Json;
    expect((view.blocks as Json[]).map((it) => it.block_id)).toEqual([
      'terms',
      'force',
      'from',
      'channel',
    ]);
    expect(elementsOf(body).map((it) => it.type)).toEqual([
      'plain_text_input',
      'external_select',
      'plain_text_input',
      'conversations_select',
    ]);
  });

  it.each([
    ['gwe', 'gwent'],
    ['gwnet', 'gwent'],
    ['heddlu gwent', 'gwent'],
  ])('completes %s to the force %s', async (typed, slug) => {
    const ack = await house.slack.send('interactive', suggestion('complete:case:force', typed));
    const options = ack.options as Json[];
    expect(optionViolations(options)).toEqual([]);
    expect(options.map((it) => it.value)).toContain(slug);
  });

  it('answers in its own window, and in the chosen channel with the name of who asked', async () => {
    const view = { type: 'modal', callback_id: 'search', private_metadata: 'case' };
    const values = {
      terms: { value: { type: 'plain_text_input', value: 'wallet in the window' } },
      force: {
        'complete:case:force': { type: 'external_select', selected_option: { value: 'gwent' } },
      },
      from: { value: { type: 'plain_text_input', value: null } },
      channel: { value: { type: 'conversations_select', selected_conversation: 'C0OTHER' } },
    };
    const url = house.slack.responseUrl();
    const more = {
      response_urls: [
        { channel_id: 'C0OTHER', response_url: url, block_id: 'channel', action_id: 'value' },
      ],
    };
    const ack = await house.slack.send('interactive', submission(view, values, more));
    expect(ack.response_action).toBe('update');
    const { body } = await house.slack.called('views.update');
    expect(body.view_id).toBe('V0VIEW');
    expect(JSON.stringify(body.view)).toContain('Lost wallet');
    const shown = await house.slack.called('respond', (it) => String(it.text).includes('Asked by'));
    expect(shown.body).toMatchObject({ response_type: 'in_channel' });
    expect(shown.body.text).toContain('Asked by sam.reporter');
  });

  it('turns pages in its window', async () => {
    const { body } = await house.slack.called('views.update');
    const next = elementsOf(body).find((it) => (it.text as Json)?.text === 'Next');
    const where = {
      channel: undefined,
      message: undefined,
      container: { type: 'view', view_id: 'V0VIEW' },
      view: { id: 'V0VIEW', type: 'modal' },
    };
    await house.slack.send(
      'interactive',
      click(next ?? {}, '', { ...where, response_url: undefined }),
    );
    await house.slack.called('views.update', (it) => JSON.stringify(it).includes('page 2'));
  });
});

describe('the report form', () => {
  it('asks which quote is meant, and notes what is wrong with it', async () => {
    const button = {
      type: 'button',
      action_id: 'report:reply',
      value: 'report a-900:1-2:x a-900:3-4:y',
    };
    await house.slack.send('interactive', click(button, house.slack.responseUrl()));
    const { body } = await house.slack.called('views.open', (it) =>
      JSON.stringify(it).includes('a-900:3-4:y'),
    );
    const values = {
      quote: { value: { type: 'static_select', selected_option: { value: 'a-900:3-4:y' } } },
      text: { value: { type: 'plain_text_input', value: 'the date is wrong' } },
    };
    await house.slack.send('interactive', submission(body.view as Json, values));
    await house.slack.called('views.update', (it) =>
      JSON.stringify(it).includes('Noted: a-900:3-4:y the date is wrong'),
    );
  });
});

describe('the menu entry that checks a quote', () => {
  it.each([
    [
      'the words of a message',
      { text: 'dismissed without notice' },
      'These words stand in the sources',
    ],
    [
      'what a message quotes, not what it says about it',
      { text: 'He said so:\n&gt; dismissed without notice\nDid he?' },
      'These words stand in the sources',
    ],
    [
      'the quotation of a message in rich text',
      {
        text: 'x',
        blocks: [
          {
            type: 'rich_text',
            elements: [
              { type: 'rich_text_section', elements: [{ type: 'text', text: 'They wrote ' }] },
              {
                type: 'rich_text_quote',
                elements: [
                  { type: 'text', text: 'dismissed without' },
                  { type: 'text', text: ' notice' },
                ],
              },
            ],
          },
        ],
      },
      'These words stand in the sources',
    ],
    ['words with special characters', { text: 'fish &amp; chips' }, 'do not stand in the sources'],
    ['nothing', { text: '' }, 'no words that could be checked'],
  ])('checks %s, for whoever asks alone', async (_, message, said) => {
    const before = house.slack.calls.length;
    const event = messageShortcut('check-this-quote', message, house.slack.responseUrl());
    await house.slack.send('interactive', event);
    const { body } = await house.slack.called(
      'respond',
      (it) =>
        String(it.text).includes(said) &&
        house.slack.calls.findIndex((call) => call.body === it) >= before,
    );
    expect(body.response_type).toBe('ephemeral');
  });
});

describe('the tabs of the app', () => {
  it('show at home what the corpus holds, how to ask, and examples as buttons', async () => {
    await house.slack.send('events_api', homeOpened('home'));
    const { body } = await house.slack.called('views.publish');
    expect(body.user_id).toBe(here.user);
    const shown = JSON.stringify(body.view);
    expect(shown).toContain('5 articles, 6 cases');
    expect(shown).toContain('Check this quote');
    expect(elementsOf(body).map((it) => it.value)).toContain(
      'ask why was PC Test Example dismissed?',
    );
  });

  it('suggest at most four questions to agents, without a thread', async () => {
    await house.slack.send('events_api', homeOpened('messages'));
    const { body } = await house.slack.called('assistant.threads.setSuggestedPrompts');
    expect(body.channel_id).toBe(here.direct);
    expect(body).not.toHaveProperty('thread_ts');
    expect((body.prompts as Json[]).length).toBeLessThanOrEqual(4);
  });

  it('suggest them to assistants of the older kind in their thread', async () => {
    await house.slack.send('events_api', assistantStarted('1700000009.000001'));
    const { body } = await house.slack.called(
      'assistant.threads.setSuggestedPrompts',
      (it) => it.thread_ts !== undefined,
    );
    expect(body.thread_ts).toBe('1700000009.000001');
  });
});

describe('a thread of the assistant', () => {
  it('shows that an answer is looked for, is named by its first question, and goes on with it', async () => {
    const thread = { thread_ts: '1700000010.000001' };
    await house.slack.send('events_api', directMessage('why was he dismissed?', thread));
    await house.slack.called('chat.postMessage', (it) => it.thread_ts === thread.thread_ts);
    await house.slack.send('events_api', directMessage('who chaired it?', thread));
    await house.slack.called(
      'chat.postMessage',
      (it) => it.thread_ts === thread.thread_ts && String(it.text).includes('still about'),
    );
    const made = (method: string) => house.slack.calls.filter((it) => it.method === method);
    expect(made('assistant.threads.setTitle').map((it) => it.body.title)).toEqual([
      'why was he dismissed?',
    ]);
    expect(made('assistant.threads.setStatus')).toHaveLength(2);
    const methods = house.slack.calls.map((it) => it.method);
    expect(methods.indexOf('assistant.threads.setStatus')).toBeLessThan(
      house.slack.calls.findIndex((it) => it.method === 'chat.postMessage'),
    );
  });

  it('is answered although the status cannot be shown', async () => {
    house.slack.refuse('assistant.threads.setStatus', [{ error: 'missing_scope' }]);
    const thread = { thread_ts: '1700000011.000001' };
    await house.slack.send('events_api', directMessage('why was he dismissed?', thread));
    await house.slack.called('chat.postMessage', (it) => it.thread_ts === thread.thread_ts);
  });
});
