import type { CaseFile } from '../../src/core/case.ts';
import { draftCases } from '../../src/ingest/draft-cases.ts';
import { articleOf } from './article-of.ts';
import { shippedVocabulary } from './shipped-vocabulary.ts';

/** The draft cases of a text of several paragraphs about a fictional matter in Kent. */
export function draftsOf(...paragraphs: readonly string[]): CaseFile[] {
  const text = ['The matter concerns Kent Police.', ...paragraphs].join('\n');
  return draftCases(articleOf(text), shippedVocabulary).cases;
}

/** Everybody with an outcome in such a text, as "name or label: outcome", sorted. */
export function endingsIn(...paragraphs: readonly string[]): string[] {
  return draftsOf(...paragraphs)
    .flatMap((it) => it.officers)
    .filter(({ outcome }) => outcome.value !== null)
    .map(({ name, label, outcome }) => `${name.value ?? label}: ${outcome.value}`)
    .sort();
}

/** The same with what was found, "-" where nothing is told. */
export function findingsIn(...paragraphs: readonly string[]): string[] {
  return draftsOf(...paragraphs)
    .flatMap((it) => it.officers)
    .map(
      ({ name, label, overall_finding }) =>
        `${name.value ?? label}: ${overall_finding?.value ?? '-'}`,
    )
    .sort();
}
