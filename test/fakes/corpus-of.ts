import { createHash } from 'node:crypto';
import { type Article, frontMatter } from '../../src/core/article.ts';
import type { Case, Officer, Proceeding } from '../../src/core/case.ts';
import type { Corpus } from '../../src/core/corpus.ts';
import { passagesOf } from '../../src/core/passage.ts';
import { sentencesOf } from '../../src/core/text/sentences.ts';
import type { Vocabulary } from '../../src/core/vocabulary/vocabulary.ts';

/** A value without its evidence, for tests that do not look at evidence. */
export function fact<T>(value: T | null): { value: T | null; evidence: [] } {
  return { value, evidence: [] };
}

export function articleOf(it: Partial<Article> & Pick<Article, 'id' | 'body'>): Article {
  const { body, ...front } = it;
  const sha256 = createHash('sha256').update(body).digest('hex');
  const blank = { headline: null, publisher: null, url: null, published: null, sha256 };
  return { ...frontMatter.parse({ ...blank, ...front }), body };
}

export function officerOf(it: Partial<Officer> & Pick<Officer, 'id'>): Officer {
  return {
    count: 1,
    label: 'the officer',
    name: fact<string>(null),
    anonymity: fact(it.name?.value ? 'named' : 'unnamed-in-source'),
    rank: fact<string>(null),
    outcome: { ...fact<string>(null), also_matches: [] },
    proceeding_ids: [],
    standards: [],
    allegations: [],
    aggravating: [],
    mitigating: [],
    ...it,
  };
}

export function proceedingOf(type: string, start?: string, end?: string): Proceeding {
  return {
    id: 'p1',
    type: fact(type),
    status: fact('concluded'),
    ...(start ? { start_date: fact(start) } : {}),
    ...(end ? { end_date: fact(end) } : {}),
  };
}

export function caseOf(it: Partial<Case> & Pick<Case, 'id' | 'articles'>): Case {
  return {
    kind: 'misconduct-case',
    status: 'reviewed',
    title: `Case ${it.id}`,
    force: fact<string>(null),
    topics: [],
    proceedings: [],
    participants: [],
    officers: [],
    quotes: [],
    restrictions: [],
    later_events: [],
    not_in_source: [],
    warnings: [],
    criminal_proceedings_active: false,
    hidden: false,
    ...it,
  };
}

/** A corpus of the given parts, kept in the order given: engines must not rely on a better one. */
export function corpusOf(
  vocabulary: Vocabulary,
  articles: readonly Article[],
  cases: readonly Case[] = [],
): Corpus {
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const caseById = new Map(cases.map((it) => [it.id, it]));
  const passages = new Map(articles.map((article) => [article.id, passagesOf(article)]));
  return {
    revision: createHash('sha256')
      .update(JSON.stringify([articles, cases]))
      .digest('hex'),
    vocabulary,
    articleIds: articles.map((article) => article.id),
    cases,
    changed: '2026-01-01T00:00:00.000Z',
    article: (id) => articleById.get(id),
    passages: (id) => passages.get(id) ?? [],
    case: (id) => caseById.get(id),
    casesOf: (id) => cases.filter((it) => it.articles.includes(id)),
    sentenceCount: articles.reduce((sum, article) => sum + sentencesOf(article.body).length, 0),
  };
}
