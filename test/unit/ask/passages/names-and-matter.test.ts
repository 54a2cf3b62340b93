import { describe, expect, it } from 'vitest';
import { findPassages } from '../../../../src/ask/passages/find.ts';
import { understand } from '../../../../src/ask/question/understand.ts';
import { PostingsEngine } from '../../../../src/search/postings/engine.ts';
import { articleOf } from '../../../fakes/article-of.ts';
import { corpusOf } from '../../../fakes/corpus-of.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

const body = [
  'A police officer who read files about the couple next door has kept her job.',
  'PC Tamsin Vale-Orrick, who works in Northmoor, appeared before a panel on Thursday.',
  'She had made nine searches over four days after a letter about a hedge.',
  'Counsel for the force, Aldo Brackley, said PC Vale-Orrick had been trained six weeks earlier.',
  '"She put her warrant card on the desk," said her barrister, Wenna Saltmarsh.',
  'A second constable, who had noticed nothing, was given words of advice.',
].join('\n\n');
const corpus = corpusOf(shippedVocabulary, [articleOf(body)]);
const engine = new PostingsEngine();
await engine.load(corpus);
const query = { phrases: [], without: [], filters: [], limit: 5, page: 1, drafts: false };

describe('a question that names somebody', () => {
  it.each([
    ['How many searches did PC Vale-Orrick of Northmoor make?', 'nine searches'],
    ['Who was counsel for the force against PC Vale-Orrick?', 'Aldo Brackley'],
  ])('is answered where the matter is told, not where the name stands: %s', async (text, words) => {
    const question = understand({ ...query, text }, shippedVocabulary);
    const [best] = (await findPassages(question, { corpus, engine, drafts: false })).answers;
    const { start, end } = best?.quote ?? { start: 0, end: 0 };
    expect(body.slice(start, end)).toContain(words);
  });
});
