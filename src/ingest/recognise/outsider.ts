import type { Person } from './person.ts';
import type { Statement } from './statement.ts';

/** Words before a name that bring up somebody from another matter, or who only came after the accused. */
const apart =
  /\b(?:compar(?:ed|es|ing|ison)|likened|cited|precedent|similar|echo(?:es|ed)|reminiscent)\b[^.;]{0,60}\b(?:with|to|of) (?:the )?$|\b(?:replaced|succeeded|relieved|promoted over|taken over) by $/;

/** Whether the text first names somebody to compare the matter with theirs, or as who took over: no part of it. */
export function isOutsider({ mentions }: Person, statements: readonly Statement[]): boolean {
  const [first] = mentions;
  const place = first === undefined ? undefined : statements[first.statement];
  if (first === undefined || place === undefined) return false;
  return apart.test(place.folded.slice(0, first.start - place.start));
}
