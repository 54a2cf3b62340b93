import type { Corpus } from '../../core/corpus.ts';
import type { Choice } from '../../core/reply.ts';
import { defineSurvey } from '../../core/survey.ts';
import { oldestFirst, publishedWords } from '../../core/text/date-words.ts';
import { numeral } from '../facts/wording.ts';

/** How many cases the collection has of one force. */
interface ForceCount {
  readonly slug: string;
  readonly label: string;
  readonly count: number;
}

interface Census {
  /** When the newest article was published, in words; null where no date is known. */
  readonly newest: string | null;
  /** Articles of which nothing says when they were published. */
  readonly undated: number;
  readonly drafts: number;
  readonly reviewed: readonly ForceCount[];
  readonly all: readonly ForceCount[];
}

/** What replies say of the collection as a whole. */
export const census = defineSurvey('census', (corpus): Census => {
  const articles = corpus.articleIds.flatMap((id) => corpus.article(id) ?? []);
  const dated = oldestFirst(articles);
  const last = dated.at(-1);
  return {
    newest: last ? publishedWords(last.published, last.published_elsewhere) : null,
    undated: articles.length - dated.length,
    drafts: corpus.cases.filter(({ status }) => status === 'draft').length,
    reviewed: countForces(corpus, false),
    all: countForces(corpus, true),
  };
});

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
  const { newest } = census.of(corpus);
  const articles = corpus.articleIds.length;
  const dated = newest ? `newest ${newest}` : 'none dated';
  return `Looked through: 0 of ${corpus.sentenceCount} sentences in ${articles} ${articles === 1 ? 'article' : 'articles'}, ${dated}.`;
}

/** Cases by force, the commonest first; drafts counted only where they may answer. */
export function casesByForce(corpus: Corpus, drafts: boolean): readonly ForceCount[] {
  const { all, reviewed } = census.of(corpus);
  return drafts ? all : reviewed;
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
