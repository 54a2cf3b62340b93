import { describe, expect, it } from 'vitest';
import { findPassages } from '../../../../src/ask/passages/find.ts';
import { understand } from '../../../../src/ask/question/understand.ts';
import { PostingsEngine } from '../../../../src/search/postings/engine.ts';
import { articleOf, corpusOf } from '../../../fakes/corpus-of.ts';
import { hearings } from '../../../fakes/hearings.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

const corpus = corpusOf(shippedVocabulary, hearings);
const engine = new PostingsEngine();
await engine.load(corpus);

const query = { phrases: [], without: [], filters: [], limit: 5, page: 1, drafts: false };
const find = (text: string) =>
  findPassages(understand({ ...query, text }, shippedVocabulary), {
    corpus,
    engine,
    drafts: false,
  });
const bodyOf = (id: string) => corpus.article(id)?.body ?? '';

describe('passages that answer', () => {
  it.each([
    ['How old was the driver of the van in Vale Green?', 'h-1', 'aged thirty'],
    ['At what time was the man in the Southmoor cell pronounced dead?', 'h-2', '5.20am'],
    ['What did the inquest conclude about the Southmoor death?', 'h-2', 'drug related'],
    ['Why was nothing done about the Southmoor sergeant?', 'h-2', 'had retired'],
    ['What did the driver of the police car in Vale Green receive?', 'h-1', 'written warning'],
    ['How often was the cell checked in Southmoor?', 'h-2', 'every hour'],
    ['How many boys were stopped in August 2019?', 'h-4', 'three boys'],
    ['Which bones did the van driver break?', 'h-1', 'two ribs'],
    ['What did the mum complain about after the August 2019 search?', 'h-4', 'been rude'],
  ])('for "%s" come from %s and hold "%s"', async (text, article, words) => {
    const [best] = (await find(text)).answers;
    expect(best?.article).toBe(article);
    expect(bodyOf(article).slice(best?.quote.start, best?.quote.end)).toContain(words);
  });

  it('mark words inside their quote', async () => {
    const { answers } = await find('How old was the driver of the van in Vale Green?');
    for (const { article, quote, answer } of answers) {
      if (!answer) continue;
      expect(answer.start).toBeGreaterThanOrEqual(quote.start);
      expect(answer.end).toBeLessThanOrEqual(quote.end);
      expect(bodyOf(article).slice(answer.start, answer.end).trim()).not.toBe('');
    }
    const [best] = answers;
    expect(bodyOf('h-1').slice(best?.answer?.start, best?.answer?.end)).toContain('thirty');
  });

  it('do not repeat a sentence', async () => {
    const { answers } = await find('What happened in Vale Green?');
    const spans = answers.map(({ article, quote }) => ({ article, ...quote }));
    const clash = spans.some((one, at) =>
      spans.slice(at + 1).some((other) => {
        return one.article === other.article && one.start < other.end && other.start < one.end;
      }),
    );
    expect(clash).toBe(false);
  });
});

describe('a text without full stops', () => {
  it('is read like any other', async () => {
    const body = `Northmoor Police said ${'dog tree '.repeat(60_000)}`;
    const long = corpusOf(shippedVocabulary, [articleOf({ id: 'l-1', body })]);
    const own = new PostingsEngine();
    await own.load(long);
    const question = understand(
      { ...query, text: 'Which dog did Northmoor Police mention?' },
      shippedVocabulary,
    );
    const { answers } = await findPassages(question, { corpus: long, engine: own, drafts: false });
    expect(answers.map(({ answer }) => answer !== null)).toEqual([true]);
  });
});

describe('silence', () => {
  it('is kept where no source is about the force', async () => {
    const finding = await find('Why was the Gwent Police sergeant dismissed?');
    expect(finding).toMatchObject({ answered: false, missing: { what: 'force' } });
  });

  it('is kept where a person is named who is in no source', async () => {
    const finding = await find('What did Nobody Inparticular admit at the hearing?');
    expect(finding).toMatchObject({ answered: false, missing: { what: 'person' } });
  });

  it('is kept where the wanted name stands nowhere in the article', async () => {
    const finding = await find('What is the name of the man who died in Southmoor custody?');
    expect(finding.answered).toBe(false);
  });

  it.each([
    [
      'no word of what is asked stands in the article, under any name',
      'Which biscuits did Sergeant Sample Person bake?',
    ],
    [
      'the quote tells none of the kind that is asked for',
      'What colour was the police car in Vale Green?',
    ],
  ])('is kept where %s', async (_, text) => {
    expect((await find(text)).answered).toBe(false);
  });

  it('is kept for a question without matter, and tells what was looked through', async () => {
    const finding = await find('what?');
    expect(finding).toMatchObject({
      answered: false,
      searched: { articles: hearings.length, sentences: corpus.sentenceCount },
    });
  });
});
