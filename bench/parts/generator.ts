import { loadVocabulary } from '../../src/corpus/load-vocabulary.ts';
import { CorpusGenerator } from '../generated-corpus.ts';
import { corpusFolder } from '../places.ts';

/** @throws Error when the shipped vocabulary is not in order */
export async function generatorFor(seed: number): Promise<CorpusGenerator> {
  const vocabulary = await loadVocabulary(corpusFolder);
  if (!vocabulary.ok) throw new Error('the shipped vocabulary has problems: run "verbatim check"');
  return new CorpusGenerator(seed, vocabulary.value);
}
