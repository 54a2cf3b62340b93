import type { Corpus } from '../../src/core/corpus.ts';
import type { Vocabulary } from '../../src/core/vocabulary/vocabulary.ts';
import { loadVocabulary } from '../../src/corpus/load-vocabulary.ts';
import { articleOf, caseOf, corpusOf, fact, officerOf, proceedingOf } from '../fakes/corpus-of.ts';

/** The shipped vocabulary. */
export async function shippedVocabulary(): Promise<Vocabulary> {
  const loaded = await loadVocabulary('corpus');
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
}

const articles = [
  articleOf({
    id: 'n-1',
    headline: 'Inspector “Test” Example dismissed over parcel',
    publisher: 'The Northmoor Echo',
    published: '2021-03-04',
    tags: ['parcels'],
    body: 'Inspector Test Example kept a parcel that a colleague had ordered.\n\nHe was dismissed without notice at a hearing in Northmoor. “I am sorry”, he said.\n\nThe parcel held a café’s coffee machine.',
  }),
  articleOf({
    id: 'n-2',
    headline: 'Two constables, two endings',
    publisher: 'Southvale Gazette',
    published: '2019',
    body: 'One constable was given a final written warning; the other was cleared.\n\nBoth constables had driven a van into a duck pond.',
  }),
  articleOf({
    id: 'n-3',
    body: 'Volunteers cleared the duck pond. Nobody at the police station met the ducks.',
  }),
  articleOf({
    id: 'n-4',
    headline: 'Hearing to come',
    published: '2022-01',
    body: 'A sergeant will face a hearing about a lost notebook.',
  }),
  articleOf({ id: 'n-5', published: null, body: 'A sergeant lost a notebook, twice.' }),
];

const cases = [
  caseOf({
    id: 'c-1',
    articles: ['n-1', 'n-5'],
    title: 'Inspector who kept a parcel',
    force: fact('gwent'),
    incident_date: fact('2020-06'),
    proceedings: [proceedingOf('misconduct-hearing', '2021-02-27', '2021-03-02')],
    officers: [
      officerOf({
        id: 'o1',
        label: 'Inspector Example',
        name: fact('Test Example'),
        rank: fact('inspector'),
        overall_finding: fact('gross-misconduct'),
        outcome: { ...fact('dismissed-without-notice'), also_matches: ['dismissed'] },
      }),
    ],
  }),
  caseOf({
    id: 'c-2',
    articles: ['n-2'],
    title: 'Constables who drove into a pond',
    force: fact('kent'),
    proceedings: [proceedingOf('misconduct-meeting', '2018-11')],
    officers: [
      officerOf({
        id: 'o1',
        label: 'PC A',
        rank: fact('constable'),
        overall_finding: fact('misconduct'),
        outcome: { ...fact('final-written-warning'), also_matches: [] },
      }),
      officerOf({
        id: 'o2',
        label: 'Sergeant B',
        rank: fact('sergeant'),
        overall_finding: fact('not-proven'),
        outcome: { ...fact('not-proven'), also_matches: [] },
      }),
    ],
  }),
  caseOf({
    id: 'c-3',
    articles: ['n-4'],
    status: 'draft',
    title: 'Sergeant with a lost notebook',
    force: fact('gwent'),
    officers: [
      officerOf({
        id: 'o1',
        name: fact('Draft Person'),
        rank: fact('sergeant'),
        outcome: { ...fact('pending'), also_matches: [] },
      }),
    ],
  }),
];

/**
 * Three invented cases with real force names, and an article without a case.
 * @param backwards the same corpus, its parts in the opposite order
 */
export function searchCorpus(vocabulary: Vocabulary, backwards = false): Corpus {
  return backwards
    ? corpusOf(vocabulary, articles.toReversed(), cases.toReversed())
    : corpusOf(vocabulary, articles, cases);
}
