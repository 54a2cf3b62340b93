import type { QueryWorld } from '../../../../src/core/query/query-world.ts';
import { wordLine } from '../../../../src/core/text/phrase.ts';
import { loadVocabulary } from '../../../../src/corpus/load-vocabulary.ts';

const loaded = await loadVocabulary('corpus');
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));

const officerNames = ['Test Exampleson', 'Ada Northmoor', 'Philippa Fictional'];
const publisherNames = ['Northmoor Gazette', 'The Example Times'];

/** The shipped vocabulary, and an invented corpus to ask about. */
export const queryWorld: QueryWorld = {
  vocabulary: loaded.value,
  known: {
    officers: [...officerNames, 'Mr Q', 'the sergeant'].map(wordLine),
    officerNames,
    publishers: publisherNames.map(wordLine),
    publisherNames,
    articles: ['a-000', 'a-001', 'a-002', 'b-17'],
    cases: ['c-000-1', 'c-001-1'],
    used: { outcome: ['dismissed', 'written-warning'], force: ['gwent', 'hampshire'] },
  },
  today: '2026-03-14',
  drafts: 'asked',
};
