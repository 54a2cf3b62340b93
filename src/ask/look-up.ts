import { officerFields } from '../core/filter.ts';
import type { Filter, Query } from '../core/query.ts';
import type { Reply } from '../core/reply.ts';
import { knownDate } from '../core/text/date-words.ts';
import { asMeant } from './as-meant.ts';
import { grouped } from './case-groups.ts';
import { caseListReply } from './compose/case-list.ts';
import { caseEvidence, datingEvidence } from './compose/case-reply.ts';
import { forceChoices, forcesCovered, lookedThrough } from './compose/collection.ts';
import { choicesBlock, makeReply, noticeBlocks, paragraph } from './compose/reply.ts';
import { facetsOfQuestion, type QuestionFacets, readingNotices } from './facets.ts';
import { evidenceForFilters } from './facts/filter-evidence.ts';
import type { Notice } from './facts/matter.ts';
import { officersFitting } from './facts/officers-fitting.ts';
import { listed } from './facts/wording.ts';
import {
  besideNotice,
  countNotice,
  monthNotice,
  orderNotice,
  severalForcesNotice,
  undatedNotice,
} from './look-up-notices.ts';
import { countedBy } from './question/counting.ts';
import type { Question } from './question/question.ts';
import type { Topic } from './question/topic.ts';
import { understand } from './question/understand.ts';
import { wantsOf } from './question/wants.ts';
import { casesTelling, matterWanted } from './told-words.ts';
import type { World } from './world.ts';

/** At most this many cases are ranked for one list. */
const mostCases = 10_000;

/** Outcomes that a search for dismissals shows beside them, under a label of their own. */
const nextTo: Readonly<Record<string, string>> = {
  dismissed: 'would-have-been-dismissed',
  'dismissed-without-notice': 'would-have-been-dismissed',
  'would-have-been-dismissed': 'dismissed',
};

/** A query of filters alone names nothing else. */
const noFacets: QuestionFacets = { filters: [], rest: [], order: null };

/** Looks cases up: filters narrow, free words rank, and facets in the free words count as filters. */
export const lookUpCases = asMeant(lookUpAsRead);

/** The same for a query whose words are read already. */
export async function lookUpAsRead(query: Query, world: World): Promise<Reply> {
  const { vocabulary } = world.corpus;
  const question = query.text === '' ? null : understand(query, vocabulary);
  const facets = question ? facetsOfQuestion(question, vocabulary) : noFacets;
  const filters = [...query.filters, ...facets.filters];
  const matter = question ? matterWanted(question, facets.rest, world.engine) : [];
  const found = await casesMeant(query, filters, facets.filters, matter, world);
  const counted = question ? countedBy(question, facets.rest) : null;
  const forces = severalForces(question);
  const ordered = facets.order === null ? found : byDate(found, facets.order, world);
  const more = await relatedCases(query, filters, matter, world);
  const { groups, plain, related, line } = grouped(ordered, more, filters, forces, world);
  const reading = [
    ...countNotice(counted, plain, related, filters, world),
    ...severalForcesNotice(forces, query.drafts, world),
    ...readingNotices(
      filters.filter((it) => it.field !== 'force' || forces.length === 0),
      question?.forces ?? [],
      vocabulary,
    ),
    ...undatedNotice(filters, world),
    ...monthNotice(question),
    ...orderNotice(facets.order),
    ...besideNotice(facets.filters, world),
  ];
  if (found.length === 0) return noCases(query, filters, matter, world, reading);
  return caseListReply(query, groups, world, line, reading, (case_) => [
    ...(facets.order === null ? [] : datingEvidence(case_)),
    ...evidenceForFilters(case_, filters),
    ...caseEvidence(case_),
  ]);
}

/** The forces that a question names one by one, where it names several. */
function severalForces(question: Question | null): readonly string[] {
  const named = (question?.forces ?? []).filter((it) => it.strength !== 'place');
  const single = new Set(named.filter((it) => it.slugs.length === 1).flatMap((it) => it.slugs));
  return single.size > 1 ? [...single] : [];
}

