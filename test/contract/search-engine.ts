import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Filter, FilterField } from '../../src/core/query.ts';
import { termsOf } from '../../src/core/text/terms.ts';
import type { Vocabulary } from '../../src/core/vocabulary/vocabulary.ts';
import type { SearchEngine, SearchRequest, Want } from '../../src/ports/search-engine.ts';
import { searchCorpus, shippedVocabulary } from './search-corpus.ts';

/** A want for each word of a text, as typed. */
export function wantsOf(text: string): Want[] {
  return termsOf(text).map(({ term }) => ({ terms: [{ term, weight: 1 }] }));
}

/** `force:gwent`, `-outcome:dismissed`, `rank:constable|sergeant`: a filter with canonical values. */
export function filterOf(typed: string): Filter {
  const exclude = typed.startsWith('-');
  const [field = '', values = ''] = typed.slice(exclude ? 1 : 0).split(':');
  return { field: field as FilterField, values: values.split('|'), exclude, typed };
}

export function requestOf(it: Partial<SearchRequest>): SearchRequest {
  return {
    scope: 'passages',
    wants: [],
    phrases: [],
    without: [],
    filters: [],
    drafts: false,
    limit: 100,
    ...it,
  };
}

type Row = readonly [request: Partial<SearchRequest>, found: string];

const passages = (it: Partial<SearchRequest>) => it;
const cases = (it: Partial<SearchRequest>): Partial<SearchRequest> => ({ scope: 'cases', ...it });
const filtered = (...typed: string[]) => ({ filters: typed.map(filterOf) });

