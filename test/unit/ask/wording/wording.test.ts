import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords } from '../../../../src/ask/wording/alignment.ts';
import { differencesOf } from '../../../../src/ask/wording/differences.ts';
import { receiptOf } from '../../../../src/core/receipt.ts';
import { articleOf, corpusOf } from '../../../fakes/corpus-of.ts';
import { botOver, textOf } from '../../../fakes/shipped.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

const body = [
  'The hearing at Northmoor lasted three days. Constable Testina Example denied taking the biscuits.',
  'The panel said: “She was not dishonest, and the tin was empty.” It found misconduct.',
  'A written warning followed.',
].join('\n\n');
const other = 'The tin was empty, said a witness of quite another hearing.';
const corpus = corpusOf(shippedVocabulary, [
  articleOf({ id: 'n-1', body }),
  articleOf({ id: 'n-2', body: other }),
]);
const bot = await botOver(corpus);
const check = (text: string) => bot.say(`quote ${text}`);

describe('a text is checked against the sources', () => {
  it.each([
    ['The hearing at Northmoor lasted three days.', 'exactly so'],
    ['"The hearing at Northmoor lasted three days."', 'exactly so'],
    ['the hearing  at Northmoor lasted three days', 'only punctuation or letter case differs'],
    ['She was not dishonest, and the tin was empty.', 'exactly so'],
    ['"she was not dishonest and the tin was empty"', 'only punctuation or letter case differs'],
    ['It found misconduct.\nA written warning followed.', 'exactly so'],
    ['She was dishonest, and the tin was empty', 'Not word for word'],
    ['The hearing at Northmoor lasted four days', 'Not word for word'],
    ['An otter swam through the harbour at dawn', 'Not in the sources'],
    ['!!!', 'Not in the sources'],
    ['\ud83d\ude00', 'Not in the sources'],
  ])('%j: %s', async (text, verdict) => {
    expect(textOf(await check(text))).toContain(verdict);
  });

  it('shows the words that differ, and warns where the sense turns', async () => {
    const shown = textOf(await check('She was dishonest, and the cupboard was empty'));
    expect(shown).toContain('Only in the source: “not”');
    expect(shown).toContain('The source has “tin”; the text given has “cupboard”');
    expect(shown).toContain('A word that turns the sense');
    expect(textOf(await check('The hearing at Northmoor lasted four days'))).not.toContain(
      'turns the sense',
    );
  });

  it('is set beside the sentence that has its telling words, and told that the source says the opposite', async () => {
    const article = articleOf({
      id: 'n-4',
      body: 'Ms B was late for her shift at Northmoor on that day.\n\nThe chair said: “She was not a victim but a willing participant.”',
    });
    const bot = await botOver(corpusOf(shippedVocabulary, [article]));
    const reply = await bot.say('quote Ms B was a victim');
    expect(reply.quotes[0]?.quote.text).toContain('She was not a victim');
    expect(textOf(reply)).toContain('The source says the opposite (“not”).');
    const other = textOf(await bot.say('quote Ms B was a willing participant'));
    expect(other).not.toContain('says the opposite');
  });

  it('shows every article that has the words', async () => {
    const reply = await check('tin was empty');
    expect(reply.quotes.map((it) => it.quote.article).sort()).toEqual(['n-1', 'n-2']);
    expect(reply.total).toBe(2);
  });

  it('is told that a text is too long, or missing', async () => {
    expect(await check('word '.repeat(2000))).toMatchObject({ kind: 'invalid' });
    expect(await bot.say('quote')).toMatchObject({ kind: 'invalid' });
  });

  it('finds any stretch of an article whatever its case and punctuation', async () => {
    const words = body.split(/\s+/);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(words.length - 4),
        fc.integer({ min: 4, max: 12 }),
        async (at, count) => {
          const text = words.slice(at, at + count).join(' ');
          const reply = await check(text.toUpperCase());
          expect(reply.kind).toBe('found');
          expect(textOf(reply)).not.toContain('Not word for word');
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a text that leaves words out or puts them in another order', () => {
  const paragraphs = [
    'I am truly sorry that in a week when the kitchen was most in need of our biscuits that we ate them all.',
    'Three officers received a written warning. For the fourth officer, misconduct was not proven.',
    'The blue canoe was moored and the red canoe was sunk in the harbour.',
    'A lantern went out at dawn near some old lighthouse.',
  ];
  const compared = async (text: string) => {
    const article = articleOf({ id: 'n-5', body: paragraphs.join('\n\n') });
    const bot = await botOver(corpusOf(shippedVocabulary, [article]));
    const reply = await bot.say(`quote ${text}`);
    const items = reply.blocks.flatMap((it) => (it.type === 'list' ? it.items : []));
    return { reply, text: textOf(reply), differences: items.map((it) => it.text) };
  };

  it('is set against the whole of what it was taken from', async () => {
    const { differences, reply } = await compared('I am truly sorry that we ate them all');
    expect(differences).toEqual([
      expect.stringMatching(/^Only in the source: “.*in a week when .* our biscuits.*”$/),
    ]);
    expect(reply.quotes[0]?.quote.text).toBe(paragraphs[0]);
  });

  it('is set against the words that moved, not against those beside them', async () => {
    const { differences, text } = await compared('misconduct was proven for the fourth officer');
    expect(differences).toEqual([
      'The source has, in another place, “misconduct was not proven”; the text given has “misconduct was proven”',
    ]);
    expect(text).toContain('The source says the opposite (“not”).');
    expect(text).not.toContain('written warning');
  });

  it('is told where its words stand elsewhere as they are', async () => {
    const { differences, text } = await compared(
      'near some old lighthouse a lantern went out at dawn',
    );
    expect(differences).toEqual(['In another place in the source: “near some old lighthouse”']);
    expect(text).not.toContain('turns the sense');
  });

  it('is told of words that were exchanged side by side as of one change', async () => {
    const { differences } = await compared(
      'The green boat was tied and the red canoe was sunk in the harbour',
    );
    expect(differences).toEqual([
      'The source has “blue canoe was moored”; the text given has “green boat was tied”',
    ]);
  });
});

describe('a fragment of a sentence', () => {
  const paragraphs = [
    'She was not a victim but a willing participant.',
    'Constable Testina Example was “careless” with the tin.',
    'A colleague alleged that she took the biscuits from the cupboard.',
    'If proven, the charge would end her career.',
    'Counsel told the panel that the tin was hers. The panel rejected that.',
    'The panel sat for three days in a hall beside the harbour.',
  ];
  const said = async (text: string) => {
    const article = articleOf({ id: 'n-3', body: paragraphs.join('\n\n') });
    const bot = await botOver(corpusOf(shippedVocabulary, [article]));
    const reply = await bot.say(`quote ${text}`);
    return { kind: reply.kind, text: textOf(reply), quote: reply.quotes[0]?.quote.text };
  };

  it.each([
    ['victim but a willing participant', 'turns them round (“not”)', 0],
    ['she took the biscuits', 'gives them as what somebody said (“alleged”)', 2],
    ['end her career', 'makes them depend on something (“If”, “would”)', 3],
  ])('is confirmed with a warning and its sentence: %s', async (fragment, warning, at) => {
    const { text, quote } = await said(fragment);
    expect(text.replace(/\s+/g, ' ')).toContain(warning);
    expect(text).not.toContain('Yes:');
    expect(quote).toBe(paragraphs[at]);
  });

  it('is confirmed without one where the rest changes nothing', async () => {
    const { text } = await said('three days in a hall beside the harbour');
    expect(text).toContain('Yes: these words stand in the sources exactly so.');
    expect(text).not.toContain('Problem');
  });

  it('is told apart where the source has quotation marks inside it', async () => {
    const { text } = await said('Example was careless with the tin');
    expect(text).toContain('the quotation marks');
    expect(text).toContain('Words in quotation marks are those of whoever is quoted');
    expect((await said('Example was “careless” with the tin')).text).not.toContain('Problem');
  });

  it('is shown with the sentence that takes it back', async () => {
    const { text, quote } = await said('Counsel told the panel that the tin was hers.');
    expect(text).toContain('may reject or limit these words');
    expect(quote).toBe(paragraphs[4]);
  });

  it('of the commonest words alone is refused', async () => {
    expect(await said('the')).toMatchObject({ kind: 'invalid' });
    expect((await said('she was')).text).toContain('Too short to check');
  });
});

describe('the number of articles that have a text', () => {
  it.each([
    [30, 'in 30 articles'],
    [60, 'in at least 40 articles'],
  ])('is true for %i of them', async (count, words) => {
    const articles = Array.from({ length: count }, (_, at) =>
      articleOf({ id: `n-${at}`, body: 'The tin was empty.\n\nThe tin was full.' }),
    );
    const bot = await botOver(corpusOf(shippedVocabulary, articles));
    expect(textOf(await bot.say('quote tin was'))).toContain(words);
  });
});

describe('a receipt is checked against the sources', () => {
  const text = 'A written warning followed.';
  const start = body.indexOf(text);
  const receipt = receiptOf({ article: 'n-1', start, end: start + text.length, text });

  it('holds while the words stand where they stood', async () => {
    const reply = await bot.say(receipt);
    expect(textOf(reply)).toContain('The receipt holds');
    expect(reply.quotes[0]).toMatchObject({ receipt, quote: { text } });
  });

  it.each([
    ['moved', `An added paragraph.\n\n${body}`, 'elsewhere in the article', 'found'],
    [
      'changed',
      body.replace('written warning', 'final warning'),
      'does not have the words',
      'nothing',
    ],
  ])('says so where the words have %s', async (_, changed, verdict, kind) => {
    const later = await botOver(
      corpusOf(shippedVocabulary, [articleOf({ id: 'n-1', body: changed })]),
    );
    const reply = await later.say(`quote ${receipt}`);
    expect(reply.kind).toBe(kind);
    expect(textOf(reply)).toContain(verdict);
    for (const { quote } of reply.quotes) {
      expect(changed.slice(quote.start, quote.end)).toBe(quote.text);
    }
  });

  it('says so where the article is gone', async () => {
    const reply = await (await botOver(corpusOf(shippedVocabulary, []))).say(receipt);
    expect(reply.kind).toBe('nothing');
    expect(textOf(reply)).toContain('not in the collection');
  });

  it('opens the paragraphs around it, its own first', async () => {
    const reply = await bot.say(`context ${receipt}`);
    expect(reply.quotes.map((it) => it.quote.paragraph)).toEqual([3, 2]);
    expect(reply.quotes[0]?.answer).toEqual({ start: 0, end: text.length });
  });

  it('opens both paragraphs of words that go over their end', async () => {
    const corpus = corpusOf(shippedVocabulary, [
      articleOf({ id: 'n-2', body: 'One sat.\n\nTwo stood.\n\nThree left.\n\nFour ran.' }),
    ]);
    const body = corpus.article('n-2')?.body ?? '';
    const start = body.indexOf('Two');
    const end = body.indexOf('\n\nFour');
    const two = receiptOf({ article: 'n-2', start, end, text: body.slice(start, end) });
    const reply = await (await botOver(corpus)).say(`context ${two}`);
    expect(textOf(reply)).toContain('Paragraphs 2 to 3 of 4, in which the quote stands:');
    expect(reply.quotes.map((it) => it.quote.paragraph)).toEqual([2, 3, 1, 4]);
  });

  it('is told when it is none', async () => {
    expect(textOf(await bot.say('/context n-1'))).toContain('is no receipt');
    expect(textOf(await bot.say('/report n-1 something is wrong'))).toContain('is no receipt');
  });
});

describe('two runs of words', () => {
  it('align with every word of a part of the longer', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.nat(29),
        fc.nat(29),
        (all, a, b) => {
          const part = all.slice(Math.min(a, b), Math.max(a, b) + 1);
          const aligned = alignWords(part, all);
          expect(aligned?.pairs.length ?? 0).toBe(part.length);
        },
      ),
    );
  });

  it('differ by nothing from themselves', () => {
    fc.assert(
      fc.property(fc.lorem(), (text) => {
        expect(differencesOf(text, text)).toEqual([]);
      }),
    );
  });
});
