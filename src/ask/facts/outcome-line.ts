import type { Officer } from '../../core/case.ts';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.ts';
import { inSentence, listed } from './wording.ts';

/** What the sources report of each officer, officers of one outcome together: "Mr A and Ms B: would have been dismissed". */
export function outcomeLines(officers: readonly Officer[], vocabulary: Vocabulary): string[] {
  const groups = new Map<string, string[]>();
  for (const officer of officers) {
    const label = outcomeLabel(officer, vocabulary);
    groups.set(label, [...(groups.get(label) ?? []), officer.label]);
  }
  return [...groups].map(
    ([label, people]) => `${listed(people.map(asListed))}: ${inSentence(label)}`,
  );
}

/** The first keeps its capital, as it begins the line. */
function asListed(label: string, index: number): string {
  return index === 0 ? label : inSentence(label);
}

/** The vocabulary's word for an officer's outcome, never the newspaper's. */
export function outcomeLabel(officer: Officer, vocabulary: Vocabulary): string {
  const slug = officer.outcome.value;
  return slug === null ? 'Outcome not stated' : vocabulary.label('outcome', slug);
}
