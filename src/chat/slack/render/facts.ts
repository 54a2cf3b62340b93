import type { KnownBlock } from '@slack/types';
import type { FactRow } from '../../../core/reply.ts';
import { type Run, richText } from './rich.ts';

/** Facts, one a line: the label in bold, then the value. */
export function renderFacts(rows: readonly FactRow[]): readonly KnownBlock[] {
  const runs = rows.flatMap((row, index): Run[] => [
    { text: `${index === 0 ? '' : '\n'}${row.label}: `, bold: true },
    { text: row.value },
  ]);
  return richText(runs, 'rich_text_section');
}
