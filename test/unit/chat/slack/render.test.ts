import { describe, expect, it } from 'vitest';
import { partValue, readPart, verbFor } from '../../../../src/chat/slack/actions.ts';
import { piecesOf } from '../../../../src/chat/slack/render/pieces.ts';
import { renderReply } from '../../../../src/chat/slack/render.ts';
import type { Block } from '../../../../src/core/reply.ts';
import { exampleQuote, replyOf } from '../../../e2e/slack/commands.ts';

const options = {
  line: 'ask why?',
  pageLine: (page: number) => `ask why? page:${page}`,
  showable: false,
  askedBy: null,
  feedback: false,
};

const blocksOf = (...blocks: readonly Block[]) =>
  renderReply(replyOf('found', 'why?', blocks), options)[0]?.blocks ?? [];

describe('a quote in Slack', () => {
  const shown = exampleQuote();

  it('stands in a real quotation with the answering words in bold', () => {
    expect(blocksOf({ type: 'quote', shown })[0]).toEqual({
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_quote',
          elements: [
            { type: 'text', text: 'The panel found gross misconduct, and he was ' },
            { type: 'text', text: 'dismissed without notice', style: { bold: true } },
            { type: 'text', text: '.' },
          ],
        },
      ],
    });
  });

  it('is read out with speaker, role, publisher, date and receipt', () => {
    const [message] = renderReply(replyOf('found', 'why?', [{ type: 'quote', shown }]), options);
    expect(message?.text.split('\n')).toEqual([
      '“The panel found gross misconduct, and he was dismissed without notice.”',
      'Ada Chair, chair of the panel',
      'Northmoor Gazette, 24 November 2021',
      'Receipt a-900:58-126:k3',
    ]);
  });

  it.each([
    ['no address', { ...shown.citation, url: null }, 'Read it in the source'],
    [
      'an address that is no web address',
      { ...shown.citation, url: 'javascript:alert(1)' },
      'javascript',
    ],
  ])('with %s has no link', (_, citation, absent) => {
    const blocks = blocksOf({ type: 'quote', shown: { ...shown, citation } });
    expect(JSON.stringify(blocks)).not.toContain(absent);
  });

  it('says that its date is not in the source', () => {
    const citation = { ...shown.citation, published: null };
    const blocks = blocksOf({ type: 'quote', shown: { ...shown, citation } });
    expect(JSON.stringify(blocks)).toContain('Northmoor Gazette, date not in the source');
  });

  it('has its warnings above it', () => {
    const notes = ['Correction: the rank was wrong.'];
    const [first] = blocksOf({ type: 'quote', shown: { ...shown, notes } });
    expect(JSON.stringify(first)).toContain('Correction: the rank was wrong.');
  });
});

describe('the buttons of a reply', () => {
  it('offer nothing twice', () => {
    const context = { label: 'The paragraph around it', command: 'context a-900:58-126:k3' };
    const whole = { label: 'The whole case', command: 'case case:c-900-1' };
    const blocks = blocksOf(
      { type: 'quote', shown: exampleQuote() },
      { type: 'list', items: [{ text: 'Lost wallet', choice: whole }] },
      { type: 'choices', choices: [context, whole, whole] },
    );
    const values = JSON.stringify(blocks).match(/"value":"(context|case) [^"]+"/g) ?? [];
    expect(values).toHaveLength(2);
  });

  it('are written out where they would not fit', () => {
    const choice = { label: 'x'.repeat(76), command: 'ask who?' };
    const blocks = blocksOf({ type: 'choices', choices: [choice] });
    expect(JSON.stringify(blocks)).toContain('ask who?');
    expect(blocks.some((it) => it.type === 'actions')).toBe(false);
  });

  it.each([
    ['report a-1.2-3.x', 'report'],
    ['  report', 'report'],
    ['reporting', 'run'],
    ['constructor', 'run'],
    ['', 'run'],
  ])('of %j do %s', (line, verb) => {
    expect(verbFor(line)).toBe(verb);
  });

  it.each([
    { part: 2, line: 'ask\nwhy? 3' },
    { part: 999, line: ' #hash' },
  ])('carry %o', (part) => {
    expect(readPart(partValue(part))).toEqual(part);
  });

  it.each(['', '2', '0 ask', '-1 ask', 'two ask'])('read nothing from %j', (value) => {
    expect(readPart(value)).toBeNull();
  });
});

describe('a reply without blocks', () => {
  it('still says something', () => {
    expect(renderReply(replyOf('nothing', '', []), options)[0]?.text).toBe(
      'There is nothing to show.',
    );
  });
});

describe('a long text', () => {
  it.each([
    [
      'after a sentence',
      'One two three. Four five six.',
      20,
      ['One two three. ', 'Four five six.'],
    ],
    ['between words', 'aaaa bbbb cccc', 11, ['aaaa bbbb ', 'cccc']],
    ['between characters', 'aaaaaaaaaaaa', 10, ['aaaaaaaaaa', 'aa']],
    ['around whole characters', '😀😀😀😀😀😀', 11, ['😀😀😀😀😀', '😀']],
    ['as written', '&&&', 10, ['&&', '&']],
    ['not at all', 'short', 10, ['short']],
    ['of nothing', '', 10, []],
  ])('is cut %s', (_, text, limit, pieces) => {
    expect(piecesOf(text, limit)).toEqual(pieces);
  });
});
