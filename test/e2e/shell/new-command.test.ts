import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shippedFolder } from '../../fakes/shipped.ts';

const root = join(shippedFolder, '..');
/** Inside the project, so that packages are found. */
const copy = join(root, 'node_modules', '.cache', `verbatim-new-command-${process.pid}`);
const node = promisify(execFile);

beforeAll(async () => {
  await mkdir(copy, { recursive: true });
  for (const part of ['src', 'commands', 'bin', 'rolldown.config.js', 'package.json']) {
    await cp(join(root, part), join(copy, part), { recursive: true });
  }
  const guide = await readFile(join(root, 'CONTRIBUTING.md'), 'utf8');
  const declaration = /```ts\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
  await writeFile(join(copy, 'commands', 'forces.ts'), declaration);
  const index = join(copy, 'commands', 'index.ts');
  const list = await readFile(index, 'utf8');
  const named = list.replace('  askCommand,\n', '  askCommand,\n  forcesCommand,\n');
  await writeFile(index, `import { forcesCommand } from './forces.ts';\n${named}`);
  const bundler = join(root, 'node_modules', 'rolldown', 'bin', 'cli.mjs');
  await node(process.execPath, [bundler, '-c', '--log-level', 'silent'], { cwd: copy });
});

afterAll(() => rm(copy, { recursive: true, force: true }));

const run = async (...args: string[]) =>
  (
    await node(process.execPath, [join(copy, 'bin', 'verbatim.js'), ...args], {
      env: { PATH: process.env.PATH, CORPUS_DIR: shippedFolder, NO_COLOR: '1' },
    })
  ).stdout;

it('adds the command that the contributing guide shows with its one file and one line', async () => {
  expect(await run('forces')).toMatch(/Gwent Police \(five\)/);
  expect(await run('help')).toContain('List the forces that the corpus covers.');
  expect(await run('forces', '--json')).toContain('"kind":"found"');
});
