import { z } from 'zod';
import type { World } from '../ask/world.ts';
import { knownValues } from '../core/query/known-values.ts';
import { optionLimits } from '../core/query/option.ts';
import { readQuery } from '../core/query/parse.ts';
import type { Query } from '../core/query.ts';
import { type FilterField, filterFields } from '../core/query.ts';
import type { Reply } from '../core/reply.ts';
import type { CommandContext } from './define.ts';
import { invalidReply } from './invalid-reply.ts';

const descriptions: Readonly<Record<FilterField, string>> = {
  force: 'Police force, by any of its names: gwent, met, "heddlu gwent".',
  outcome: 'What came of it for the officer: dismissed, sacked, final written warning.',
  finding: 'What was found: gross misconduct, misconduct, not proven.',
  officer: 'Name of an officer, or the label under which the sources keep one unnamed.',
  rank: 'Rank of the officer: pc, sergeant, chief constable.',
  standard: 'Standard of Professional Behaviour, by name or number.',
  proceeding: 'Kind of proceeding: hearing, meeting, accelerated hearing.',
  year: 'Year of publication or of the hearing; several as 2018-2020.',
  from: 'Earliest date of publication or hearing: 2018, 2018-04, "April 2018".',
  to: 'Latest date of publication or hearing.',
  incident: 'When the conduct began, as a date or the beginning of one.',
  hearing: 'When the hearing was, as a date or the beginning of one.',
  status: 'State of the case or article: reviewed, pending, concluded, corrected.',
  publisher: 'Who published the article.',
  article: 'Id of an article.',
  case: 'Id of a case.',
};

const filterText = (field: FilterField) =>
  z.string().max(300).optional().meta({ description: descriptions[field], filter: field });

type FilterInput = { readonly [Field in FilterField]: ReturnType<typeof filterText> };

/** A field for every filter of the grammar. */
export const filterInput = Object.fromEntries(
  filterFields.map((field) => [field, filterText(field)]),
) as FilterInput;

/** Fields of every command that answers in pages. */
export const pagingInput = {
  limit: z
    .int()
    .min(1)
    .max(optionLimits.limit)
    .optional()
    .meta({ description: 'Cases or quotes a page; 5 unless you say otherwise.' }),
  page: z
    .int()
    .min(1)
    .max(optionLimits.page)
    .optional()
    .meta({ description: 'Which page to show, counted from 1.' }),
  drafts: z.boolean().optional().meta({
    description: 'Let draft cases answer too, marked as drafts.',
    offered: 'shell',
  }),
};

/** The input of a command that takes a query. */
export type QueryInput = Readonly<
  Partial<Record<FilterField, string | undefined>> & {
    limit?: number | undefined;
    page?: number | undefined;
    drafts?: boolean | undefined;
  }
>;

/** Reads the query of a command and answers it; what cannot be read gets the nearest valid thing. */
export async function answerQuery(
  text: string | undefined,
  input: QueryInput,
  context: CommandContext,
  answer: (query: Query, world: World) => Promise<Reply>,
): Promise<Reply> {
  const { corpus, engine, focus } = context;
  const today = dayOf(context);
  const given = { text: text ?? '', filters: filtersOf(input), ...optionsOf(input) };
  const known = knownValues(corpus, context.drafts === 'always' || asksForDrafts(given));
  const read = readQuery(given, {
    vocabulary: corpus.vocabulary,
    known,
    today,
    drafts: context.drafts,
  });
  if (!read.ok) return invalidReply(read.problems, context.line);
  return answer(read.value, { corpus, engine, today, focus });
}

/** Today as an ISO date. */
export function dayOf({ clock }: Pick<CommandContext, 'clock'>): string {
  return new Date(clock.now()).toISOString().slice(0, 10);
}

/** Names of officers in drafts are known only to a query that asks for drafts. */
function asksForDrafts(given: { text: string; drafts?: boolean }): boolean {
  return given.drafts ?? /(?:^|\s)drafts:(?:yes|true|on)\b/i.test(given.text);
}

function filtersOf(input: QueryInput): Partial<Record<FilterField, string>> {
  return Object.fromEntries(
    filterFields.flatMap((field) => (input[field] === undefined ? [] : [[field, input[field]]])),
  );
}

function optionsOf({ limit, page, drafts }: QueryInput) {
  return {
    ...(limit === undefined ? {} : { limit }),
    ...(page === undefined ? {} : { page }),
    ...(drafts === undefined ? {} : { drafts }),
  };
}
