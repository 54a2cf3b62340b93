import type { Case } from '../core/case.ts';
import { wordLine } from '../core/text/phrase.ts';
import { isStopWord } from '../core/text/stop-words.ts';
import { nearest } from '../core/vocabulary/nearest.ts';
import { recognise } from '../core/vocabulary/recognise.ts';
import type { Vocabulary } from '../core/vocabulary/vocabulary.ts';

/** Most cases that are offered. */
const most = 3;

/** Ids of the cases that were probably meant by what is no id: nearly an id, a force, or somebody's name or label. */
export function nearCases(
  typed: string,
  cases: readonly Case[],
  vocabulary: Vocabulary,
): readonly string[] {
  const alike = nearest(
    typed,
    cases.map((it) => it.id),
  );
  if (alike.length > 0) return alike;
  const forces = recognise(typed, vocabulary).forces.flatMap((it) => it.slugs);
  const words = wordLine(typed)
    .split(' ')
    .filter((it) => it !== '' && !isStopWord(it));
  const scored = cases.map((it) => {
    const named = namesOf(it);
    const score =
      words.filter((word) => named.includes(` ${word} `)).length +
      (forces.includes(it.force.value ?? '') ? 1 : 0);
    return { id: it.id, score };
  });
  return scored
    .filter((it) => it.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map((it) => it.id);
}

/** The title and whoever the case names or labels, as one line. */
function namesOf({ title, officers, participants }: Case): string {
  const names = [
    title,
    ...officers.flatMap(({ label, name, anonymity }) =>
      anonymity.value === 'named' ? [label, name.value ?? ''] : [label],
    ),
    ...participants.map((it) => it.name ?? ''),
  ];
  return names.map(wordLine).join(' ');
}
