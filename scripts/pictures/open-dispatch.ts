import { commands } from '../../commands/index.ts';
import { createDispatch } from '../../src/command/dispatch.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { Dispatch } from '../../src/ports/dispatch.ts';
import { PostingsEngine } from '../../src/search/postings/engine.ts';
import { createMemoryStore } from '../../src/store/memory.ts';

/** The real commands over the shipped corpus. @throws Error when the corpus does not load */
export async function openDispatch(): Promise<Dispatch> {
  const loaded = await loadCorpus('corpus');
  if (!loaded.ok) throw new Error('the corpus does not load');
  const corpus = loaded.value;
  const engine = new PostingsEngine();
  await engine.load(corpus);
  const clock = { now: () => Date.now() };
  const silent = () => undefined;
  return createDispatch({
    commands,
    current: () => ({ corpus, engine }),
    store: createMemoryStore(clock),
    clock,
    log: { debug: silent, info: silent, warn: silent, error: silent },
    drafts: 'never',
    stateFolder: '.',
  });
}
