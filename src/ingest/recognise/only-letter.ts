import type { Matter } from './matter.ts';

const asLetter =
  /\b(?:named|known|referred to|identified|described)(?: only| throughout)? as ((?:Mr|Mrs|Ms|Miss|Officer|PC|PS|DC|DS|DI|Sgt|Sergeant|Constable|Inspector) (?:[A-Z]{1,2}|\d{1,2}))\b/;

/** "referred to as Officer K": what a text about one unnamed person calls that person; null where it gives no letter. */
export function onlyLetterOf({ parties, statements }: Pick<Matter, 'parties' | 'statements'>) {
  const [party, another] = parties;
  if (party?.form !== 'single' || party.key !== '' || another !== undefined) return null;
  for (const { text } of statements) {
    const found = asLetter.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}
