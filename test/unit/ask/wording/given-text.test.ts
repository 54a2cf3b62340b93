import { describe, expect, it } from 'vitest';
import { replyJson } from '../../../../src/core/reply-json.ts';
import { articleOf, caseOf, corpusOf, fact, officerOf } from '../../../fakes/corpus-of.ts';
import { botOver, textOf } from '../../../fakes/shipped.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

const labelled = articleOf({
  id: 'g-1',
  body: [
    'Mr Q admitted that two biscuits were his.',
    'The constable - named only as Mr Q - left before the tea was served.',
    'Panel chair Bob Specimen said the matter was closed.',
  ].join('\n\n'),
});
const unnamed = articleOf({
  id: 'g-2',
  body: 'A constable of Northmoor was sacked over a canoe.\n\nShe drove it to the hearing.',
});
const open = articleOf({ id: 'g-3', body: 'Inspector Testina Example rowed past the old pier.' });
const officers = [officerOf({ id: 'o1', anonymity: fact('anonymised-by-order' as const) })];
const bot = await botOver(
  corpusOf(
    shippedVocabulary,
    [labelled, unnamed, open],
    [caseOf({ id: 'c-g-2', articles: ['g-2'], officers })],
  ),
);
const said = async (text: string) => {
  const reply = await bot.say(`quote ${text}`);
  return { reply, all: JSON.stringify(replyJson(reply, textOf(reply), 0)) };
};

describe('a name that a checked text has in the place of a withheld one', () => {
  it.each([
    ['Waldo Invented admitted that two biscuits were his'],
    ['Mr Invented admitted that two biscuits were his'],
    ['waldo invented admitted that two biscuits were his'],
    ['Waldo Invented - named only as Mr Q - left before the tea was served'],
    ['Waldo Invented is Mr Q'],
    ['waldo invented is mr q'],
    ['Waldo Invented was sacked over a canoe'],
    ['PC Waldo Invented of Northmoor was sacked over a canoe'],
    ['a pc, waldo invented of northmoor, was sacked over a canoe'],
  ])('is not repeated: %s', async (text) => {
    const { reply, all } = await said(text);
    expect(all).not.toMatch(/waldo|invented/i);
    expect(reply.query).toContain('[name]');
    expect(textOf(reply)).toContain('is not repeated');
  });

  it('is not repeated where the source has it for somebody else', async () => {
    const { reply } = await said('Bob Specimen admitted that two biscuits were his');
    expect(textOf(reply)).toContain('The source has “Mr Q”; the text given has “[name]”');
    expect(reply.query).toBe('[name] admitted that two biscuits were his');
  });

  it.each([
    ['Mr Q admitted that three biscuits were his', 'the text given has “three”'],
    ['Mr Q denied that two biscuits were his', 'the text given has “denied”'],
    ['A constable of Northmoor was sacked over a sandwich', 'the text given has “sandwich”'],
    ['Inspector Waldo Invented rowed past the old pier', 'the text given has “Waldo Invented”'],
  ])('is no other word, nor one where the source withholds none: %s', async (text, words) => {
    const { reply } = await said(text);
    expect(textOf(reply).replace(/\s+/g, ' ')).toContain(words);
    expect(textOf(reply)).not.toContain('is not repeated');
    expect(reply.query).toBe(text);
  });

  it('is no word of a text that stands in the source', async () => {
    const { reply } = await said('Panel chair Bob Specimen said the matter was closed');
    expect(reply.query).toContain('Bob Specimen');
    expect(textOf(reply)).not.toContain('withholds');
  });
});
