import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { directMessage, here, mention, slashCommand } from '../../fakes/slack/events.ts';
import { type House, openHouse, tokens } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
afterEach(() => expect(house.slack.violations).toEqual([]));

describe('a slash command', () => {
  it('is acknowledged at once with nothing, and answered in the channel with quote, source and link', async () => {
    const url = house.slack.responseUrl();
    const sent = slashCommand('/case', 'force:gwent', url);
    expect(await house.slack.send('slash_commands', sent)).toEqual({});
    const { body } = await house.slack.called('respond');
    expect(body).toMatchObject({
      response_type: 'in_channel',
      unfurl_links: false,
      unfurl_media: false,
    });
    expect(body.text).toContain(
      '“The panel found gross misconduct, and he was dismissed without notice.”',
    );
    expect(body.text).toContain('Ada Chair, chair of the panel');
    expect(body.text).toContain('Northmoor Gazette, 24 November 2021');
    expect(JSON.stringify(body.blocks)).toContain(
      'https://gazette.example/wallet?a=1&amp;b=2#:~:text=The%20panel',
    );
  });

  it('is answered for the asker alone on request', async () => {
    const sent = slashCommand('/ask', 'quiet question private:yes', house.slack.responseUrl());
    await house.slack.send('slash_commands', sent);
    const { body } = await house.slack.called('respond', (it) => it.response_type === 'ephemeral');
    expect(JSON.stringify(body.blocks)).toContain('Show in channel');
    expect(JSON.stringify(body.blocks)).not.toContain('private:yes');
  });

  it.each([
    ['/case', 'nonsense', 'nonsense is no filter'],
    ['/ask', 'the secret name', 'protected by an order'],
    ['/quotes', 'a text', 'quote'],
    ['/help', '', 'How to ask'],
  ])('%s %s gets its help or problem privately', async (command, text, said) => {
    const before = house.slack.calls.length;
    await house.slack.send(
      'slash_commands',
      slashCommand(command, text, house.slack.responseUrl()),
    );
    const call = await house.slack.called('respond', (it) => String(it.text).includes(said));
    expect(house.slack.calls.indexOf(call)).toBeGreaterThanOrEqual(before);
    expect(call.body.response_type).toBe('ephemeral');
    expect(JSON.stringify(call.body.blocks)).not.toContain('Show in channel');
  });

  it('is answered through the API when its response address is used up', async () => {
    house.slack.refuse('respond', [{ status: 404 }]);
    const sent = slashCommand('/ask', 'the late question', house.slack.responseUrl());
    await house.slack.send('slash_commands', sent);
    const { body, token } = await house.slack.called('chat.postMessage');
    expect(body.channel).toBe(here.channel);
    expect(token).toBe(tokens.bot);
  });
});

describe('a message', () => {
  it('that mentions the bot is answered in a thread under it', async () => {
    const event = mention('why was PC Test Example dismissed?');
    const { ts } = event.event as { ts: string };
    await house.slack.send('events_api', event);
    const { body } = await house.slack.called('chat.postMessage', (it) => it.thread_ts === ts);
    expect(body).toMatchObject({ channel: here.channel, mrkdwn: false, unfurl_links: false });
  });

  it('in a thread that mentions the bot goes on with what the thread was about', async () => {
    const first = mention('why was PC Test Example dismissed?');
    const { ts } = first.event as { ts: string };
    await house.slack.send('events_api', first);
    await house.slack.called('chat.postMessage', (it) => it.thread_ts === ts);
    await house.slack.send('events_api', mention('and who chaired it?', { thread_ts: ts }));
    const { body } = await house.slack.called(
      'chat.postMessage',
      (it) => it.thread_ts === ts && String(it.text).includes('still about c-900-1'),
    );
    expect(body.channel).toBe(here.channel);
  });

  it.each([
    ['by whoever asked there', {}, true],
    ['to somebody else', { text: '<@U0KIM> and who chaired it?' }, false],
    ['that asks nothing', { text: 'and it was chaired well' }, false],
    ['by somebody else', { user: 'U0KIM' }, false],
    ['in another thread', { thread_ts: '1600000000.000001' }, false],
    ['outside of a thread', { thread_ts: undefined }, false],
  ])('without its name goes on with a thread only %s', async (_, more, answered) => {
    const first = mention('why was PC Test Example dismissed?');
    const { ts } = first.event as { ts: string };
    const inThread = () =>
      house.slack.calls.filter(
        (it) => it.method === 'chat.postMessage' && it.body.thread_ts === ts,
      );
    await house.slack.send('events_api', first);
    await expect.poll(() => inThread().length).toBe(1);
    const reply = { channel: here.channel, channel_type: 'channel', thread_ts: ts, ...more };
    await house.slack.send('events_api', directMessage('and who chaired it?', reply));
    const after = mention('another matter?');
    await house.slack.send('events_api', after);
    await house.slack.called(
      'chat.postMessage',
      (it) => it.thread_ts === (after.event as { ts: string }).ts,
    );
    await expect.poll(() => inThread().length).toBe(answered ? 2 : 1);
  });

  it('that gets a note for one person alone has it in the channel, not in an empty thread', async () => {
    await house.slack.send('events_api', mention('the secret name'));
    const { body } = await house.slack.called('chat.postEphemeral');
    expect(body).toMatchObject({ channel: here.channel, user: here.user });
    expect(body).not.toHaveProperty('thread_ts');
  });

  it('to the bot alone is answered there, and the next one goes on with it', async () => {
    await house.slack.send('events_api', directMessage('why was he dismissed?'));
    const first = await house.slack.called('chat.postMessage', (it) => it.channel === here.direct);
    expect(first.body).not.toHaveProperty('thread_ts');
    await house.slack.send('events_api', directMessage('who chaired it?'));
    await house.slack.called(
      'chat.postMessage',
      (it) => it.channel === here.direct && String(it.text).includes('still about'),
    );
  });

  it('without words gets help', async () => {
    await house.slack.send('events_api', directMessage('  '));
    await house.slack.called('chat.postMessage', (it) => String(it.text).includes('How to ask'));
  });

  it.each([
    ['in a channel without its name', { channel: here.channel, channel_type: 'channel' }],
    ['by another bot', { bot_id: 'B0OTHER' }],
    ['that was edited', { subtype: 'message_changed' }],
    ['of its own', { user: 'U0BOT' }],
  ])('%s is not answered', async (_, more) => {
    const before = house.measures.filter((it) => it.stage === 'deliver').length;
    await house.slack.send('events_api', directMessage('not for the bot', more));
    await house.slack.send('events_api', directMessage(`a question after ${_}`));
    await house.slack.called('chat.postMessage', () => delivered() > before);
    await expect.poll(delivered).toBe(before + 1);
  });
});

function delivered(): number {
  return house.measures.filter((it) => it.stage === 'deliver').length;
}

describe('what is logged', () => {
  it('holds no word of a question, even when answering fails, and no token', async () => {
    await house.slack.send('events_api', directMessage('a fault about zebras'));
    await house.slack.called('chat.postMessage', (it) => String(it.text).includes('went wrong'));
    const logged = house.log.lines.join('\n');
    expect(logged).not.toMatch(/xoxb-|xapp-|wallet|quiet question|zebras/);
  });
});
