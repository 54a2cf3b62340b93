import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from '../core/article.ts';
import { createVocabulary } from '../core/vocabulary/vocabulary.ts';
import type { VocabularyFiles } from '../core/vocabulary/vocabulary-files.ts';
import { draftCases } from './draft-cases.ts';

// The thread beside a long ingestion: articles come in, and their drafts go out in the same order.
const vocabulary = createVocabulary(workerData as VocabularyFiles);
parentPort?.on('message', (article: Article) => {
  parentPort?.postMessage(draftCases(article, vocabulary));
});
