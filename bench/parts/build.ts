import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { surveys } from '../../src/main/surveys.ts';
import { buildPostingsIndex } from '../../src/search/postings/postings-index.ts';
import { saveSnapshot } from '../../src/search/snapshot/snapshot.ts';
import { mostMemory, timed } from '../measure.ts';
import { generatorFor } from './generator.ts';
import type { Part } from './part.ts';

/** Builds the index and saves the snapshot that the other part starts from. */
export const buildPart: Part = async ({ size, seed, folder }) => {
  const corpus = (await generatorFor(seed)).corpus(size);
  const { value: index, took: build } = await timed(() => buildPostingsIndex(corpus));
  const path = join(folder, `${size}.snapshot`);
  const { took: save } = await timed(() =>
    saveSnapshot(path, `${size}`, { corpus, index }, surveys),
  );
  const { size: bytes } = await stat(path);
  return { build, memory: mostMemory(), disk: bytes / 1e6, calls: {}, notes: { save } };
};
