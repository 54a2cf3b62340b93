import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import type { Case } from '../../src/core/case.ts';
import type { Corpus } from '../../src/core/corpus.ts';
import type { Filter } from '../../src/core/query.ts';
import type { Vocabulary } from '../../src/core/vocabulary/vocabulary.ts';
import type { SearchEngine, SearchRequest } from '../../src/ports/search-engine.ts';
import { MiniSearchEngine } from '../../src/search/minisearch/engine.ts';
import { PostingsEngine } from '../../src/search/postings/engine.ts';
import { shippedVocabulary } from '../contract/search-corpus.ts';
import { requestOf } from '../contract/search-engine.ts';
import { articleOf, caseOf, corpusOf, fact, officerOf, proceedingOf } from '../fakes/corpus-of.ts';
import { LinearEngine } from '../fakes/linear-engine.ts';

const words = ['duck', 'pond', 'van', 'parcel', 'café', 'notebook', 'the', 'of', "officer's"];
const dates = ['2018', '2019-06', '2019-06-15', '2020-01-31', '2021-12'];
const outcomes = ['dismissed', 'dismissed-without-notice', 'not-proven'];
const ranks = ['constable', 'sergeant'];
const findings = ['misconduct', 'gross-misconduct'] as const;
const forces = ['gwent', 'kent', 'sussex'];
const names = ['Ann Example', 'Bob Sample', 'Ann Sample'];

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });
const line = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 });
const text = line.map((it) => `${it.join(' ')}.`);

const article: fc.Arbitrary<Partial<Article> & { body: string }> = fc.record({
  headline: fc.option(text, { nil: null }),
  publisher: maybe(['The Echo', 'Gazette']),
  published: maybe(dates),
  body: fc.array(text, { minLength: 1, maxLength: 4 }).map((it) => it.join('\n\n')),
});

const officer = fc.record({
  name: maybe(names),
  rank: maybe(ranks),
  outcome: maybe(outcomes),
  finding: maybe(findings),
});

const draftedCase = fc.record({
  reviewed: fc.boolean(),
  force: maybe(forces),
  hearing: fc.option(fc.constantFrom(...dates), { nil: undefined }),
  incident: maybe(dates),
  officers: fc.array(officer, { maxLength: 3 }),
  articles: fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 3 }),
});

function buildCase(
  it: typeof draftedCase extends fc.Arbitrary<infer T> ? T : never,
  id: string,
  count: number,
): Case {
  return caseOf({
    id,
    status: it.reviewed ? 'reviewed' : 'draft',
    articles: [...new Set(it.articles.map((number) => `a-${number % count}`))],
    force: fact(it.force),
    incident_date: fact(it.incident),
    proceedings: [proceedingOf('misconduct-hearing', it.hearing)],
    officers: it.officers.map((one, number) =>
      officerOf({
        id: `o${number}`,
        name: fact(one.name),
        rank: fact(one.rank),
        outcome: { ...fact(one.outcome), also_matches: [] },
        overall_finding: fact(one.finding),
      }),
    ),
  });
}

const filter: fc.Arbitrary<Filter> = fc
  .tuple(
    fc.oneof(
      fc.tuple(fc.constant('force' as const), fc.subarray(forces, { minLength: 1 })),
      fc.tuple(fc.constant('outcome' as const), fc.subarray(outcomes, { minLength: 1 })),
      fc.tuple(fc.constant('rank' as const), fc.subarray(ranks, { minLength: 1 })),
      fc.tuple(fc.constant('finding' as const), fc.subarray([...findings], { minLength: 1 })),
      fc.tuple(
        fc.constant('officer' as const),
        fc.constantFrom(['ann'], ['sample'], ['bob sample']),
      ),
      fc.tuple(
        fc.constantFrom('from' as const, 'to' as const),
        fc.constantFrom(...dates.map((it) => [it])),
      ),
      fc.tuple(fc.constant('year' as const), fc.constantFrom(['2018'], ['2019', '2021'])),
      fc.tuple(
        fc.constantFrom('hearing' as const, 'incident' as const),
        fc.constantFrom(['2019'], ['2019-06']),
      ),
      fc.tuple(fc.constant('publisher' as const), fc.constantFrom(['echo'], ['gazette'])),
      fc.tuple(fc.constant('status' as const), fc.constantFrom(['draft'], ['live'], ['concluded'])),
      fc.tuple(fc.constant('article' as const), fc.constantFrom(['a-0'], ['a-1', 'a-2'])),
      fc.tuple(fc.constant('case' as const), fc.constantFrom(['c-0'], ['c-1'])),
    ),
    fc.boolean(),
  )
  .map(([[field, values], exclude]) => ({ field, values, exclude, typed: '' }));

