import { printQuery } from '../../core/query/print.ts';
import type { Question } from '../question/question.ts';
import type { World } from '../world.ts';
import type { Absence } from './absence.ts';

/** Words in quotation marks that no passage has so: they must stand as typed, and may be somebody's slip. */
export async function absentWording(
  { query }: Question,
  { engine }: World,
): Promise<Absence | null> {
  for (const phrase of query.phrases) {
    const { hits } = await engine.search({
      scope: 'passages',
      wants: [],
      phrases: [phrase],
      without: [],
      filters: [],
      drafts: true,
      limit: 1,
    });
    if (hits.length > 0) continue;
    const loose = {
      ...query,
      text: `${query.text} ${query.phrases.join(' ')}`.trim(),
      phrases: [],
    };
    return {
      what: 'wording',
      line: 'No passage has the words in quotation marks as they stand.',
      choices: [
        { label: 'Compare the wording', command: `quote ${phrase}` },
        { label: 'Without the quotation marks', command: `ask ${printQuery(loose)}` },
      ],
    };
  }
  return null;
}
