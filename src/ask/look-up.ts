import type { Filter, Query } from '../core/query.ts';
import type { Reply } from '../core/reply.ts';
import { asMeant } from './as-meant.ts';
import { type CaseGroup, caseListReply } from './compose/case-list.ts';
import { caseEvidence, datingEvidence } from './compose/case-reply.ts';
import { census, forceChoices, forcesCovered, lookedThrough } from './compose/collection.ts';
import { choicesBlock, makeReply, noticeBlocks, paragraph } from './compose/reply.ts';
import { facetsOfQuestion, type QuestionFacets, readingNotices } from './facets.ts';
import { evidenceForFilters } from './facts/filter-evidence.ts';
import type { Notice } from './facts/matter.ts';
import { listed, numeral } from './facts/wording.ts';
import { understand } from './question/understand.ts';
import { wantsOf } from './question/wants.ts';
import type { World } from './world.ts';

/** At most this many cases are ranked for one list. */
const mostCases = 10_000;

/** Only so many of them are read to be shown in groups; the rest follow in their order. */
const mostGrouped = 200;

/** Outcomes that a search for dismissals shows beside them, under a label of their own. */
const related: Readonly<Record<string, string>> = {
  dismissed: 'would-have-been-dismissed',
  'dismissed-without-notice': 'would-have-been-dismissed',
  'would-have-been-dismissed': 'dismissed',
};

/** A query of filters alone names nothing else. */
const noFacets: QuestionFacets = { filters: [], rest: [], wantsLatest: false };

/** Looks cases up: filters narrow, free words rank, and facets in the free words count as filters. */
export const lookUpCases = asMeant(lookUpAsRead);

/** The same for a query whose words are read already. */
export async function lookUpAsRead(query: Query, world: World): Promise<Reply> {
  const { vocabulary } = world.corpus;
  const question = query.text === '' ? null : understand(query, vocabulary);
  const facets = question ? facetsOfQuestion(question, vocabulary) : noFacets;
  const filters = [...query.filters, ...facets.filters];
  const wants = question && facets.rest.length > 0 ? wantsOf(question) : [];
  const found = await casesFitting(query, filters, wants, world);
  const reading = [
    ...readingNotices(filters, question?.forces ?? [], vocabulary),
    ...undatedNotice(filters, world),
    ...orderNotice(facets.wantsLatest),
  ];
  if (found.length === 0) return noCases(query, filters, world, reading);
  const ordered = facets.wantsLatest ? byDate(found, world) : found;
  const more = await relatedCases(query, filters, world);
  const { groups, line } = grouped(ordered, more, filters, world);
  return caseListReply(query, groups, world, line, reading, (case_) => [
    ...(facets.wantsLatest ? datingEvidence(case_) : []),
    ...evidenceForFilters(case_, filters),
    ...caseEvidence(case_),
  ]);
}

async function casesFitting(
  query: Query,
  filters: readonly Filter[],
  wants: ReturnType<typeof wantsOf>,
  world: World,
): Promise<readonly string[]> {
  const { phrases, without, drafts } = query;
  const { hits } = await world.engine.search({
    scope: 'cases',
    wants,
    phrases,
    without,
    filters,
    drafts,
    limit: mostCases,
  });
  return hits.map((it) => it.id);
}

/** Cases that a search for an outcome would miss for a difference that readers may not expect. */
async function relatedCases(
  query: Query,
  filters: readonly Filter[],
  world: World,
): Promise<readonly string[]> {
  const wanted = filters.find((it) => it.field === 'outcome' && !it.exclude);
  const values = [...new Set((wanted?.values ?? []).flatMap((it) => related[it] ?? []))].filter(
    (it) => !wanted?.values.includes(it),
  );
  if (!wanted || values.length === 0) return [];
  const others = filters.map((it) => (it === wanted ? { ...it, values } : it));
  return casesFitting(query, others, [], world);
}

/** Serving officers' dismissals first; former officers' and related outcomes under their own label. */
function grouped(
  found: readonly string[],
  more: readonly string[],
  filters: readonly Filter[],
  { corpus }: World,
) {
  const outcome = filters.find((it) => it.field === 'outcome' && !it.exclude);
  const left = new Set(
    found
      .slice(0, outcome ? mostGrouped : 0)
      .filter((id) =>
        corpus
          .case(id)
          ?.officers.some(
            (it) =>
              outcome?.values.includes(it.outcome.value ?? '') &&
              it.outcome.also_matches.length > 0,
          ),
      ),
  );
  const known = new Set(found);
  const plain = found.filter((it) => !left.has(it));
  const apart = [...left, ...more.filter((it) => !known.has(it))];
  const groups: CaseGroup[] = [
    ...(plain.length > 0 ? [{ label: null, cases: plain }] : []),
    ...(apart.length > 0
      ? [{ label: 'Related, and not the same: had already left, or would have been', cases: apart }]
      : []),
  ];
  const count = plain.length;
  const line = `${capital(numeral(count))} ${count === 1 ? 'case fits' : 'cases fit'}${apart.length > 0 ? `; ${numeral(apart.length)} related` : ''}.`;
  return { groups, line };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The newest first; a case whose sources carry no date stands last. */
function byDate(cases: readonly string[], { corpus }: World): readonly string[] {
  const date = (id: string) =>
    (corpus.case(id)?.articles ?? [])
      .flatMap((it) => corpus.article(it) ?? [])
      .flatMap((it) => it.published ?? it.published_elsewhere ?? [])
      .sort()
      .at(-1) ?? '';
  const dated = cases.map((id) => ({ id, date: date(id) }));
  return dated.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)).map((it) => it.id);
}

function orderNotice(wantsLatest: boolean): Notice[] {
  return wantsLatest
    ? [
        {
          notice: 'reading',
          text: "Ordered by date of publication, newest first. A date from the publisher's page counts; cases without any date come last.",
        },
      ]
    : [];
}

/** A search by date cannot see articles that carry none, and says so. */
function undatedNotice(filters: readonly Filter[], { corpus }: World): Notice[] {
  const dated = filters.some((it) => ['year', 'from', 'to'].includes(it.field));
  if (!dated) return [];
  const { undated } = census.of(corpus);
  return undated > 0
    ? [
        {
          notice: 'reading',
          text: `${capital(numeral(undated))} of ${corpus.articleIds.length} articles carry no date of publication in their text and are found only by dates that they mention.`,
        },
      ]
    : [];
}

function noCases(
  query: Query,
  filters: readonly Filter[],
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
      paragraph(`No case${what} in the collection fits. ${lookedThrough(corpus)}`),
      ...noticeBlocks(reading),
      paragraph(forcesCovered(corpus, query.drafts)),
      ...choicesBlock(forceChoices(corpus, query.drafts)),
    ],
    total: 0,
  });
}
