import type { Span } from '../../core/text/sentences.ts';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.ts';
import type { Statement } from './statement.ts';

/** A Standard of Professional Behaviour that the source names, and at which stage. */
export interface NamedStandard {
  readonly slug: string;
  readonly stage: 'charged' | 'case-to-answer' | 'proven';
  readonly evidence: Span;
  readonly statement: Statement;
}

const context =
  /\bbreach(?:ed|es|ing)?\b|\bcase to answer\b|\bstandards? of (?:professional )?behaviour (?:for|in|relating|concerning|of|relevant)\b|\bcontraven|\bfollowing (?:professional )?standards\b/;
const decided =
  /\b(?:panel|chair|hearing|meeting|tribunal)\b[^.;]{0,120}\b(?:found|proven|proved|concluded|ruled|determined|breached)\b|\b(?:was|were) found to have breached\b/;

/** The Standards that the statements name; only names count, and only where breaches are spoken of. */
export function standardsIn(
  statements: readonly Statement[],
  vocabulary: Vocabulary,
): NamedStandard[] {
  const found = new Map<string, NamedStandard>();
  for (const [index, statement] of statements.entries()) {
    const near = `${statements[index - 1]?.folded ?? ''} ${statement.folded}`;
    if (!context.test(near)) continue;
    for (const standard of vocabulary.standards) {
      const span = standard.aliases
        .map((it) => placeOf(statement.folded, it))
        .find((it) => it !== null);
      if (span === undefined || span === null) continue;
      const stage = decided.test(statement.folded)
        ? 'proven'
        : /case to answer/.test(statement.folded)
          ? 'case-to-answer'
          : 'charged';
      const known = found.get(standard.slug);
      if (known !== undefined && (known.stage === 'proven' || stage === 'charged')) continue;
      const evidence = { start: statement.start + span.start, end: statement.start + span.end };
      found.set(standard.slug, { slug: standard.slug, stage, evidence, statement });
    }
  }
  return [...found.values()];
}

/** The first whole-word place of an alias in a folded text. */
export function placeOf(folded: string, alias: string): Span | null {
  const words = alias.toLowerCase();
  for (let at = folded.indexOf(words); at !== -1; at = folded.indexOf(words, at + 1)) {
    const before = folded[at - 1] ?? ' ';
    const after = folded[at + words.length] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after))
      return { start: at, end: at + words.length };
  }
  return null;
}
