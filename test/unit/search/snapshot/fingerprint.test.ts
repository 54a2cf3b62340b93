import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fingerprint } from '../../../../src/search/snapshot/fingerprint.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-fingerprint-'));
  await mkdir(join(folder, 'below'));
  await writeFile(join(folder, 'below', 'a.md'), 'one');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each<[string, () => Promise<void>]>([
  ['a file is added', () => writeFile(join(folder, 'b.md'), 'two')],
  ['a file grows', () => writeFile(join(folder, 'b.md'), 'three')],
  ['a file is written again', () => utimes(join(folder, 'b.md'), 1, 2)],
  ['a file is renamed', () => rename(join(folder, 'b.md'), join(folder, 'c.md'))],
  ['a file is removed', () => rm(join(folder, 'c.md'))],
])('the fingerprint changes when %s', async (_, change) => {
  const before = await fingerprint([folder]);
  await change();
  expect(await fingerprint([folder])).not.toBe(before);
});

test('the fingerprint stays while nothing changes, and bears with a missing folder', async () => {
  const folders = [folder, join(folder, 'missing')];
  expect(await fingerprint(folders)).toBe(await fingerprint(folders));
});
