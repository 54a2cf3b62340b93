import type { Case } from '../../core/case.ts';
import type { Query } from '../../core/query.ts';
import type { ListItem, Reply } from '../../core/reply.ts';
import { caseHeading } from '../facts/force-name.ts';
import { caseDate } from '../facts/notices.ts';
import type { World } from '../world.ts';
import { pageOf } from './page.ts';
import { makeReply, paragraph } from './reply.ts';

/** Several cases fit and the question wants one: each is offered, none is guessed. */
export function chooseReply(query: Query, cases: readonly Case[], world: World): Reply {
  const page = pageOf(cases, query);
  const items = page.items.map(
    (case_): ListItem => ({
      text: caseHeading(case_, world.corpus),
      detail: `As reported, ${caseDate(case_, world.corpus)}.`,
      choice: { label: case_.title, command: `ask case:${case_.id} ${query.text}` },
    }),
  );
  return makeReply({
    query,
    kind: 'choose',
    blocks: [paragraph('Several cases fit. Which of these is meant?'), { type: 'list', items }],
    cases: page.items,
    total: page.total,
    page: page.page,
    pages: page.pages,
  });
}