/** What is found, as a set; the order is the engine's own but for the rules below. */
const findings: readonly Row[] = [
  [passages({ wants: wantsOf('duck') }), 'n-2/2 n-3/1'],
  [passages({ wants: wantsOf('ducks') }), 'n-2/2 n-3/1'],
  [passages({ wants: wantsOf('parcels colleague') }), 'n-1/1 n-1/2 n-1/3 n-5/1'],
  [passages({ wants: wantsOf('gazette') }), 'n-2/1 n-2/2'],
  [passages({ wants: wantsOf('CAFÉ’S') }), 'n-1/3'],
  [passages({ wants: wantsOf('zebra') }), ''],
  [passages({ wants: [{ terms: [{ term: '__proto__', weight: 1 }] }] }), ''],
  [passages({ wants: [{ terms: [{ term: '', weight: 1 }] }] }), ''],
  [passages({ wants: [{ terms: [] }] }), ''],
  [passages({ wants: [{ terms: [{ term: 'duck', weight: 0 }] }] }), ''],
  [passages({ wants: wantsOf('constructor '.repeat(2000)) }), ''],
  [passages({ wants: wantsOf('duck '.repeat(2000)) }), 'n-2/2 n-3/1'],
  [passages({ phrases: ['duck pond'] }), 'n-2/2 n-3/1'],
  [passages({ phrases: ['DUCK-POND'] }), 'n-2/2 n-3/1'],
  [passages({ phrases: ['pond duck'] }), ''],
  [passages({ phrases: ['duck pon'] }), ''],
  [passages({ phrases: ['two endings'] }), 'n-2/1 n-2/2'],
  [passages({ phrases: ["i'm sorry"] }), ''],
  [passages({ phrases: ['"I am sorry"'] }), 'n-1/2'],
  [passages({ phrases: ['!!!'], wants: wantsOf('duck') }), 'n-2/2 n-3/1'],
  [passages({ wants: wantsOf('duck'), without: ['van'] }), 'n-3/1'],
  [passages({ wants: wantsOf('duck'), without: ['two endings'] }), 'n-3/1'],
  [passages({ wants: wantsOf('duck'), without: ['!!!', 'unheard'] }), 'n-2/2 n-3/1'],
  [passages({ wants: wantsOf('pond'), phrases: ['duck pond'], without: ['met'] }), 'n-2/2'],
  [passages(filtered('force:kent')), 'n-2/1 n-2/2'],
  [passages(filtered('-force:gwent')), 'n-2/1 n-2/2 n-3/1 n-4/1'],
  [passages(filtered('force:gwent', 'rank:inspector')), 'n-1/1 n-1/2 n-1/3 n-5/1'],
  [passages(filtered('publisher:northmoor')), 'n-1/1 n-1/2 n-1/3'],
  [passages(filtered('publisher:north')), ''],
  [passages(filtered('article:n-3')), 'n-3/1'],
  [passages(filtered('article:n-3|n-4', '-article:n-4')), 'n-3/1'],
  [passages(filtered('year:2019')), 'n-2/1 n-2/2'],
  [passages(filtered('year:2022')), 'n-4/1'],
  [passages({ ...filtered('force:gwent', 'year:2022'), drafts: true }), 'n-4/1'],
  [passages({ ...filtered('rank:sergeant'), drafts: true }), 'n-2/1 n-2/2 n-4/1'],
  [cases({}), 'c-1 c-2'],
  [cases({ drafts: true }), 'c-1 c-2 c-3'],
  [cases(filtered('force:met')), ''],
  [cases(filtered('force:gwent|kent')), 'c-1 c-2'],
  [cases({ ...filtered('force:gwent'), drafts: true }), 'c-1 c-3'],
  [cases(filtered('outcome:dismissed')), 'c-1'],
  [cases(filtered('outcome:dismissed-without-notice')), 'c-1'],
  [cases(filtered('-outcome:dismissed')), 'c-2'],
  [cases(filtered('outcome:not-proven', 'rank:sergeant')), 'c-2'],
  [cases(filtered('outcome:not-proven', 'rank:constable')), ''],
  [cases(filtered('finding:misconduct', 'rank:constable')), 'c-2'],
  [cases(filtered('rank:constable', '-outcome:not-proven')), ''],
  [cases(filtered('officer:example')), 'c-1'],
  [cases(filtered('officer:test example')), 'c-1'],
  [cases(filtered('officer:exam')), ''],
  [cases(filtered('officer:pc a')), 'c-2'],
  [cases(filtered('proceeding:misconduct-meeting')), 'c-2'],
  [cases(filtered('year:2021')), 'c-1'],
  [cases(filtered('year:2018')), 'c-2'],
  [cases(filtered('from:2021-03-04')), 'c-1'],
  [cases(filtered('from:2021-03-05')), ''],
  [cases(filtered('from:2019-06')), 'c-1 c-2'],
  [cases(filtered('to:2018')), 'c-2'],
  [cases(filtered('from:2020', 'to:2020')), ''],
  [cases(filtered('from:2021-03-01', 'to:2021-03-01')), 'c-1'],
  [cases(filtered('incident:2020')), 'c-1'],
  [cases(filtered('incident:2020-06-01')), ''],
  [cases(filtered('hearing:2021-03')), 'c-1'],
  [cases(filtered('status:draft')), ''],
  [cases({ ...filtered('status:draft'), drafts: true }), 'c-3'],
  [cases(filtered('case:c-2')), 'c-2'],
  [cases(filtered('article:n-5')), 'c-1'],
  [cases({ wants: wantsOf('pond') }), 'c-2'],
  [cases({ wants: wantsOf('notebook') }), 'c-1'],
  [cases({ wants: wantsOf('heddlu') }), 'c-1'],
  [cases({ wants: wantsOf('zebra') }), ''],
  [cases({ phrases: ['drove into a pond'] }), 'c-2'],
  [cases({ phrases: ['lost a notebook'] }), 'c-1'],
  [cases({ without: ['duck pond'] }), 'c-1'],
];

const suggestions: readonly (readonly [FilterField, string, readonly string[]])[] = [
  ['force', 'gw', ['gwent']],
  ['force', 'heddlu gw', ['gwent']],
  ['force', 'gwnet', ['gwent']],
  ['force', '', ['gwent', 'kent']],
  ['force', 'cumbria', []],
  ['officer', 'exam', ['Test Example']],
  ['officer', 'exmaple', ['Test Example']],
  ['officer', 'draft', []],
  ['officer', 'pc a', []],
  ['publisher', 'gazette', ['Southvale Gazette']],
  ['year', '20', ['2021', '2018', '2019', '2022']],
  ['case', 'c-', ['c-1', 'c-2', 'c-3']],
  ['rank', 'serg', ['sergeant']],
  ['rank', 'constructor', []],
];

