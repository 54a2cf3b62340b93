import { fileURLToPath } from 'node:url';
import { loadVocabulary } from '../../src/corpus/load-vocabulary.ts';

/** The corpus folder of the checkout. */
export const shippedCorpusFolder = fileURLToPath(new URL('../../corpus', import.meta.url));

const loaded = await loadVocabulary(shippedCorpusFolder);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 2));

/** The vocabulary of the checkout. */
export const shippedVocabulary = loaded.value;
