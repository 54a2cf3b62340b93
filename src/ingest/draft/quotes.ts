import type { CaseFile } from '../../core/case.ts';
import { fold } from '../../core/text/fold.ts';
import { officesOf } from '../../core/vocabulary/offices.ts';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.ts';
import type { Cast } from '../recognise/cast.ts';
import type { Cite } from '../recognise/evidence.ts';
import { roleOfLetter } from '../recognise/letter-role.ts';
import type { Matter } from '../recognise/matter.ts';
import { onlyLetterOf } from '../recognise/only-letter.ts';
import { speechesIn } from '../recognise/speech.ts';
import { relationOf } from '../recognise/standing.ts';

/** The quotations of a text with speaker, role and kind; single words in marks are no quotations. */
export function draftQuotes(
  matter: Matter,
  vocabulary: Vocabulary,
  cite: Cite,
): CaseFile['quotes'] {
  const { body } = matter.article;
  const read = body.slice(0, matter.statements.at(-1)?.end ?? 0);
  return speechesIn(read, castOf(matter), officesOf(vocabulary))
    .filter(({ span }) => body.slice(span.start, span.end).trim() !== '')
    .map(({ span, speaker, role, kind }) => ({
      speaker,
      speaker_role: role,
      kind,
      evidence: [cite(trimmed(body, span))],
    }));
}

function castOf(matter: Matter): Cast {
  const { persons, roles, accused, parties, statements } = matter;
  const letter = onlyLetterOf(matter);
  const named = new Set(parties.filter((it) => it.form === 'named').map((it) => fold(it.key)));
  const relations = new Map<(typeof persons)[number], string>();
  for (const person of persons) {
    const relation = relationOf(person, statements);
    if (relation !== null) relations.set(person, relation);
  }
  return {
    persons,
    relations,
    roleOfLetter: (label) => roleOfLetter(label, statements),
    roles,
    officers: accused.filter((it) => named.has(fold(it.name))),
    labels: [
      ...(letter === null ? [] : [fold(letter)]),
      ...parties
        .filter((it) => it.form === 'letter')
        .flatMap((it) => it.mentions.map(({ text }) => fold(text))),
    ],
  };
}

function trimmed(body: string, { start, end }: { start: number; end: number }) {
  const words = body.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
}
