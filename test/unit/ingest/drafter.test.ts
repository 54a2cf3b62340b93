import { afterEach, describe, expect, it } from 'vitest';
import { draftCases } from '../../../src/ingest/draft-cases.ts';
import { Drafter } from '../../../src/ingest/drafter.ts';
import { articleOf } from '../../fakes/article-of.ts';
import { shippedVocabulary } from '../../fakes/shipped-vocabulary.ts';

const scriptOf = (text: string) => new URL(`data:text/javascript,${encodeURIComponent(text)}`);
const marking = scriptOf(
  "import { parentPort } from 'node:worker_threads'; parentPort.on('message', ({ id }) => parentPort.postMessage({ cases: [], warnings: [id] }));",
);
const broken = scriptOf(
  "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { throw new Error('broken'); });",
);

const articles = Array.from({ length: 160 }, (_, at) =>
  articleOf(`PC Number${at} Example, of Gwent Police, was dismissed after a misconduct hearing.`, {
    id: `a-${at}`,
  }),
);

let drafter: Drafter;
afterEach(() => drafter.close());

describe('the drafter', () => {
  it('gives a thread a part of a long run, and each article its own drafts', async () => {
    drafter = new Drafter(shippedVocabulary, marking);
    const drafted = await Promise.all(articles.map((it) => drafter.draft(it)));
    const elsewhere = drafted.filter((it) => it.cases.length === 0);
    expect(elsewhere.length).toBeGreaterThan(0);
    for (const [at, { cases, warnings }] of drafted.entries())
      expect(cases[0]?.articles[0] ?? warnings[0]).toBe(`a-${at}`);
  });

  it('drafts a few articles without a thread', () => {
    drafter = new Drafter(shippedVocabulary, marking);
    for (const it of articles.slice(0, 20))
      expect(drafter.draft(it)).toEqual(draftCases(it, shippedVocabulary));
  });

  it('drafts itself what a broken thread was given', async () => {
    drafter = new Drafter(shippedVocabulary, broken);
    const drafted = await Promise.all(articles.map((it) => drafter.draft(it)));
    expect(drafted).toEqual(articles.map((it) => draftCases(it, shippedVocabulary)));
  });
});
