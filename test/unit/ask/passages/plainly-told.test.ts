import { describe, expect, it } from 'vitest';
import { findPassages } from '../../../../src/ask/passages/find.ts';
import { understand } from '../../../../src/ask/question/understand.ts';
import { PostingsEngine } from '../../../../src/search/postings/engine.ts';
import { articleOf } from '../../../fakes/article-of.ts';
import { corpusOf } from '../../../fakes/corpus-of.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

const body = [
  'A police officer who read files about the couple next door has kept her job.',
  'PC Tamsin Vale-Orrick, 34, who works in Northmoor, appeared before a misconduct panel on Thursday. The hearing lasted one day.',
  'Counsel for the force, Aldo Brackley, said she had been trained six weeks earlier.',
  'Her neighbour Osric Penhallow, whose 61-year-old sister lives with him, was not at the hearing.',
  '"She put her warrant card on the desk," said her barrister, Wenna Saltmarsh. "She has lost her sleep over a hedge."',
  'Constable Wilf Orme, who was 20, kept the gate. Superintendent Hale Marden praised the 52-year-old cleaner Ida Thorpe, who had told him of the screen.',
  'Ms Thorpe wept as the decision was read. "I only wanted somebody to look," she told reporters.',
].join('\n\n');
const corpus = corpusOf(shippedVocabulary, [articleOf(body)]);
const engine = new PostingsEngine();
await engine.load(corpus);
const query = { phrases: [], without: [], filters: [], limit: 5, page: 1, drafts: false };

async function told(text: string): Promise<string | null> {
  const question = understand({ ...query, text }, shippedVocabulary);
  const { answers, answered } = await findPassages(question, { corpus, engine, drafts: false });
  const quote = answers[0]?.quote ?? { start: 0, end: 0 };
  return answered ? body.slice(quote.start, quote.end) : null;
}

describe('a short question', () => {
  it.each([
    ['what did aldo brackley say', 'trained six weeks earlier'],
    ['what did aldo brackly say', 'trained six weeks earlier'],
    ['What did Wena Saltmarsh say?', 'She put her warrant card on the desk'],
    ['What did Ida Thorpe say?', 'I only wanted somebody to look'],
    ['how old is vale-orrick', '34'],
    ['How old is Ida Thorpe?', '52-year-old'],
    ['how old was Wilf Orme', '20'],
  ])('is answered where it is plainly told: %s', async (text, words) => {
    expect(await told(text)).toContain(words);
  });

  it('says which name it read for a misspelt one, and reads none for another name', async () => {
    const near = async (text: string) =>
      (
        await findPassages(understand({ ...query, text }, shippedVocabulary), {
          corpus,
          engine,
          drafts: false,
        })
      ).nearNames.map(({ typed, printed }) => [typed, printed]);
    expect(await near('what did aldo brackly say')).toEqual([['brackly', 'Brackley']]);
    expect(await near('What did Aldo Bradley say?')).toEqual([]);
    expect(await near('what did aldo brackley say about a hedger')).toEqual([]);
  });

  it.each(['how old is Osric Penhallow', 'how old is wenna saltmarsh', 'How old is Hale Marden?'])(
    'is not answered by what is told of somebody else: %s',
    async (text) => {
      expect(await told(text)).toBeNull();
    },
  );
});

describe('the age of one who is not named beside it', () => {
  const story = (...lines: string[]) => [
    articleOf(['A police officer has been dismissed for sleeping on duty.', ...lines].join('\n\n')),
  ];
  it.each([
    [
      'PC Wilf Orme was found asleep. The 47-year-old, who had worked nights, said he was ill.',
      true,
    ],
    ['PC Wilf Orme was found asleep. The 47-year-old driver of the van woke him.', false],
    ['PC Wilf Orme was found by Ida Thorpe. The 47-year-old said he was ill.', false],
  ])('%s', async (line, isTold) => {
    const own = corpusOf(shippedVocabulary, story(line));
    const search = new PostingsEngine();
    await search.load(own);
    const question = understand({ ...query, text: 'How old is Wilf Orme?' }, shippedVocabulary);
    const found = await findPassages(question, { corpus: own, engine: search, drafts: false });
    expect(found.answered).toBe(isTold);
  });
});