/**
 * The cases that fit. What a question's words exclude of officers must fail for some officer, not for all:
 * where one was dismissed, another was "not dismissed".
 */
async function casesMeant(
  query: Query,
  filters: readonly Filter[],
  read: readonly Filter[],
  matter: readonly Topic[],
  world: World,
): Promise<readonly string[]> {
  const beside = read.filter((it) => it.exclude && officerFields.includes(it.field));
  const searched = filters.filter((it) => !beside.includes(it));
  const found = await casesFitting(query, searched, matter, world);
  if (beside.length === 0) return found;
  const wanted = filters.filter((it) => beside.includes(it) || !it.exclude);
  return found.filter((id) => {
    const case_ = world.corpus.case(id);
    return case_ !== undefined && officersFitting(case_, wanted).length > 0;
  });
}

async function casesFitting(
  query: Query,
  filters: readonly Filter[],
  matter: readonly Topic[],
  world: World,
): Promise<readonly string[]> {
  const { phrases, without, drafts } = query;
  const { hits } = await world.engine.search({
    scope: 'cases',
    wants: wantsOf({ topics: matter }),
    phrases,
    without,
    filters,
    drafts,
    limit: mostCases,
  });
  return casesTelling(hits, matter, world);
}

/** Cases that a search for an outcome would miss for a difference that readers may not expect. */
async function relatedCases(
  query: Query,
  filters: readonly Filter[],
  matter: readonly Topic[],
  world: World,
): Promise<readonly string[]> {
  const wanted = filters.find((it) => it.field === 'outcome' && !it.exclude);
  const values = [...new Set((wanted?.values ?? []).flatMap((it) => nextTo[it] ?? []))].filter(
    (it) => !wanted?.values.includes(it),
  );
  if (!wanted || values.length === 0) return [];
  const others = filters.map((it) => (it === wanted ? { ...it, values } : it));
  return casesFitting(query, others, matter, world);
}

/** The first by date, a case whose sources carry none always last. */
function byDate(
  cases: readonly string[],
  order: NonNullable<QuestionFacets['order']>,
  { corpus }: World,
): readonly string[] {
  const date = (id: string) =>
    (corpus.case(id)?.articles ?? [])
      .flatMap((it) => corpus.article(it) ?? [])
      .flatMap((it) => knownDate(it) ?? [])
      .sort()
      .at(-1) ?? '';
  const known = cases.map((id) => ({ id, date: date(id) }));
  const dated = known.filter((it) => it.date !== '');
  const sign = order === 'newest' ? 1 : -1;
  dated.sort((a, b) => sign * (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return [...dated, ...known.filter((it) => it.date === '')].map((it) => it.id);
}

function noCases(
  query: Query,
  filters: readonly Filter[],
  matter: readonly Topic[],
  world: World,
  reading: readonly Notice[],
): Reply {
  const { corpus } = world;
  const forces = filters
    .filter((it) => it.field === 'force' && !it.exclude)
    .flatMap((it) => it.values.map((slug) => corpus.vocabulary.label('force', slug)));
  const what = forces.length > 0 ? ` from ${listed(forces)}` : '';
  return makeReply({
    query,
    kind: 'nothing',
    blocks: [
      paragraph(`No case${what} in the collection fits.${untold(matter)} ${lookedThrough(corpus)}`),
      ...noticeBlocks(reading),
      paragraph(forcesCovered(corpus, query.drafts)),
      ...choicesBlock(forceChoices(corpus, query.drafts)),
    ],
    total: 0,
  });
}

/** Says whose absence leaves nothing; the words themselves are not repeated, since they may be a name (domain rule B3). */
function untold(matter: readonly Topic[]): string {
  return matter.length === 0
    ? ''
    : ' None that fits the rest has these words, or others for them, in its articles.';
}
