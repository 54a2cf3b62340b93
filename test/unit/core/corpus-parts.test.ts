import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../src/core/case.ts';
import { corpusFromParts } from '../../../src/core/corpus-parts.ts';
import { articleOf } from '../../fakes/corpus-of.ts';
import { shippedVocabulary } from '../../fakes/shipped-vocabulary.ts';

const articles = ['a-1', 'a-2', 'a-3'].map((id) =>
  articleOf({ id, body: `The officer of ${id} was sacked.\n\nHe left. He did not return.` }),
);

function misconductCase(id: string, article: string, outcome = 'dismissed') {
  const evidence = [{ article, quote: 'was sacked' }];
  return caseFile.parse({
    id,
    kind: 'misconduct-case',
    status: 'draft',
    articles: [article],
    title: 'Northmoor officer',
    force: { value: null },
    officers: [
      {
        id: 'o1',
        count: 1,
        label: 'the officer',
        name: { value: null },
        anonymity: { value: 'unnamed-in-source', evidence },
        rank: { value: null },
        outcome: { value: outcome, evidence },
      },
    ],
  });
}

const cases = [
  misconductCase('c-1', 'a-1'),
  misconductCase('c-2', 'a-2'),
  misconductCase('c-3', 'a-2'),
];

describe('a corpus made of parts', () => {
  it('is the same in whatever order its parts come', () => {
    const once = corpusFromParts(articles, cases, shippedVocabulary);
    const shuffled = fc.tuple(
      fc.shuffledSubarray(articles, { minLength: articles.length }),
      fc.shuffledSubarray(cases, { minLength: cases.length }),
    );
    fc.assert(
      fc.property(shuffled, ([someArticles, someCases]) => {
        const again = corpusFromParts(someArticles, someCases, shippedVocabulary);
        expect(again.ok && once.ok).toBe(true);
        if (!again.ok || !once.ok) return;
        expect(again.value.revision).toBe(once.value.revision);
        expect(again.value.articleIds).toEqual(['a-1', 'a-2', 'a-3']);
        expect(again.value.cases).toEqual(once.value.cases);
      }),
      { numRuns: 20 },
    );
  });

  it('knows the cases of an article and the paragraphs of its body', () => {
    const made = corpusFromParts(articles, cases, shippedVocabulary);
    if (!made.ok) throw new Error('the parts should fit');
    const corpus = made.value;
    expect(corpus.casesOf('a-2').map((it) => it.id)).toEqual(['c-2', 'c-3']);
    expect(corpus.casesOf('a-3')).toEqual([]);
    expect(corpus.passages('a-1').map((it) => it.text)).toEqual([
      'The officer of a-1 was sacked.',
      'He left. He did not return.',
    ]);
    expect(corpus.passages('unknown')).toEqual([]);
    expect(corpus.sentenceCount).toBe(9);
  });

  it('is refused with every reason at once', () => {
    const wrong = [...cases, misconductCase('c-3', 'a-9'), misconductCase('c-4', 'a-1', 'sakced')];
    const made = corpusFromParts([...articles, ...articles.slice(0, 1)], wrong, shippedVocabulary);
    expect(made.ok ? [] : made.problems.map((it) => it.message)).toEqual([
      'two articles have the id "a-1"',
      'two cases have the id "c-3"',
      'case c-3, articles[0]: no article has the id "a-9"',
      'case c-4, officers[0].outcome.value: no outcome has the slug "sakced"',
    ]);
  });
});
