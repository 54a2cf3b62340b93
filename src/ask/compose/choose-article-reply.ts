import type { Query } from '../../core/query.ts';
import type { ListItem, Reply } from '../../core/reply.ts';
import { publishedWords } from '../../core/text/date-words.ts';
import type { World } from '../world.ts';
import { pageOf } from './page.ts';
import { makeReply, paragraph } from './reply.ts';

/** Several articles use one label, each for somebody else: each is offered, none is guessed. */
export function chooseArticleReply(query: Query, ids: readonly string[], { corpus }: World): Reply {
  const articles = ids.flatMap((id) => corpus.article(id) ?? []);
  const page = pageOf(articles, query);
  const items = page.items.map((it): ListItem => {
    const title = it.headline ?? it.publisher ?? it.id;
    const published = publishedWords(it.published, it.published_elsewhere);
    return {
      text: title,
      detail: [it.publisher, published].filter((part) => part !== null).join(', '),
      choice: { label: title, command: `ask article:${it.id} ${query.text}` },
    };
  });
  return makeReply({
    query,
    kind: 'choose',
    blocks: [
      paragraph('Several articles use this label, each for somebody else. Which is meant?'),
      { type: 'list', items },
    ],
    total: page.total,
    page: page.page,
    pages: page.pages,
  });
}
