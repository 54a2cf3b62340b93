import type { Corpus } from '../../core/corpus.ts';
import type { Choice } from '../../core/reply.ts';
import { dateWords, numeral } from '../facts/wording.ts';

/** How many cases the collection has of one force. */
interface ForceCount {
  readonly slug: string;
  readonly label: string;
  readonly count: number;
}

interface Census {
  readonly newest: string | null;
  readonly reviewed: readonly ForceCount[];
  readonly all: readonly ForceCount[];
}

/** A corpus never changes, so it is counted once. */
const censuses = new WeakMap<Corpus, Census>();

function censusOf(corpus: Corpus): Census {
  const known = censuses.get(corpus);
  if (known) return known;
  const dates = corpus.articleIds.flatMap((id) => corpus.article(id)?.published ?? []);
  const made: Census = {
    newest: dates.sort().at(-1) ?? null,
    reviewed: countForces(corpus, false),
    all: countForces(corpus, true),
  };
  censuses.set(corpus, made);
  return made;
}

function countForces(corpus: Corpus, drafts: boolean): ForceCount[] {
  const counts = new Map<string, number>();
  for (const case_ of corpus.cases) {
    const force = case_.force.value;
    if (force !== null && (drafts || case_.status === 'reviewed')) {
      counts.set(force, (counts.get(force) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([slug, count]) => ({ slug, label: corpus.vocabulary.label('force', slug), count }))
    .sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1));
}

/** What an honest "nothing" was looked for in: "Looked through: 0 of 212 sentences in 5 articles, newest 24 November 2021." */
export function lookedThrough(corpus: Corpus): string {
  const { newest } = censusOf(corpus);
  const articles = corpus.articleIds.length;
  const dated = newest ? `newest ${dateWords(newest)}` : 'none dated';
  return `Looked through: 0 of ${corpus.sentenceCount} sentences in ${articles} ${articles === 1 ? 'article' : 'articles'}, ${dated}.`;
}

/** Cases by force, the commonest first; drafts counted only where they may answer. */
export function casesByForce(corpus: Corpus, drafts: boolean): readonly ForceCount[] {
  const census = censusOf(corpus);
  return drafts ? census.all : census.reviewed;
}

/** At most this many forces are named in one sentence. */
const mostForces = 6;

/** A sentence that names the forces covered. */
export function forcesCovered(corpus: Corpus, drafts: boolean): string {
  const all = casesByForce(corpus, drafts);
  if (all.length === 0) return 'The collection has no case that may answer.';
  const named = all.slice(0, mostForces).map((it) => `${it.label} (${numeral(it.count)})`);
  const more = all.length > named.length ? ` and ${all.length - named.length} more` : '';
  return `Cases by force: ${named.join(', ')}${more}.`;
}

/** The forces that the collection has, as things to ask next. */
export function forceChoices(corpus: Corpus, drafts: boolean): Choice[] {
  return casesByForce(corpus, drafts)
    .slice(0, 3)
    .map((it) => ({ label: `${it.label} cases`, command: `case force:${it.slug}` }));
}
