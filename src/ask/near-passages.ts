import type { Corpus } from '../core/corpus.ts';
import type { Filter, Query } from '../core/query.ts';
import { fold } from '../core/text/fold.ts';
import { hasPhrase } from '../core/text/phrase.ts';
import { articlesOfLabels } from './absence/label.ts';
import { articleIdsWith } from './articles-with.ts';
import { peopleOfSurname } from './facts/named-people.ts';
import { findPassages } from './passages/find.ts';
import type { PassageFinding } from './passages/finding.ts';
import type { Question } from './question/question.ts';
import type { Topic } from './question/topic.ts';
import type { World } from './world.ts';

/** Passages, and the filter that kept them to what was talked of. */
export interface NearPassages {
  readonly finding: PassageFinding;
  readonly within: Filter | null;
}

/** The passages of what was talked of first, where the question leans on that; then all that have its labels. */
export async function searchPassages(question: Question, world: World): Promise<NearPassages> {
  const { corpus, engine, focus } = world;
  const sources = { corpus, engine, drafts: question.query.drafts };
  const articles = question.isFollowUp ? (focus?.articles ?? []) : [];
  if (articles.length > 0) {
    const within = onlyIn('article', articles);
    const finding = await findPassages(
      { ...question, query: groundedIn(question, within) },
      sources,
    );
    if (finding.answered) return { finding, within };
  }
  const labelled = await articlesOfLabels(question, world);
  const asked = labelled ? groundedIn(question, onlyIn('article', labelled)) : question.query;
  const finding = await findPassages({ ...question, query: asked }, sources);
  const ofPerson = await articlesOfPerson(question, finding, world);
  if (!ofPerson) return { finding, within: null };
  const query = groundedIn(question, onlyIn('article', ofPerson));
  return { finding: await findPassages({ ...question, query }, sources), within: null };
}

/** Articles that are looked through for one person. */
const mostOfPerson = 10;

/**
 * The articles that tell of a person whom the question names and the cases know, where the best passages
 * are from an article that does not: nothing in it is about that person. Null where all is well.
 */
async function articlesOfPerson(
  { topics }: Question,
  { answers: [best] }: PassageFinding,
  { corpus, engine }: World,
): Promise<readonly string[] | null> {
  const surnames = surnamesIn(topics, corpus);
  const tells = (id: string) => {
    const body = fold(corpus.article(id)?.body ?? '');
    return surnames.every((it) => body.includes(it) && hasPhrase(body, it));
  };
  if (!best || surnames.length === 0 || tells(best.article)) return null;
  const likeliest = await articleIdsWith(surnames, engine);
  const articles = likeliest.slice(0, mostOfPerson).filter(tells);
  return articles.length > 0 ? articles : null;
}

/** The query as it stands without the conversation, so that it gives the same answer anywhere. */
export function groundedIn(question: Question, filter: Filter | null): Query {
  const { filters } = question.query;
  const isSettled = filters.some((it) => it.field === 'case' || it.field === 'article');
  return filter && !isSettled
    ? { ...question.query, filters: [...filters, filter] }
    : question.query;
}

/** The filter that keeps to some cases or articles. */
export function onlyIn(field: 'case' | 'article', values: readonly string[]): Filter {
  return { field, values, exclude: false, typed: values.join(',') };
}

/** The surnames by which a question names people of the cases: those written as names, or the one word that is a surname and has no other meaning. */
function surnamesIn(topics: readonly Topic[], corpus: Corpus): readonly string[] {
  const known = (kind: Topic['kind']) =>
    topics
      .filter((it) => it.kind === kind && it.alternatives.length === 1)
      .map((it) => fold(it.typed).replace(/'s?$/, ''))
      .filter((it) => peopleOfSurname([it], corpus).length > 0);
  const written = known('name');
  const [word, another] = written.length > 0 ? [] : known('word');
  return word === undefined || another !== undefined ? written : [word];
}
