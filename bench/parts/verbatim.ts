import { join } from 'node:path';
import { answerQuestion } from '../../src/ask/answer.ts';
import { lookUpCases } from '../../src/ask/look-up.ts';
import type { World } from '../../src/ask/world.ts';
import { knownValues } from '../../src/core/query/known-values.ts';
import { parseQuery } from '../../src/core/query/parse.ts';
import { isStopWord } from '../../src/core/text/stop-words.ts';
import { termsOf } from '../../src/core/text/terms.ts';
import type { SearchRequest } from '../../src/ports/search-engine.ts';
import { PostingsEngine } from '../../src/search/postings/engine.ts';
import { openSnapshot } from '../../src/search/snapshot/snapshot.ts';
import { surveys } from '../../src/main/surveys.ts';
import { questionsFor } from '../generated-questions.ts';
import { residentMemory, timeCalls, timed } from '../measure.ts';
import { generatorFor } from './generator.ts';
import type { Part } from './part.ts';

const today = '2026-01-01';

/** Starts from the snapshot and answers: whole replies, and the search for passages by itself. */
export const verbatimPart: Part = async ({ size, seed, queries, budget, folder }) => {
  const engine = new PostingsEngine();
  const { value: corpus, took: load } = await timed(async () => {
    const snapshot = await openSnapshot(join(folder, `${size}.snapshot`), `${size}`, surveys);
    if (!snapshot) throw new Error('the snapshot that was just written cannot be read');
    engine.adopt(snapshot.corpus, snapshot.index);
    return snapshot.corpus;
  });
  const memory = residentMemory();
  const lines = questionsFor(await generatorFor(seed), size, queries, seed);
  const world: World = { corpus, engine, today, focus: null };
  const { value: known, took: survey } = await timed(() => knownValues(corpus, false));
  const query = (line: string) => {
    const parsed = parseQuery(line, {
      vocabulary: corpus.vocabulary,
      known,
      today,
      drafts: 'asked',
    });
    if (!parsed.ok) throw new Error(`${line}: ${parsed.problems[0]?.message}`);
    return parsed.value;
  };
  const calls = {
    search: await timeCalls(lines.ask, (line) => engine.search(searchFor(line)), budget),
    ask: await timeCalls(lines.ask, (line) => answerQuestion(query(line), world), budget),
    case: await timeCalls(lines.case, (line) => lookUpCases(query(line), world), budget),
  };
  return { memory, load, calls, notes: { survey, memoryAfter: residentMemory() } };
};

/** The words of a question that carry matter, for ten passages. */
function searchFor(line: string): SearchRequest {
  const terms = termsOf(line).filter(
    ({ start, end }) => !isStopWord(line.slice(start, end).toLowerCase()),
  );
  const wants = terms.map(({ term }) => ({ terms: [{ term, weight: 1 }] }));
  const nothing = { phrases: [], without: [], filters: [] };
  return { scope: 'passages', wants, ...nothing, drafts: false, limit: 10 };
}
