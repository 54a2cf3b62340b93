import type { CaseFile } from '../../core/case.ts';
import type { Cite } from '../recognise/evidence.ts';
import type { Matter } from '../recognise/matter.ts';
import { speechesIn } from '../recognise/speech.ts';

/** The quotations of a text with speaker, role and kind; single words in marks are no quotations. */
export function draftQuotes(matter: Matter, cite: Cite): CaseFile['quotes'] {
  const { body } = matter.article;
  const read = body.slice(0, matter.statements.at(-1)?.end ?? 0);
  return speechesIn(read, matter.persons, matter.roles)
    .filter(({ span }) => body.slice(span.start, span.end).trim() !== '')
    .map(({ span, speaker, role, kind }) => ({
      speaker,
      speaker_role: role,
      kind,
      evidence: [cite(trimmed(body, span))],
    }));
}

function trimmed(body: string, { start, end }: { start: number; end: number }) {
  const words = body.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
}
