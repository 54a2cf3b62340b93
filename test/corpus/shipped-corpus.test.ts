import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/core/corpus.ts';
import { placeOf } from '../../src/core/evidence.ts';
import { checkCorpus } from '../../src/corpus/check.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { shippedCorpusFolder } from '../fakes/shipped-vocabulary.ts';

const loaded = await loadCorpus(shippedCorpusFolder);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 2));
const corpus: Corpus = loaded.value;

/** The originals of the first five articles: if one of these changes, a source was tampered with. */
const originals = [
  ['a-000', 'bd628bbe54ddd362eaa3e842fb4a850f9430b708c9ef518e61c9c7aab4444460'],
  ['a-001', '42fc334a1c5e057e31c3b5b86f0dad9053fa92a545fd91cb9a40271606e80671'],
  ['a-002', '44b19df24fd0f7b10adf0867ddc84fb4a7669ba9da2ada03bf04a78101f65940'],
  ['a-003', 'bca2e38e62f565e111b1101b9ef683b912d25da801e06c850be9836c04915a10'],
  ['a-004', '60996adbd100711115f63c5827416c237911acc2d7a0b0578a77713c13841940'],
] as const;

/** Every piece of evidence of a corpus, wherever it stands in a case. */
function evidenceOf(
  node: unknown,
): { article: string; quote: string; start: number; end: number }[] {
  if (Array.isArray(node)) return node.flatMap(evidenceOf);
  if (typeof node !== 'object' || node === null) return [];
  if ('quote' in node && 'start' in node) return [node as ReturnType<typeof evidenceOf>[number]];
  return Object.values(node).flatMap(evidenceOf);
}

describe('the shipped corpus', () => {
  it('is valid, with nothing for an editor to look at', async () => {
    const check = await checkCorpus(shippedCorpusFolder);
    expect(check.problems).toEqual([]);
    expect(check.warnings).toEqual([]);
  });

  it('holds five articles and six reviewed cases', () => {
    expect(corpus.articleIds).toEqual(['a-000', 'a-001', 'a-002', 'a-003', 'a-004']);
    expect(corpus.cases.map((it) => `${it.id} ${it.status}`)).toEqual([
      'c-000-1 reviewed',
      'c-001-1 reviewed',
      'c-002-1 reviewed',
      'c-003-1 reviewed',
      'c-003-2 reviewed',
      'c-004-1 reviewed',
    ]);
  });

  it.each(originals)('keeps the original of %s byte for byte', async (id, sha256) => {
    const bytes = await readFile(join(shippedCorpusFolder, 'originals', `${id}.txt`));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    expect(corpus.article(id)?.sha256).toBe(sha256);
  });

  it.each(originals)('loses no paragraph of %s but the furniture', async (id) => {
    const original = await readFile(join(shippedCorpusFolder, 'originals', `${id}.txt`), 'utf8');
    const body = corpus.article(id)?.body ?? '';
    const left = original
      .split(/\n+/)
      .map((it) => it.replace(/^ date \d{4}-\d{2}-\d{2} /, ''))
      .filter((it) => it !== '' && !body.split('\n\n').includes(it));
    expect(
      left.filter((it) => !/cookie|comment|beta|technical problem|Quickly exit/i.test(it)),
    ).toEqual([]);
    expect(body).not.toMatch(/cookie|Our rules|date 20\d\d/);
  });

  it('rests every fact on words that stand exactly once in their article', () => {
    const evidence = corpus.cases.flatMap(evidenceOf);
    expect(evidence.length).toBeGreaterThan(200);
    for (const it of evidence) {
      const body = corpus.article(it.article)?.body ?? '';
      expect(body.slice(it.start, it.end)).toBe(it.quote);
      expect(placeOf(it, body)).toEqual({ kind: 'one', start: it.start, end: it.end });
    }
  });

  it('shows no headline, since the sources have none', () => {
    for (const id of corpus.articleIds) expect(corpus.article(id)?.headline).toBeNull();
  });

  it('dates an article only by its own text, and marks a date found elsewhere', () => {
    const dates = corpus.articleIds.map((id) => {
      const article = corpus.article(id);
      return [article?.published, article?.published_elsewhere];
    });
    expect(dates).toEqual([
      [null, null],
      ['2020-09-23', null],
      [null, null],
      ['2021-11-24', null],
      [null, '2024-03'],
    ]);
  });

  it('names one accused officer and nobody else', () => {
    const named = corpus.cases.flatMap((it) => it.officers.flatMap(({ name }) => name.value ?? []));
    expect(named).toEqual(['Lee Stephens']);
  });

  it('protects everybody whom a source does not name', () => {
    for (const it of corpus.cases.filter((file) => file.kind === 'misconduct-case')) {
      const isNamed = it.officers.every(({ anonymity }) => anonymity.value === 'named');
      expect(isNamed || it.restrictions.length > 0, it.id).toBe(true);
    }
  });

  it('counts its sentences', () => {
    expect(corpus.sentenceCount).toBeGreaterThan(80);
  });
});
