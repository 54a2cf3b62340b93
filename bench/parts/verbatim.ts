import { join } from 'node:path';
import { answerQuestion } from '../../src/ask/answer.ts';
import { lookUpCases } from '../../src/ask/look-up.ts';
import type { World } from '../../src/ask/world.ts';
import { knownValues } from '../../src/core/query/known-values.ts';
import { parseQuery } from '../../src/core/query/parse.ts';
import { isStopWord } from '../../src/core/text/stop-words.ts';
import { termsOf } from '../../src/core/text/terms.ts';
import { surveys } from '../../src/main/surveys.ts';
import type { SearchRequest } from '../../src/ports/search-engine.ts';
import { PostingsEngine } from '../../src/search/postings/engine.ts';
import type { PostingsIndex } from '../../src/search/postings/postings-index.ts';
import { openSnapshot } from '../../src/search/snapshot/snapshot.ts';
import { questionsFor } from '../generated-questions.ts';
import { residentMemory, timeCalls, timed } from '../measure.ts';
import { scoreEverything } from './full-scoring.ts';
import { generatorFor } from './generator.ts';
import type { Part } from './part.ts';

const today = '2026-01-01';
/** Questions whose hits are compared with full scoring, which is slow. */
const compared = 50;

/** Starts from the snapshot and answers: whole replies, and the search for passages by itself. */
export const verbatimPart: Part = async ({ size, seed, queries, budget, folder }) => {
  const engine = new PostingsEngine();
  const {
    value: { corpus, index },
    took: load,
  } = await timed(async () => {
    const snapshot = await openSnapshot(join(folder, `${size}.snapshot`), `${size}`, surveys);
    if (!snapshot) throw new Error('the snapshot that was just written cannot be read');
    engine.adopt(snapshot.corpus, snapshot.index);
    return snapshot;
  });
  const memory = residentMemory();
  const lines = questionsFor(await generatorFor(seed), size, queries, seed);
  const world: World = { corpus, engine, today, focus: null };
  const known = knownValues(corpus, false);
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
  const memoryAfter = residentMemory();
  const agreement = await agreementWithFullScoring(engine, index, lines.ask.slice(0, compared));
  return { memory, load, calls, notes: { memoryAfter, agreement } };
};

/** The share of the ten best passages that full scoring finds too, in the same places. */
async function agreementWithFullScoring(
  engine: PostingsEngine,
  index: PostingsIndex,
  questions: readonly string[],
): Promise<number> {
  let same = 0;
  let all = 0;
  for (const question of questions) {
    const { hits } = await engine.search(searchFor(question));
    const expected = scoreEverything(index, searchFor(question));
    all += Math.max(hits.length, expected.length);
    same += hits.filter(({ id, passage }, at) => expected[at] === `${id}/${passage}`).length;
  }
  return all === 0 ? 1 : same / all;
}

/** The words of a question that carry matter, for ten passages. */
function searchFor(line: string): SearchRequest {
  const terms = termsOf(line).filter(
    ({ start, end }) => !isStopWord(line.slice(start, end).toLowerCase()),
  );
  const wants = terms.map(({ term }) => ({ terms: [{ term, weight: 1 }] }));
  const nothing = { phrases: [], without: [], filters: [] };
  return { scope: 'passages', wants, ...nothing, drafts: false, limit: 10 };
}
