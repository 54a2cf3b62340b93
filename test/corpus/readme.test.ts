import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { articleFile, corpusFolder } from '../fakes/corpus-folder.ts';
import { shippedCorpusFolder } from '../fakes/shipped-vocabulary.ts';

it('adds a case with the one file that the corpus README shows', async () => {
  const readme = await readFile(join(shippedCorpusFolder, 'README.md'), 'utf8');
  const example = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const body = [
    'A constable who cannot be named kept a borrowed van.',
    'A sergeant was given a written warning, and later the constable was given a written warning.',
  ].join('\n\n');
  const folder = await corpusFolder({
    'articles/a-100.md': articleFile('a-100', body),
    'cases/c-100-1.yaml': example,
  });
  const loaded = await loadCorpus(folder);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 2));
  const [officer] = loaded.value.case('c-100-1')?.officers ?? [];
  const [evidence] = officer?.outcome.evidence ?? [];
  expect(officer?.rank.value).toBe('constable');
  expect(evidence?.start).toBe(body.lastIndexOf('was given a written warning'));
});
