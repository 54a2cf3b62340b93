import type { Filter } from '../core/query.ts';
import { casesByForce, census } from './compose/collection.ts';
import type { QuestionFacets } from './facets.ts';
import type { Notice } from './facts/matter.ts';
import { officersFitting } from './facts/officers-fitting.ts';
import { capital, inSentence, listed, numeral } from './facts/wording.ts';
import type { Counted } from './question/counting.ts';
import type { Question } from './question/question.ts';
import type { World } from './world.ts';

const orders: Readonly<Record<NonNullable<QuestionFacets['order']>, string>> = {
  newest: 'newest first',
  oldest: 'oldest first',
};

/** By what date a list is ordered, where the question asks for an order. */
export function orderNotice(order: QuestionFacets['order']): Notice[] {
  if (order === null) return [];
  const text = `Ordered by date of publication, ${orders[order]}. A date from the publisher's page counts; cases without any date come last.`;
  return [{ notice: 'reading', text }];
}

/** A search by date cannot see articles that carry none, and says so. */
export function undatedNotice(filters: readonly Filter[], { corpus }: World): Notice[] {
  const dated = filters.some((it) => ['year', 'from', 'to'].includes(it.field));
  if (!dated) return [];
  const { undated } = census.of(corpus);
  return undated > 0
    ? [
        {
          notice: 'reading',
          text: `${capital(numeral(undated))} of ${corpus.articleIds.length} articles have no known date of publication and are found only by dates that they mention.`,
        },
      ]
    : [];
}

/** Cases are filtered by years: a month that was named is said to narrow nothing. */
export function monthNotice(question: Question | null): Notice[] {
  const dates = (question?.dates ?? []).filter((it) => it.month !== null || it.season !== null);
  return dates.map(({ year }) => ({
    notice: 'reading',
    text:
      year === null
        ? 'Not narrowed by date: a month narrows nothing without its year.'
        : `Narrowed to the year ${year}, not to the month.`,
  }));
}

/** Officers are counted in at most this many cases. */
const mostCounted = 200;

/** How many were counted, of what, and that this says nothing of a force (domain rule B15). */
export function countNotice(
  counted: Counted | null,
  cases: readonly string[],
  related: number,
  filters: readonly Filter[],
  { corpus }: World,
): Notice[] {
  if (counted === null) return [];
  const told = [`${numeral(cases.length)} ${cases.length === 1 ? 'case' : 'cases'}`];
  if (counted === 'officers' && cases.length <= mostCounted) {
    const known = cases.flatMap((id) => corpus.case(id) ?? []);
    const officers = known.flatMap((it) => officersFitting(it, filters));
    const isSure = known.every((it) => it.status === 'reviewed');
    const sum = officers.reduce((all, it) => all + (it.count ?? Number.NaN), 0);
    if (isSure && sum > 0)
      told.push(`with ${numeral(sum)} such ${sum === 1 ? 'officer' : 'officers'}`);
  }
  if (related > 0) told.push(`and ${numeral(related)} related`);
  const text = `Counted in this collection: ${told.join(' ')}. That is no statistic of any force.`;
  return [{ notice: 'reading', text }];
}

/** How "not dismissed" was read: another outcome is reported; silence about it is none. */
export function besideNotice(filters: readonly Filter[], { corpus }: World): Notice[] {
  return filters.flatMap((it): Notice[] => {
    if (!it.exclude || it.field !== 'outcome') return [];
    const labels = it.values.map((slug) => inSentence(corpus.vocabulary.label('outcome', slug)));
    const text = `Read as: an outcome is reported that is none of these: ${listed(labels)}. Whoever has none reported is left out.`;
    return [{ notice: 'reading', text }];
  });
}

/** Several forces are set side by side, never measured by one another; one without cases is said to have none. */
export function severalForcesNotice(
  forces: readonly string[],
  drafts: boolean,
  { corpus }: World,
): Notice[] {
  if (forces.length < 2) return [];
  const held = casesByForce(corpus, drafts).map((it) => it.slug);
  const missing = forces.filter((it) => !held.includes(it));
  const none = missing.map((it) => corpus.vocabulary.label('force', it));
  return [
    ...(none.length > 0
      ? [{ notice: 'reading' as const, text: `No case in the collection is from ${listed(none)}.` }]
      : []),
    {
      notice: 'reading',
      text: 'Cases are listed as they were collected; that is no comparison of the forces.',
    },
  ];
}
