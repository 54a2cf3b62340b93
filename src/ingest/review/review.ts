import { type CaseFile, caseFile } from '../../core/case.ts';
import { checkCase } from '../../core/case-checks.ts';
import { resolveCase } from '../../core/case-resolution.ts';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.ts';
import { CaseDocument } from './case-document.ts';
import { type Decision, fieldKey } from './decision.ts';
import { type ReviewField, reviewFields } from './field.ts';
import type { EvidenceSource } from './new-evidence.ts';
import { fieldPage } from './page.ts';
import { askAbout, type Desk } from './questions.ts';

/** A draft on an editor's desk. */
export interface Draft {
  /** The case file as it stands. */
  readonly text: string;
  readonly content: CaseFile;
  readonly sources: readonly EvidenceSource[];
  /** Keys of fields that were accepted in an earlier sitting. */
  readonly accepted: readonly string[];
}

/** What a sitting came to. */
export interface Reviewed {
  /** The case file as it now is. */
  readonly text: string;
  readonly outcome: 'reviewed' | 'kept' | 'invalid';
  /** Keys of accepted fields, for the next sitting. */
  readonly accepted: readonly string[];
}

/** Walks an editor through a draft, field by field; nothing is written here. */
export async function reviewDraft(
  draft: Draft,
  editor: { by: string; on: string },
  vocabulary: Vocabulary,
  desk: Desk,
): Promise<Reviewed> {
  const fields = reviewFields(draft.content);
  const known = new Set(draft.accepted);
  const open = fields.filter((it) => !known.has(fieldKey(it)));
  desk.show([
    '',
    `${draft.content.id}  ${draft.content.title}`,
    ...draft.content.warnings.map((it) => `    Note: ${it}`),
  ]);
  const decisions = new Map<ReviewField, Decision>();
  for (const [index, field] of open.entries()) {
    desk.show(fieldPage(field, `${index + 1}/${open.length}`, draft.sources));
    const answer = await askAbout(field, draft.sources, vocabulary, desk);
    if (answer.kind === 'quit') return settled(draft, decisions, null, vocabulary, desk);
    decisions.set(field, answer);
  }
  return settled(draft, decisions, editor, vocabulary, desk);
}

/** The file after the decisions, marked as reviewed at the end; as it was where the decisions would break it. */
function settled(
  draft: Draft,
  decisions: ReadonlyMap<ReviewField, Decision>,
  editor: { by: string; on: string } | null,
  vocabulary: Vocabulary,
  desk: Desk,
): Reviewed {
  const document = new CaseDocument(draft.text);
  document.apply(decisions);
  const accepted = [
    ...draft.accepted,
    ...[...decisions].filter(([, it]) => it.kind === 'accept').map(([field]) => fieldKey(field)),
  ];
  const problems = problemsOf(document, draft.sources, vocabulary);
  desk.show(problems.map((it) => `    ${it}`));
  if (problems.length > 0) return { text: draft.text, outcome: 'invalid', accepted };
  if (editor === null) return { text: document.toString(), outcome: 'kept', accepted };
  document.markReviewed(editor.by, editor.on);
  return { text: document.toString(), outcome: 'reviewed', accepted: [] };
}

/** What is wrong with the case as it now stands: shape, slugs, references, evidence. */
function problemsOf(
  document: CaseDocument,
  sources: readonly EvidenceSource[],
  vocabulary: Vocabulary,
): string[] {
  const parsed = caseFile.safeParse(document.content());
  if (!parsed.success)
    return parsed.error.issues.map((it) => `${it.path.join('.')}: ${it.message}`);
  const issues = [
    ...checkCase(parsed.data, vocabulary),
    ...resolveCase(parsed.data, (id) => sources.find((it) => it.id === id)).issues,
  ];
  return issues.map((it) => `${it.path.join('.')}: ${it.message}`);
}
