import type { LedgerState } from './ledger-state.ts';
import type { Mention } from './mention.ts';

/** "…, blamed a colleague, PC Example": somebody brought in beside the one whom the sentence is about. */
const beside =
  /\b(?:his|her|their|a|an|the officer's|[\w-]+'s) (?:[\w-]+ ){0,2}?(?:colleague|husband|wife|partner|girlfriend|boyfriend|friend|crewmate|fianc\S+),? (?:was |is )?$/;

/** The last of some names in order, leaving out whom the text only mentions beside somebody else. */
export function lastNamed(names: readonly Mention[], state: LedgerState): Mention | undefined {
  return names.findLast((it) => !isBeside(it, state)) ?? names.at(-1);
}

function isBeside(name: Mention, { statements, named }: LedgerState): boolean {
  const place = statements.find((it) => it.start <= name.start && name.end <= it.end);
  const before = place?.folded.slice(0, name.start - place.start) ?? '';
  const match = beside.exec(before);
  return (
    match !== null &&
    match.index > 0 &&
    named.some((it) => it.start < name.start && it.key !== name.key)
  );
}
