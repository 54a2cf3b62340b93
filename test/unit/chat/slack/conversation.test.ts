import { describe, expect, it } from 'vitest';
import {
  conversationOf,
  questionIn,
  readCommand,
} from '../../../../src/chat/slack/conversation.ts';
import type { Place } from '../../../../src/chat/slack/desk.ts';
import { quotesIn } from '../../../../src/chat/slack/said.ts';

const place: Place = {
  team: 'T1',
  channel: 'C1',
  user: 'U1',
  thread: null,
  direct: false,
  responseUrl: null,
};

describe('a conversation', () => {
  it.each([
    ['everybody in a thread', { thread: '1.2' }, { thread: '1.2', user: 'U2' }, true],
    ['nobody in two threads', { thread: '1.2' }, { thread: '1.3' }, false],
    [
      'both sides of a direct message',
      { channel: 'D1', direct: true },
      { channel: 'D1', direct: true },
      true,
    ],
    ['one person in a channel', {}, {}, true],
    ['not two people in a channel', {}, { user: 'U2' }, false],
    ['not one person in two channels', {}, { channel: 'C2' }, false],
    ['not two workspaces', { thread: '1.2' }, { thread: '1.2', team: 'T2' }, false],
  ])('is shared by %s', (_, one, other, same) => {
    const keys = [conversationOf({ ...place, ...one }), conversationOf({ ...place, ...other })];
    expect(keys[0] === keys[1]).toBe(same);
  });
});

describe('a slash command', () => {
  it.each([
    ['/case', 'force:gwent', '/case force:gwent', false],
    ['/corpus', '', '/corpus', false],
    ['/ask', 'who chaired it? private:yes', '/ask who chaired it?', true],
    ['/ask', 'PRIVATE:true who chaired it?', '/ask who chaired it?', true],
    ['/ask', 'was it held in private:yes or no', '/ask was it held in or no', true],
    ['/ask', 'was it private?', '/ask was it private?', false],
    ['/case', 'force:"a&amp;b"', '/case force:"a&b"', false],
  ])('%s %s is the line %s', (command, text, line, isPrivate) => {
    expect(readCommand(command, text)).toEqual({ line, private: isPrivate });
  });
});

describe('a mention', () => {
  it.each([
    ['<@U0BOT> who chaired it?', 'who chaired it?'],
    ['hello <@U0BOT|verbatim>, who?', 'hello verbatim, who?'],
    ['<@U0BOT>', 'help'],
    ['<@U0BOT>\n\tcase   force:gwent', 'case force:gwent'],
  ])('%j asks %j', (text, line) => {
    expect(questionIn(text)).toBe(line);
  });
});

describe('what a message quotes', () => {
  const rich = (...elements: object[]) => ({ blocks: [{ type: 'rich_text', elements }] });
  const said = (text: string) => ({
    type: 'rich_text_section',
    elements: [{ type: 'text', text }],
  });
  const quoted = (text: string) => ({
    type: 'rich_text_quote',
    elements: [{ type: 'text', text }],
  });
  it.each([
    [{ text: 'all of it' }, ['all of it']],
    [{ text: 'he said\n&gt; one\n&gt; two\nso there' }, ['one\ntwo']],
    [{ text: '' }, []],
    [{}, []],
    [{ blocks: 'none', text: 'x' }, ['x']],
    [rich(said('before '), quoted('one'), said('between'), quoted('two')), ['one', 'two']],
    [rich(said('a '), said('b')), ['a \nb']],
    [rich(said(' ')), []],
    [rich({ type: 'rich_text_list', elements: [said('item')] }), ['item']],
  ])('%j is %j', (message, quotes) => {
    expect(quotesIn(message)).toEqual(quotes);
  });
});
