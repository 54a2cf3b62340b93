import type { Problem } from '../../core/failure.ts';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.ts';
import type { Decision } from './decision.ts';
import type { ReviewField } from './field.ts';
import { type EvidenceSource, findEvidence } from './new-evidence.ts';
import { readValue } from './reading.ts';

/** The editor's side of a review: lines shown, and lines answered; null at the end of the answers. */
export interface Desk {
  show(lines: readonly string[]): void;
  ask(question: string): Promise<string | null>;
}

/** A decision on a field, or that the editor stops here. */
export type Answer = Decision | { readonly kind: 'quit' };

const prompt = '[a]ccept  [c]hange  [d]rop  [q]uit and keep >';
const help = [
  '    a, or an empty line: the value and its evidence are right',
  '    c VALUE: another value; the words of the text that say so are asked for next',
  '    d: the text does not say so; the value is taken out',
  '    q: stop; what was decided is kept, and the next review goes on from here',
];

/** Asks about one field until the answer can be used. */
export async function askAbout(
  field: ReviewField,
  sources: readonly EvidenceSource[],
  vocabulary: Vocabulary,
  desk: Desk,
): Promise<Answer> {
  for (;;) {
    const line = await desk.ask(prompt);
    if (line === null) return { kind: 'quit' };
    const [, letter = '', rest = ''] = /^\s*(\S*)\s*(.*)$/.exec(line) ?? [];
    const typed = rest.trim();
    if (/^(?:a|accept|y|yes)?$/i.test(letter)) return { kind: 'accept' };
    if (/^(?:d|drop)$/i.test(letter)) return { kind: 'drop' };
    if (/^(?:q|quit)$/i.test(letter)) return { kind: 'quit' };
    if (/^(?:c|change)$/i.test(letter)) {
      const change = await askChange(typed, field, sources, vocabulary, desk);
      if (change !== null) return change;
    } else desk.show(help);
  }
}

async function askChange(
  typed: string,
  field: ReviewField,
  sources: readonly EvidenceSource[],
  vocabulary: Vocabulary,
  desk: Desk,
): Promise<Answer | null> {
  const text = typed === '' ? await desk.ask('New value >') : typed;
  if (text === null) return { kind: 'quit' };
  const value = readValue(text.trim(), field, vocabulary);
  if (!value.ok) {
    desk.show(value.problems.map(problemLine));
    return null;
  }
  for (;;) {
    const words = await desk.ask(
      'Words of the text that say so (an empty line keeps those shown) >',
    );
    if (words === null) return { kind: 'quit' };
    if (words.trim() === '') {
      if (field.evidence.length > 0) return { kind: 'change', value: value.value, evidence: null };
      desk.show(['    A value needs words of the text that say so.']);
      continue;
    }
    const [, place, quote = words] = /^\s*(\d+):\s*(.+)$/.exec(words) ?? [];
    const found = findEvidence(quote.trim(), sources, place === undefined ? null : Number(place));
    if (found.ok) return { kind: 'change', value: value.value, evidence: found.value };
    desk.show(found.problems.map(problemLine));
  }
}

/** A problem in one line: what was given, what is wrong, and the nearest valid things. */
export function problemLine({ input, message, nearest }: Problem): string {
  const offered = nearest.length === 0 ? '' : ` Nearest: ${nearest.join('; ')}`;
  return `    "${input}": ${message}.${offered}`;
}
