import { guardWarnings } from './guards.ts';
import { loadCorpus } from './load.ts';
import { originalProblems } from './originals.ts';
import { type CorpusProblem, inReadingOrder } from './problem.ts';

/** What `check` found. */
export interface CorpusCheck {
  /** Any of these keeps the corpus from loading or breaks what it promises. */
  readonly problems: readonly CorpusProblem[];
  /** For an editor to look at. */
  readonly warnings: readonly CorpusProblem[];
  readonly articles: number;
  readonly cases: number;
}

/** Checks everything about a corpus folder, whether it loads or not. */
export async function checkCorpus(folder: string): Promise<CorpusCheck> {
  const loaded = await loadCorpus(folder);
  if (!loaded.ok) return { problems: loaded.problems, warnings: [], articles: 0, cases: 0 };
  const corpus = loaded.value;
  return {
    problems: inReadingOrder(await originalProblems(folder, corpus)),
    warnings: inReadingOrder(guardWarnings(corpus)),
    articles: corpus.articleIds.length,
    cases: corpus.cases.length,
  };
}
