import { PlainSearch } from '../../src/search/minisearch/plain-search.ts';
import { questionsFor } from '../generated-questions.ts';
import { residentMemory, timeCalls, timed } from '../measure.ts';
import { generatorFor } from './generator.ts';
import type { Part } from './part.ts';

/** Plain MiniSearch on the same passages and questions. */
export const miniSearchPart: Part = async ({ size, seed, queries, budget }) => {
  const generator = await generatorFor(seed);
  const corpus = generator.corpus(size);
  const before = residentMemory();
  const { value: index, took: build } = await timed(() => new PlainSearch(corpus));
  const memory = residentMemory() - before;
  const { ask } = questionsFor(generator, size, queries, seed);
  const search = await timeCalls(ask, (line) => index.search(line, 10), budget);
  return { build, memory, calls: { search } };
};
