import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { shippedCorpusFolder } from './shipped-vocabulary.ts';

const sha256 = 'a'.repeat(64);

/** The text of an article file about a place that does not exist. */
export function articleFile(
  id: string,
  body: string,
  matter: Readonly<Record<string, string>> = {},
): string {
  const fields = {
    id,
    headline: 'null',
    publisher: 'Northmoor Gazette',
    url: 'null',
    published: 'null',
    sha256,
    ...matter,
  };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/** The text of a case file with one officer; `outcome` is a slug and the words that it rests on. */
export function caseFileText(
  id: string,
  article: string,
  outcome: readonly [slug: string, quote: string],
  more = '',
): string {
  const [slug, quote] = outcome;
  return `id: ${id}
kind: misconduct-case
status: reviewed
articles: [${article}]
title: Northmoor constable
force: { value: null }
${more}officers:
  - id: o1
    count: 1
    label: the officer
    name: { value: null }
    anonymity:
      value: unnamed-in-source
      evidence:
        - { article: ${article}, quote: "${quote}" }
    rank: { value: null }
    outcome:
      value: ${slug}
      evidence:
        - { article: ${article}, quote: "${quote}" }
`;
}

/** Writes a corpus folder with the shipped vocabulary and these files; it goes when the test ends. */
export async function corpusFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-corpus-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(join(shippedCorpusFolder, 'vocabulary'), join(folder, 'vocabulary'), {
    recursive: true,
  });
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}
