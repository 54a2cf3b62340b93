import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { reviewCommand } from '../../../commands/review.ts';
import type { ShellContext } from '../../../src/command/define.ts';
import { articleFile, caseFileText, corpusFolder } from '../../fakes/corpus-folder.ts';

const body = 'The constable of Kent Police was given a written warning.';
const draft = caseFileText('c-1', 'a-1', [
  'written-warning',
  'was given a written warning',
]).replace(/^status: .*$/m, 'status: draft');

/** Answers piped in, over a folder that stays for the next sitting. */
async function sitting(folder: string, asked: string[], answers: readonly string[]) {
  const lines: string[] = [];
  const shell = {
    corpusFolder: folder,
    stateFolder: join(folder, 'state'),
    clock: { now: () => Date.UTC(2026, 0, 2) },
    input: Readable.from(answers.map((it) => `${it}\n`)) as unknown as NodeJS.ReadStream,
    print: (line: string) => void lines.push(line),
  };
  const code = await reviewCommand.execute({ case: asked }, shell as ShellContext);
  return { code, text: lines.join('\n') };
}

const folderWith = (files: Record<string, string>) =>
  corpusFolder({ 'articles/a-1.md': articleFile('a-1', body), ...files });
const caseText = (folder: string) => readFile(join(folder, 'cases/c-1.yaml'), 'utf8');

describe('review from a pipe', () => {
  it('writes a reviewed case with name and date', async () => {
    const folder = await folderWith({ 'cases/c-1.yaml': draft });
    const { code, text } = await sitting(folder, [], ['Chris Editor', ...Array(20).fill('a')]);
    expect(code).toBe(0);
    expect(text).toContain('c-1: reviewed and written.');
    expect(parse(await caseText(folder))).toMatchObject({
      status: 'reviewed',
      reviewed: { by: 'Chris Editor', on: '2026-01-02' },
    });
  });

  it('goes on where the last sitting stopped', async () => {
    const folder = await folderWith({ 'cases/c-1.yaml': draft });
    const first = await sitting(folder, ['c-1'], ['Chris Editor', 'a', 'a', 'q']);
    expect(first.text).toContain('kept as a draft');
    const count = /1\/(\d+) /.exec(first.text)?.[1];
    const second = await sitting(folder, ['c-1'], ['Chris Editor']);
    expect(second.text).toContain(`1/${Number(count) - 2} `);
    expect(parse(await caseText(folder)).status).toBe('draft');
  });

  it('says so when there is nothing to review', async () => {
    const folder = await folderWith({});
    expect(await sitting(folder, [], [])).toMatchObject({
      code: 0,
      text: expect.stringContaining('No draft cases'),
    });
  });

  it('offers the nearest id for a case that is not there', async () => {
    const folder = await folderWith({ 'cases/c-1.yaml': draft });
    const { code, text } = await sitting(folder, ['c-2'], []);
    expect(code).toBe(1);
    expect(text).toContain('"c-2": no case has this id. Nearest: c-1');
  });

  it('needs a name', async () => {
    const folder = await folderWith({ 'cases/c-1.yaml': draft });
    expect((await sitting(folder, [], [''])).code).toBe(1);
    expect(parse(await caseText(folder)).status).toBe('draft');
  });
});
