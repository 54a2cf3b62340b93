import type { EvidenceFile } from '../../core/case.ts';
import { placeOf } from '../../core/evidence.ts';
import type { ReviewField } from './field.ts';
import type { EvidenceSource } from './new-evidence.ts';

/** Terminals are at least this wide. */
const width = 80;
const indent = '    ';

/** The lines that show a field: its value, and each piece of evidence marked in its paragraph. */
export function fieldPage(
  field: ReviewField,
  number: string,
  sources: readonly EvidenceSource[],
): string[] {
  return [
    '',
    `${number}  ${field.label}`,
    `${indent}${field.type.kind === 'words' ? 'alleged:' : field.value}`,
    ...field.evidence.flatMap((it) => ['', ...evidenceLines(it, sources)]),
    '',
  ];
}

function evidenceLines(evidence: EvidenceFile, sources: readonly EvidenceSource[]): string[] {
  const source = sources.find((it) => it.id === evidence.article);
  const place = source === undefined ? null : placeOf(evidence, source.body);
  if (source === undefined || place?.kind !== 'one')
    return wrapped(`(not found in ${evidence.article}) ${evidence.quote}`);
  const { body } = source;
  const from = body.lastIndexOf('\n', place.start - 1) + 1;
  const next = body.indexOf('\n', place.end);
  const to = next === -1 ? body.length : next;
  return wrapped(
    `${body.slice(from, place.start)}[[${body.slice(place.start, place.end)}]]${body.slice(place.end, to)}`,
  );
}

/** Breaks a text at spaces so that every line fits, unless one word is longer. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, indent + line];
}
