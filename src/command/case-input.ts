import { z } from 'zod';
import type { Case } from '../core/case.ts';
import type { Result } from '../core/failure.ts';
import type { CommandContext } from './define.ts';
import { nearCases } from './near-cases.ts';

/** Input of a command about one case. */
export const caseInput = {
  case: z.string().min(1).max(64).meta({
    description: 'Id of the case, as c-000-1.',
    filter: 'case',
    rest: true,
  }),
  drafts: z.boolean().optional().meta({
    description: 'Let draft cases answer too, marked as drafts.',
    offered: 'shell',
  }),
};

/** Whether drafts may answer a call that asks for them or not. */
export function draftsAllowed({ drafts }: CommandContext, asked: boolean | undefined): boolean {
  return drafts === 'always' || (drafts === 'asked' && asked === true);
}

/** The case of an id; one that is not there, or a draft that may not answer, is a problem that offers the nearest. */
export function caseById(
  typed: string,
  context: CommandContext,
  asked: boolean | undefined,
): Result<Case> {
  const drafts = draftsAllowed(context, asked);
  const visible = context.corpus.cases.filter((it) => drafts || it.status === 'reviewed');
  const id = typed
    .trim()
    .toLowerCase()
    .replace(/^case:/, '');
  const found = visible.find((it) => it.id === id);
  if (found !== undefined) return { ok: true, value: found };
  const offered = nearCases(id, visible, context.corpus.vocabulary);
  return {
    ok: false,
    problems: [{ input: typed, message: 'no case has this id', nearest: offered }],
  };
}
