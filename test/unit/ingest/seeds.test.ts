import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type CaseFile, caseFile } from '../../../src/core/case.ts';
import { draftCases } from '../../../src/ingest/draft-cases.ts';
import { ArticleShelf } from '../../../src/ingest/shelf.ts';
import { articleOf } from '../../fakes/article-of.ts';
import { shippedCorpusFolder, shippedVocabulary } from '../../fakes/shipped-vocabulary.ts';

const cases = readdirSync(join(shippedCorpusFolder, 'cases'))
  .filter((it) => it.endsWith('.yaml'))
  .map((it) => caseFile.parse(parse(readFileSync(join(shippedCorpusFolder, 'cases', it), 'utf8'))))
  .filter((it) => it.status === 'reviewed' && it.articles.length === 1);
const shelf = new ArticleShelf(shippedCorpusFolder);

/** What a draft must share with the reviewed case. */
function gist(it: CaseFile) {
  return {
    kind: it.kind,
    force: it.force.value,
    outcome: it.outcome?.value ?? null,
    officers: it.officers.map(({ name, anonymity, count, outcome, overall_finding }) => ({
      name: name.value,
      anonymity: anonymity.value,
      count,
      outcome: outcome.value,
      finding: overall_finding?.value ?? null,
    })),
  };
}

/** Named speakers with their roles. */
function speakers(it: CaseFile): string[] {
  const named = it.participants.filter(
    (part) => part.name !== null && part.role !== 'referring-force',
  );
  return named.map((part) => `${part.role}: ${part.name}`).sort();
}

describe.each(cases.map((it) => [it.id, it] as const))('the draft of %s', (_, reviewed) => {
  it('agrees with the reviewed case on force, officers, outcomes and speakers', () => {
    const [id = ''] = reviewed.articles;
    const body = shelf.body(id) ?? '';
    const drafts = draftCases(articleOf(body, { id }), shippedVocabulary).cases;
    const draft = drafts.find((it) => it.kind === reviewed.kind);
    expect(draft === undefined ? null : gist(draft)).toEqual(gist(reviewed));
    if (draft !== undefined && reviewed.participants.length > 0) {
      expect(speakers(draft)).toEqual(expect.arrayContaining(speakers(reviewed)));
    }
  });
});
