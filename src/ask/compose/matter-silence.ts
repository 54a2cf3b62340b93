import type { Query } from '../../core/query.ts';
import type { About, Reply } from '../../core/reply.ts';
import { caseHeading } from '../facts/force-name.ts';
import type { PassageAnswer } from '../passages/finding.ts';
import type { World } from '../world.ts';
import { choicesBlock, makeReply, paragraph, quoteBlocks } from './reply.ts';
import { casesFor, showSpan } from './show.ts';

/** A conversation asks on about a matter whose sources do not tell: it is said of that matter, and no other is shown. */
export function matterSilence(
  query: Query,
  about: Pick<About, 'cases' | 'articles'>,
  nearest: PassageAnswer | undefined,
  { corpus }: World,
): Reply {
  const options = { corpus, drafts: query.drafts };
  const quote = nearest ? showSpan(nearest.article, nearest.quote, null, options) : null;
  const [article = ''] = about.articles;
  const told = casesFor(article, options);
  const cases = told.toSorted((a, b) => rankIn(about.cases, a.id) - rankIn(about.cases, b.id));
  const headline = corpus.article(article)?.headline;
  const matter = cases[0] ? caseHeading(cases[0], corpus) : headline;
  return makeReply({
    query,
    kind: 'nothing',
    cases: quote ? cases : [],
    blocks: [
      paragraph(
        `Not in the sources. The reports of what was talked of do not tell it.${matter ? ` ${matter}.` : ''}`,
      ),
      ...(quote
        ? [
            paragraph('The nearest passage, which does not answer the question:'),
            ...quoteBlocks([quote]),
          ]
        : []),
      ...choicesBlock(
        cases.slice(0, 1).flatMap(({ id }) => [
          { label: 'The whole case', command: `case case:${id}` },
          { label: 'What is not in the source', command: `gaps ${id}` },
        ]),
      ),
    ],
  });
}

/** What was talked of comes before what else the article tells. */
function rankIn(cases: readonly string[], id: string): number {
  const at = cases.indexOf(id);
  return at < 0 ? cases.length : at;
}
