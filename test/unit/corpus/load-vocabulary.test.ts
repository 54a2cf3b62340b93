import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../../src/corpus/load-vocabulary.ts';
import { corpusFolder } from '../../fakes/corpus-folder.ts';
import { shippedVocabulary } from '../../fakes/shipped-vocabulary.ts';

/** Loads the shipped vocabulary with one file changed; undefined takes the file away. */
async function problemsWith(file: string, text: string | undefined) {
  const folder = await corpusFolder({});
  const path = join(folder, 'vocabulary', file);
  await (text === undefined ? rm(path) : writeFile(path, text));
  const loaded = await loadVocabulary(folder);
  return loaded.ok
    ? []
    : loaded.problems.map((it) => `${it.file} ${it.field ?? ''}: ${it.message}`);
}

const { forces, ranks } = shippedVocabulary.files;

describe('a vocabulary that is not as it should be', () => {
  it.each<[string, string, string | undefined, string]>([
    ['a missing file', 'ranks.json', undefined, 'vocabulary/ranks.json : the file is missing'],
    ['bad JSON', 'ranks.json', '{', 'vocabulary/ranks.json : not valid JSON'],
    [
      'a wrong field',
      'ranks.json',
      JSON.stringify({ ...ranks, leadWords: 3 }),
      'vocabulary/ranks.json leadWords: a list of words',
    ],
    [
      'an empty alias',
      'ranks.json',
      JSON.stringify({ ...ranks, blocked: [''] }),
      'vocabulary/ranks.json blocked: a list of words',
    ],
    [
      'a slug that occurs twice',
      'ranks.json',
      JSON.stringify({ ...ranks, ranks: [...ranks.ranks, ranks.ranks[0]] }),
      'occurs twice',
    ],
    [
      'a reference to nothing',
      'forces.json',
      JSON.stringify({ ...forces, ambiguous: [{ term: 'x', candidates: ['nowhere'], note: 'x' }] }),
      'vocabulary/forces.json : "nowhere" names no entry',
    ],
  ])('%s is told with its file', async (_, file, text, message) => {
    const problems = await problemsWith(file, text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(message);
  });

  it('calls an unknown slug by the slug itself', () => {
    expect(shippedVocabulary.label('force', 'nowhere')).toBe('nowhere');
    expect(shippedVocabulary.label('force', 'gwent')).toBe('Gwent Police');
  });
});
