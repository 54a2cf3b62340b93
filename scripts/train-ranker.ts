import { readFile, writeFile } from 'node:fs/promises';
import { articleFeatureNames } from '../src/ask/passages/article-features.ts';
import { closeFeatureNames } from '../src/ask/passages/close-features.ts';
import { sentenceFeatureNames } from '../src/ask/passages/sentence-feature-names.ts';
import { silenceFeatureNames } from '../src/ask/passages/silence-features.ts';
import { spanFeatureNames } from '../src/ask/passages/span/span-features.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { readEvalFile } from '../src/eval/question-file.ts';
import { PostingsEngine } from '../src/search/postings/engine.ts';
import { trainRanker } from './train/ranker.ts';
import { silenceExamples, trainSilence } from './train/silence.ts';
import { type Study, study } from './train/study.ts';

/**
 * Learns the weights of the ranking, the silence and the answer spans, and writes them into
 * `src/ask/passages/`. Arguments: `CORPUS QUESTIONS WEIGHT` once or several times; the first set is
 * what the weights are for, others keep them general. The silence is learned crosswise, from each
 * half of a set ranked by weights that the other half taught.
 */
async function train(arguments_: readonly string[]): Promise<void> {
  const sets: Study[][] = [];
  for (let at = 0; at + 2 < arguments_.length; at += 3) {
    const [folder = '', file = '', weight = '1'] = arguments_.slice(at, at + 3);
    sets.push(await studied(folder, file, Number(weight)));
  }
  const all = sets.flat();
  const ranker = trainRanker(all);
  const halves = [0, 1].map((half) => all.filter((it) => halfOf(it) === half));
  const examples = halves.map((half, at) =>
    silenceExamples(half, trainRanker(halves[1 - at] ?? [])),
  );
  const silence = trainSilence(
    {
      presence: examples.flatMap((it) => it.presence),
      answer: examples.flatMap((it) => it.answer),
    },
    sets[0]?.[0]?.weight ?? 1,
  );
  await put('weights.ts', 'sentenceWeights', sentenceFeatureNames, ranker.sentences);
  await put('weights.ts', 'articleWeights', articleFeatureNames, ranker.articles);
  await put('weights.ts', 'closeWeights', closeFeatureNames, ranker.close);
  const { presence, answer } = silence;
  await put('presence-weights.ts', 'presenceWeights', silenceFeatureNames, presence.weights);
  await put('answer-weights.ts', 'answerWeights', silenceFeatureNames, answer.weights);
  await put('span/span-weights.ts', 'spanWeights', spanFeatureNames, ranker.spanWeights);
  console.log(`leastPresence ${presence.least.toFixed(2)}, leastAnswer ${answer.least.toFixed(2)}`);
}

async function studied(folder: string, file: string, weight: number): Promise<Study[]> {
  const loaded = await loadCorpus(folder);
  if (!loaded.ok) throw new Error(`the corpus ${folder} is not valid`);
  const read = readEvalFile(await readFile(file, 'utf8'));
  if (!read.ok || read.value.kind !== 'questions') throw new Error(`${file} holds no questions`);
  const engine = new PostingsEngine();
  await engine.load(loaded.value);
  return study(read.value.questions, { corpus: loaded.value, engine }, weight);
}

/** Questions about one article stay together. */
function halfOf({ asked }: Study): number {
  const name = asked.article ?? asked.id;
  return [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 2;
}

/** Replaces the rows of one table of weights. */
async function put(
  file: string,
  table: string,
  names: readonly string[],
  weights: readonly (number | readonly number[])[],
): Promise<void> {
  const path = new URL(`../../src/ask/passages/${file}`, import.meta.url);
  const text = await readFile(path, 'utf8');
  const rows = names.map((name, at) => {
    const value = JSON.stringify(weights[at] ?? 0, (_, it) =>
      typeof it === 'number' ? Math.round(it * 100) / 100 : it,
    );
    return `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${value},`;
  });
  const pattern = new RegExp(`(export const ${table}: [^{]*\\{\\n)[^}]*(\\};)`);
  await writeFile(
    path,
    text.replace(pattern, (_, head, tail) => `${head}${rows.join('\n')}\n${tail}`),
  );
}

await train(process.argv.slice(2));
