import { z } from 'zod';
import { type AnyCommand, defineCommand } from '../../../src/command/define.ts';
import { sliceQuote } from '../../../src/core/quote.ts';
import type { Block, Choice, Reply, ReplyKind, ShownQuote } from '../../../src/core/reply.ts';

const body =
  'PC Test Example of Northmoor Police kept a lost wallet. The panel found gross misconduct, and he was dismissed without notice.';
const words = 'dismissed without notice';

/** A quote of a plainly fictional article. */
export function exampleQuote(receipt = 'a-900:58-126:k3'): ShownQuote {
  const quote = sliceQuote({ id: 'a-900', body }, 1, body.indexOf('The panel'), body.length);
  const start = quote.text.indexOf(words);
  return {
    quote,
    receipt,
    answer: { start, end: start + words.length },
    speaker: 'Ada Chair',
    speakerRole: 'chair of the panel',
    citation: {
      headline: null,
      publisher: 'Northmoor Gazette',
      published: '2021-11-24',
      publishedElsewhere: null,
      url: 'https://gazette.example/wallet?a=1&b=2',
    },
    notes: [],
  };
}

/** A reply of these blocks. */
export function replyOf(
  kind: ReplyKind,
  query: string,
  blocks: readonly Block[],
  more = {},
): Reply {
  const quotes = blocks.flatMap((it) => (it.type === 'quote' ? [it.shown] : []));
  return {
    query,
    kind,
    blocks,
    cases: [],
    quotes,
    total: quotes.length,
    page: 1,
    pages: 1,
    private: kind === 'invalid' || kind === 'refused',
    ...more,
  };
}

const heading = (text: string): Block => ({ type: 'heading', text });
const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const choices = (...list: readonly Choice[]): Block => ({ type: 'choices', choices: list });
const rest = (description: string) => z.string().optional().meta({ description, rest: true });

const caseId = 'c-900-1';

const ask = defineCommand({
  name: 'ask',
  summary: 'Ask a question in your own words.',
  input: z.object({ question: rest('The question.') }),
  examples: ['ask why was PC Test Example dismissed?', 'ask who chaired the hearing?'],
  reach: ['chat', 'shell'],
  async run({ question = '' }, { focus }) {
    if (question.includes('secret')) {
      return replyOf('refused', question, [paragraph('The name is protected by an order.')]);
    }
    if (question.includes('fault')) throw new TypeError('no answer');
    if (/\bit\b/.test(question) && !focus) {
      return replyOf('nothing', question, [paragraph('Which case do you mean?')]);
    }
    const about = focus ? ` (still about ${focus.cases.join()})` : '';
    const long = question.includes('everything');
    const quotes = Array.from({ length: long ? 30 : 1 }, (_, index) => ({
      type: 'quote' as const,
      shown: exampleQuote(`a-900:58-126:k${index}`),
    }));
    return replyOf('found', question, [heading(`He was dismissed${about}`), ...quotes], {
      cases: [
        {
          id: caseId,
          title: 'Lost wallet',
          force: null,
          status: 'reviewed',
          outcomes: [],
          articles: ['a-900'],
        },
      ],
    });
  },
});

const find = defineCommand({
  name: 'case',
  summary: 'Look cases up.',
  input: z.object({
    terms: rest('Free words.'),
    force: z.string().optional().meta({ description: 'Police force.', filter: 'force' }),
    from: z.string().optional().meta({ description: 'Earliest date.', filter: 'from' }),
    page: z.int().optional().meta({ description: 'Page.' }),
  }),
  examples: ['case force:gwent', 'case wallet'],
  reach: ['chat', 'shell'],
  async run({ terms = '', force }) {
    const page = Number(/page:(\d)/.exec(terms)?.[1] ?? 1);
    const query = [terms.replace(/ ?page:\d/, ''), force && `force:${force}`]
      .filter(Boolean)
      .join(' ');
    if (terms.includes('nonsense')) {
      return replyOf('invalid', query, [
        { type: 'notice', notice: 'problem', text: 'nonsense is no filter; try force:' },
      ]);
    }
    const shown = [
      heading(`Lost wallet, page ${page}`),
      { type: 'quote' as const, shown: exampleQuote() },
      choices({ label: 'Who chaired it?', command: 'ask who chaired it?' }),
    ];
    return replyOf('found', query, shown, { total: 3, page, pages: 3 });
  },
});

const quote = defineCommand({
  name: 'quote',
  summary: 'See whether words stand in the sources.',
  input: z.object({ text: rest('The words.') }),
  examples: ['quote dismissed without notice'],
  reach: ['chat', 'shell'],
  async run({ text = '' }) {
    const exact = body.includes(text);
    return replyOf(exact ? 'found' : 'nothing', text, [
      heading(
        exact ? 'These words stand in the sources' : 'These words do not stand in the sources',
      ),
      ...(exact ? [{ type: 'quote' as const, shown: exampleQuote() }] : []),
    ]);
  },
});

const simple = (name: string, text: (words: string) => string) =>
  defineCommand({
    name,
    summary: `The command ${name}.`,
    input: z.object({ words: rest('Words.') }),
    examples: [name],
    reach: ['chat', 'shell'],
    run: async ({ words = '' }) =>
      replyOf('found', words, [paragraph(text(words))], { private: name === 'help' }),
  });

/** A small set of commands that replies in every way there is. */
export const testCommands: readonly AnyCommand[] = [
  ask,
  find,
  quote,
  simple('corpus', () => '5 articles, 6 cases'),
  simple('help', () => 'How to ask'),
  simple('context', (receipt) => `The paragraphs around ${receipt}`),
  simple('report', (given) => `Noted: ${given}`),
];
