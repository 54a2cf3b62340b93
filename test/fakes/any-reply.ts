import fc from 'fast-check';
import { sliceQuote } from '../../src/core/quote.ts';
import type {
  Block,
  Choice,
  Citation,
  NoticeKind,
  Reply,
  ReplyKind,
  ShownQuote,
} from '../../src/core/reply.ts';

/** Strings that a platform could read as a mention, a link, a format or an emoji. */
const tricks = [
  '<!channel> <!here|here> <@U012AB3CD> <#C012AB3CD> <!subteam^S012AB3CD>',
  '<https://evil.example|click here> https://evil.example/a?b=c&d=e',
  '@everyone @here <@123456789012345678> <@&123456789012345678> <#123456789012345678>',
  '*bold* _slanted_ ~struck~ `code` ```block``` # heading > quote - item 1. item ||spoiler||',
  '[masked](https://evil.example) ![image](https://evil.example/i.png) <t:0:R> </ask:1> :smile:',
  '&amp; &lt; &gt; \\ " \' \n\n---\n***',
  '\u202eright to left\u202c \u200b\ufeff \u0000\u0007 \ud83d\ude00 e\u0301',
] as const;

/** Text of all kinds, now and then long, with characters of every width and with tricks in it. */
export function anyText(longest: number): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.lorem({ maxCount: 30 }) },
    { weight: 3, arbitrary: fc.constantFrom(...tricks) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.constantFrom('a', 'word ', '&', '<', '"', '\\', '\n', '😀', 'é. '),
          fc.nat(longest),
        )
        .map(([part, length]) => part.repeat(Math.ceil(length / part.length))),
    },
  );
}

function someText(longest: number): fc.Arbitrary<string> {
  return anyText(longest).filter((text) => text.trim() !== '');
}

const anyUrl = fc.oneof(
  fc.constant(null),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.nat(3_500).map((length) => `https://news.example/${'a'.repeat(length)}`),
);

const anyDate = fc.constantFrom(null, '2021', '2021-11', '2021-11-24');

const anyCitation: fc.Arbitrary<Citation> = fc.record({
  headline: fc.option(someText(400)),
  publisher: fc.option(someText(200)),
  published: anyDate,
  publishedElsewhere: anyDate,
  url: anyUrl,
});

/** A quote of at least one visible character, whole surrogate pairs and no control characters, as sources have. */
const anyQuoted = someText(9_000)
  .map((text) => text.replace(/\p{C}/gu, ' ').toString())
  .filter((text) => text.trim() !== '');

const anyQuote: fc.Arbitrary<ShownQuote> = fc
  .record({
    text: anyQuoted,
    cut: fc.tuple(fc.nat(9_000), fc.nat(9_000)),
    marked: fc.boolean(),
    receipt: fc.stringMatching(/^[a-z0-9-]{1,64}:\d{1,5}-\d{1,5}:[a-z0-9]{4,10}$/),
    speaker: fc.option(someText(200)),
    speakerRole: fc.option(someText(200)),
    citation: anyCitation,
    notes: fc.array(someText(600), { maxLength: 2 }),
  })
  .map(({ text, cut, marked, ...shown }) => {
    const quote = sliceQuote({ id: 'a-001', body: text }, 1, 0, text.length);
    const [start, end] = cut.map((it) => whole(text, it)).sort((a, b) => a - b);
    const answer = marked && start !== undefined && end !== undefined && start < end;
    return { ...shown, quote, answer: answer ? { start, end } : null };
  });

/** An offset into a text that lies in no surrogate pair. */
function whole(text: string, any: number): number {
  const at = any % (text.length + 1);
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}

const anyChoice: fc.Arbitrary<Choice> = fc.record({
  label: someText(120),
  command: someText(2_500),
});

const noticeKinds: readonly NoticeKind[] = [
  'anonymity',
  'pending',
  'appeal',
  'correction',
  'later-event',
  'draft',
  'background',
  'reading',
  'problem',
];

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('heading' as const), text: someText(400) }),
  fc.record({ type: fc.constant('paragraph' as const), text: someText(8_000) }),
  fc.record({ type: fc.constant('quote' as const), shown: anyQuote }),
  fc.record({
    type: fc.constant('facts' as const),
    rows: fc.array(fc.record({ label: someText(60), value: someText(1_500) }), { maxLength: 15 }),
  }),
  fc.record({
    type: fc.constant('list' as const),
    items: fc.array(
      fc.record(
        { text: someText(800), detail: someText(400), choice: anyChoice },
        { requiredKeys: ['text'] },
      ),
      { maxLength: 25 },
    ),
  }),
  fc.record({
    type: fc.constant('notice' as const),
    notice: fc.constantFrom(...noticeKinds),
    text: someText(1_500),
  }),
  fc.record({
    type: fc.constant('choices' as const),
    choices: fc.array(anyChoice, { maxLength: 8 }),
  }),
  fc.record({ type: fc.constant('footer' as const), text: someText(800) }),
);

const kinds: readonly ReplyKind[] = ['found', 'choose', 'nothing', 'refused', 'invalid'];

/** Any reply at all, far beyond what an answer ever holds. */
export const anyReply: fc.Arbitrary<Reply> = fc
  .record({
    query: anyText(3_000),
    kind: fc.constantFrom(...kinds),
    blocks: fc.array(anyBlock, { maxLength: 14 }),
    private: fc.boolean(),
    page: fc.integer({ min: 1, max: 3 }),
    pages: fc.integer({ min: 1, max: 3 }),
  })
  .map((reply) => ({
    ...reply,
    cases: [],
    quotes: reply.blocks.flatMap((block) => (block.type === 'quote' ? [block.shown] : [])),
    total: 14,
    pages: Math.max(reply.page, reply.pages),
  }));