const terms = [
  'duck',
  'pond',
  'van',
  'parcel',
  'café',
  'notebook',
  'the',
  'offic',
  'echo',
  'constabl',
  '__proto__',
  '',
];
const want = fc
  .array(fc.record({ term: fc.constantFrom(...terms), weight: fc.constantFrom(0, 0.3, 0.5, 1) }), {
    maxLength: 3,
  })
  .map((it) => ({ terms: it }));

const request: fc.Arbitrary<SearchRequest> = fc
  .record({
    scope: fc.constantFrom('passages' as const, 'cases' as const),
    wants: fc.array(want, { maxLength: 4 }),
    phrases: fc.array(
      line.map((it) => it.slice(0, 2).join(' ')),
      { maxLength: 1 },
    ),
    without: fc.array(fc.constantFrom(...words), { maxLength: 1 }),
    filters: fc.array(filter, { maxLength: 3 }),
    drafts: fc.boolean(),
    limit: fc.constantFrom(0, 1, 3, 100),
  })
  .map(requestOf);

describe('Search over any corpus', () => {
  let vocabulary: Vocabulary;
  beforeAll(async () => {
    vocabulary = await shippedVocabulary();
  });

  const corpus = fc
    .record({
      articles: fc.array(article, { minLength: 1, maxLength: 6 }),
      cases: fc.array(draftedCase, { maxLength: 4 }),
    })
    .map(({ articles, cases }) => {
      const made = articles.map((it, number) => articleOf({ ...it, id: `a-${number}` }));
      return {
        articles: made,
        cases: cases.map((it, number) => buildCase(it, `c-${number}`, made.length)),
      };
    });
  const loaded = async (engine: SearchEngine, from: Corpus) => {
    await engine.load(from);
    return engine;
  };
  const runs = { numRuns: 300 };

  test('gives the hits, scores and order of looking at everything', async () => {
    await fc.assert(
      fc.asyncProperty(
        corpus,
        fc.array(request, { minLength: 1, maxLength: 8 }),
        async (parts, requests) => {
          const made = corpusOf(vocabulary, parts.articles, parts.cases);
          const oracle = await loaded(new LinearEngine(), made);
          const engine = await loaded(new PostingsEngine(), made);
          for (const it of requests)
            expect(await engine.search(it)).toEqual(await oracle.search(it));
        },
      ),
      runs,
    );
  });

  test('finds with MiniSearch what looking at everything finds', async () => {
    await fc.assert(
      fc.asyncProperty(corpus, request, async (parts, it) => {
        const made = corpusOf(vocabulary, parts.articles, parts.cases);
        const all = { ...it, limit: 100 };
        const expected = await (await loaded(new LinearEngine(), made)).search(all);
        const found = await (await loaded(new MiniSearchEngine(), made)).search(all);
        const keys = (hits: typeof found.hits) =>
          hits.map(({ id, passage, met }) => `${id} ${passage} ${met}`).toSorted();
        expect(keys(found.hits)).toEqual(keys(expected.hits));
        expect(found.total).toBe(expected.total);
      }),
      runs,
    );
  });

  test('does not depend on the order in which the parts are held', async () => {
    await fc.assert(
      fc.asyncProperty(corpus, request, async ({ articles, cases }, it) => {
        const one = await loaded(new PostingsEngine(), corpusOf(vocabulary, articles, cases));
        const other = await loaded(
          new PostingsEngine(),
          corpusOf(vocabulary, articles.toReversed(), cases.toReversed()),
        );
        expect(await other.search(it)).toEqual(await one.search(it));
      }),
      { numRuns: 100 },
    );
  });
});
