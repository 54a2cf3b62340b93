import type { Mention } from './mention.ts';
import type { Statement } from './statement.ts';

/** "Sergeant Example, who was there, challenged him": "he" of the next sentence is not who challenged. */
const actsOn =
  /^(?:, who [^,]{2,80},| [\w'-]+,)? (?:(?!said|says|claimed|that|told)[\w-]+ ){1,3}(?<whom>him|her(?= (?:at|to|in|on|for|after|when|and|about)\b|[.,;]|$))/;

/** Whether the clause of a name does something to somebody whom a pronoun means: not the same person. */
export function actsOnAnother(name: Mention, pronoun: string, statements: readonly Statement[]) {
  const place = statements.find((it) => it.start <= name.start && name.start < it.end);
  const whom = actsOn.exec(place?.folded.slice(name.end - (place?.start ?? 0)) ?? '')?.groups?.whom;
  if (whom === undefined) return false;
  return whom === 'him' ? /^(?:he|him)$/i.test(pronoun) : /^(?:she|her)$/i.test(pronoun);
}