/** The specification of the SearchEngine port, run by every engine. */
export function testSearchEngine(name: string, create: () => SearchEngine): void {
  describe(`${name} as a search engine`, () => {
    let vocabulary: Vocabulary;
    let engine: SearchEngine;

    beforeAll(async () => {
      vocabulary = await shippedVocabulary();
    });
    beforeEach(async () => {
      engine = create();
      await engine.load(searchCorpus(vocabulary));
    });
    afterEach(() => engine.close());

    const found = async (request: Partial<SearchRequest>) => {
      const { hits } = await engine.search(requestOf(request));
      return hits.map(({ id, passage }) => (passage > 0 ? `${id}/${passage}` : id));
    };

    test.each(findings)('finds for %j: %s', async (request, expected) => {
      expect((await found(request)).toSorted().join(' ')).toBe(expected);
    });

    test('counts all articles or cases that fit and shows no more than the limit', async () => {
      const { hits, total } = await engine.search(requestOf({ limit: 2 }));
      expect([hits.length, total]).toEqual([2, 5]);
      const narrowed = requestOf({ without: ['van'], ...filtered('force:kent'), limit: 1 });
      expect((await engine.search(narrowed)).total).toBe(1);
      expect((await engine.search(requestOf({ wants: wantsOf('duck') }))).total).toBeNull();
      expect((await engine.search(requestOf({ limit: 0 }))).hits).toEqual([]);
    });

    test('shows the newest first where nothing is wanted, the undated last', async () => {
      expect(await found({ limit: 5 })).toEqual(['n-4/1', 'n-1/1', 'n-1/2', 'n-1/3', 'n-5/1']);
      expect(await found({ scope: 'cases', drafts: true })).toEqual(['c-3', 'c-1', 'c-2']);
      const { hits } = await engine.search(requestOf({ ...filtered('article:n-1|n-3') }));
      expect(hits.map((hit) => hit.score)).toEqual([20210304, 20210304, 20210304, 0]);
    });

    test('puts more and rarer words first, equals by id and passage', async () => {
      const { hits } = await engine.search(
        requestOf({ wants: wantsOf('dismissed hearing notice') }),
      );
      expect(hits[0]).toMatchObject({ id: 'n-1', passage: 2, met: 3 });
      const scores = hits.map((hit) => hit.score);
      expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    });

    test('counts a want once, whichever of its terms is met', async () => {
      const terms = ['volunt', 'duck', 'zebra'].map((term) => ({ term, weight: 0.5 }));
      const { hits } = await engine.search(requestOf({ wants: [{ terms }, ...wantsOf('van')] }));
      expect(hits.map(({ id, met }) => `${id} ${met}`).toSorted()).toEqual(['n-2 2', 'n-3 1']);
    });

    test('gives the same reply for the same parts in another order', async () => {
      const other = create();
      await other.load(searchCorpus(vocabulary, true));
      for (const [request] of findings) {
        const one = await engine.search(requestOf(request));
        expect(await other.search(requestOf(request))).toEqual(one);
      }
      await other.close();
    });

    test.each(suggestions)('suggests for %s:%s %j', async (field, typed, expected) => {
      expect(await engine.suggest(field, typed)).toEqual(expected);
    });

    test('tells how common a term is among the passages', () => {
      expect(engine.frequency('duck')).toEqual({ passages: 2, of: 8 });
      expect(engine.frequency('gazett')).toEqual({ passages: 0, of: 8 });
      expect(engine.frequency('__proto__')).toEqual({ passages: 0, of: 8 });
    });

    test('tells the terms and sentences of a passage', () => {
      const analysis = engine.analysis('n-3', 1);
      expect(analysis?.sentences).toEqual([
        { start: 0, end: 33 },
        { start: 34, end: 77 },
      ]);
      expect(analysis?.terms[3]).toEqual({ term: 'duck', start: 23, end: 27 });
      expect(engine.analysis('n-3', 2)).toBeUndefined();
      expect(engine.analysis('n-9', 1)).toBeUndefined();
    });

    test('answers from what was loaded last, and finds nothing once closed', async () => {
      const before = await found({ wants: wantsOf('duck') });
      await engine.load(searchCorpus(vocabulary, true));
      expect(await found({ wants: wantsOf('duck') })).toEqual(before);
      await engine.close();
      expect(await engine.search(requestOf({}))).toEqual({ hits: [], total: 0 });
      expect(engine.frequency('duck')).toEqual({ passages: 0, of: 0 });
      expect(await engine.suggest('force', 'gwent')).toEqual([]);
    });
  });
}
