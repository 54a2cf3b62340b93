import type { EvidenceFile } from '../../core/case.ts';
import { placeOf } from '../../core/evidence.ts';
import type { Result } from '../../core/failure.ts';
import { nearestText } from '../../core/nearest-text.ts';
import { citing } from '../recognise/evidence.ts';

/** An article that evidence may come from. */
export interface EvidenceSource {
  readonly id: string;
  readonly body: string;
}

/**
 * Makes evidence of words that an editor typed. They must stand in one of the articles just so;
 * where they do not, the nearest stretch of text is offered.
 * @param place which of several places is meant, counted from 1
 */
export function findEvidence(
  words: string,
  sources: readonly EvidenceSource[],
  place: number | null = null,
): Result<EvidenceFile> {
  for (const { id, body } of sources) {
    const found = placeOf({ article: id, quote: words }, body);
    if (found.kind === 'one') return { ok: true, value: citing(id, body)(found) };
    if (found.kind === 'many') {
      const start = place === null ? undefined : found.starts[place - 1];
      if (start !== undefined)
        return { ok: true, value: citing(id, body)({ start, end: start + words.length }) };
      const message = `the words stand ${found.starts.length} times in ${id}: give more of them, or "N: words" for the Nth place`;
      return { ok: false, problems: [{ input: words, message, nearest: [] }] };
    }
  }
  const near = sources.flatMap(({ body }) => nearestText(words, body) ?? []);
  return {
    ok: false,
    problems: [{ input: words, message: 'the words do not stand in the article', nearest: near }],
  };
}
