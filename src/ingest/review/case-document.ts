import { type Document, isSeq, parseDocument } from 'yaml';
import type { CaseFile } from '../../core/case.ts';
import type { Decision } from './decision.ts';
import { notFound, type ReviewField, valueKey } from './field.ts';

/** The text of a case file, changed value by value: comments and the order of keys stay. */
export class CaseDocument {
  readonly #document: Document;

  /** @param text a case file that has been read as valid */
  constructor(text: string) {
    this.#document = parseDocument(text);
  }

  /** Carries out what was decided. Items of lists are taken out from the end, so that places stay true. */
  apply(decisions: ReadonlyMap<ReviewField, Decision>): void {
    const dropped: ReviewField[] = [];
    for (const [field, decision] of decisions) {
      if (decision.kind === 'drop' && field.value === notFound) continue;
      if (decision.kind === 'change') this.#change(field, decision);
      if (decision.kind === 'drop') dropped.push(field);
    }
    for (const field of dropped.reverse()) this.#drop(field);
  }

  #change(field: ReviewField, { value, evidence }: Extract<Decision, { kind: 'change' }>): void {
    this.#document.setIn([...field.path, valueKey(field)], value);
    if (evidence !== null)
      this.#document.setIn([...field.path, 'evidence'], this.#document.createNode([evidence]));
    if (field.path.at(-1) === 'outcome') this.#document.deleteIn([...field.path, 'as_reported']);
  }

  #drop(field: ReviewField): void {
    if (field.inList) {
      this.#document.deleteIn(field.path);
      return;
    }
    this.#document.setIn([...field.path, 'value'], null);
    this.#document.setIn([...field.path, 'evidence'], this.#document.createNode([]));
    if (this.#document.hasIn([...field.path, 'as_reported']))
      this.#document.deleteIn([...field.path, 'as_reported']);
  }

  /** Marks the case as reviewed. */
  markReviewed(by: string, on: string): void {
    this.#document.setIn(['status'], 'reviewed');
    this.#document.setIn(['reviewed'], this.#document.createNode({ by, on }));
    const warnings = this.#document.getIn(['warnings']);
    if (isSeq(warnings)) warnings.items = [];
  }

  /** The content as plain data, not yet checked. */
  content(): unknown {
    return this.#document.toJS() satisfies unknown as CaseFile;
  }

  toString(): string {
    return this.#document.toString({ lineWidth: 0 });
  }
}
