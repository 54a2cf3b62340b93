import type { Case } from '../../core/case.ts';
import type { World } from '../world.ts';
import type { Notice } from './matter.ts';

/** A warning past its period under today's rules may have lapsed (domain rule B22). */
export function lapsedNotices(case_: Case, { corpus, today }: World): Notice[] {
  const reported = case_.articles.flatMap((id) => corpus.article(id)?.published ?? []).sort()[0];
  if (!reported) return [];
  const lapsed = case_.officers.some((it) => {
    const months = corpus.vocabulary.entry('outcome', it.outcome.value ?? '')?.lapsesAfterMonths;
    return months !== undefined && monthsBetween(reported, today) > months;
  });
  return lapsed
    ? [
        {
          notice: 'background',
          text: 'A warning reported here is past its usual period and may have lapsed.',
        },
      ]
    : [];
}

function monthsBetween(from: string, to: string): number {
  const [fromYear, fromMonth] = from.split('-').map(Number);
  const [toYear, toMonth] = to.split('-').map(Number);
  return ((toYear ?? 0) - (fromYear ?? 0)) * 12 + (toMonth ?? 1) - (fromMonth ?? 1);
}
