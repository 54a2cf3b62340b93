import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../../../src/ingest/prepare.ts';
import type { SourceKind } from '../../../../src/ingest/source/raw-source.ts';
import { rawSource } from '../../../fakes/raw-source.ts';

const folder = join(import.meta.dirname, '../../../fixtures/pages');
const kinds: Readonly<Record<string, SourceKind>> = {
  '.html': 'html',
  '.txt': 'text',
  '.md': 'markdown',
};
const pages = readdirSync(folder).filter((name) => !name.includes('.expected.'));

const prepared = (name: string) => {
  const bytes = readFileSync(join(folder, name));
  const result = prepare(rawSource(bytes, kinds[extname(name)]), []);
  if (!result.ok) throw new Error(result.problems.map((it) => it.message).join());
  return result.value;
};
const expected = (name: string, ending: string) =>
  readFileSync(join(folder, `${name.slice(0, -extname(name).length)}.expected.${ending}`), 'utf8');

describe('pages in the manner of papers, forces, broadcasters, watchdogs and blogs', () => {
  it('are at least thirty', () => {
    expect(pages.length).toBeGreaterThanOrEqual(30);
  });

  it.each(pages)('%s keeps every content paragraph and no furniture', (name) => {
    expect(prepared(name).body.split('\n\n')).toEqual(expected(name, 'txt').trim().split('\n\n'));
  });

  it.each(pages)(
    '%s tells its headline, publisher, author, date and address, or leaves them unknown',
    (name) => {
      const wanted = JSON.parse(expected(name, 'json')) as Record<string, string | null>;
      expect(prepared(name).metadata).toMatchObject(wanted);
    },
  );
});
