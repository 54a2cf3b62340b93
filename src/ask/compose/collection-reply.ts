import type { Article } from '../../core/article.ts';
import type { Corpus } from '../../core/corpus.ts';
import type { Block, Reply } from '../../core/reply.ts';
import { dateWords, oldestFirst, publishedWords } from '../../core/text/date-words.ts';
import { casesByForce, forceChoices } from './collection.ts';
import { bareReply, summaryOf } from './reply.ts';

/** At most this many forces are listed by name. */
const mostForces = 20;

/** What the corpus holds, counted: articles, publishers, dates, cases by force, drafts, and its last change. */
export function collectionReply(corpus: Corpus): Reply {
  const drafts = corpus.cases.filter((it) => it.status === 'draft').length;
  const reviewed = corpus.cases.length - drafts;
  const sources = counted(corpus.articleIds.length, 'article');
  const cases = counted(reviewed, 'reviewed case');
  const waiting = counted(drafts, 'draft');
  const blocks: Block[] = [
    { type: 'heading', text: 'The sources' },
    { type: 'paragraph', text: `${sources}, ${cases}, ${waiting}.` },
    { type: 'facts', rows: rowsOf(corpus, drafts) },
    ...forceList(corpus),
    { type: 'choices', choices: forceChoices(corpus, false) },
    {
      type: 'footer',
      text: 'Answers come from these articles alone, word for word. Drafts, which no editor has checked, answer only where asked to.',
    },
  ];
  return bareReply({
    query: 'corpus',
    kind: 'found',
    blocks: blocks.filter((it) => it.type !== 'choices' || it.choices.length > 0),
    cases: corpus.cases.filter((it) => it.status === 'reviewed').map(summaryOf),
    total: corpus.articleIds.length,
  });
}

function rowsOf(corpus: Corpus, drafts: number) {
  const articles = corpus.articleIds.flatMap((id) => corpus.article(id) ?? []);
  const undated = articles.length - oldestFirst(articles).length;
  const publishers = [...new Set(articles.flatMap((it) => it.publisher ?? []))].sort();
  const span = publishedSpan(articles);
  return [
    { label: 'Articles', value: String(articles.length) },
    { label: 'Sentences', value: String(corpus.sentenceCount) },
    { label: 'Cases', value: `${corpus.cases.length - drafts} reviewed, ${drafts} drafts` },
    { label: 'Published', value: undated > 0 ? `${span}; ${undated} carry no date` : span },
    { label: 'Publishers', value: publishers.length > 0 ? shortened(publishers) : 'none stated' },
    { label: 'Last changed', value: dateWords(corpus.changed.slice(0, 10)) },
    { label: 'Revision', value: corpus.revision.slice(0, 12) },
  ];
}

function publishedSpan(articles: readonly Article[]): string {
  const dated = oldestFirst(articles);
  const [first, last] = [dated[0], dated.at(-1)].map(
    (it) => it && publishedWords(it.published, it.published_elsewhere),
  );
  return first && last ? `${first} to ${last}` : 'none stated in the sources';
}

function forceList(corpus: Corpus): Block[] {
  const forces = casesByForce(corpus, false);
  if (forces.length === 0) return [];
  const items = forces.slice(0, mostForces).map((it) => ({
    text: it.label,
    detail: counted(it.count, 'case'),
    choice: { label: it.label, command: `case force:${it.slug}` },
  }));
  const more = forces.length - items.length;
  const rest = more > 0 ? [{ text: `and ${counted(more, 'more force')}` }] : [];
  return [{ type: 'list', items: [...items, ...rest] }];
}

function shortened(names: readonly string[]): string {
  const shown = names.slice(0, 8).join('; ');
  return names.length > 8 ? `${shown}; and ${names.length - 8} more` : shown;
}

function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}
