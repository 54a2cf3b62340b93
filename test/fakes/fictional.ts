import type { Article } from '../../src/core/article.ts';
import { type CaseFile, caseFile } from '../../src/core/case.ts';
import type { Corpus } from '../../src/core/corpus.ts';
import { corpusFromParts } from '../../src/core/corpus-parts.ts';
import type { Vocabulary } from '../../src/core/vocabulary/vocabulary.ts';
import { loadVocabulary } from '../../src/corpus/load-vocabulary.ts';
import { articleOf } from './corpus-of.ts';
import { shippedFolder } from './shipped.ts';

/** Invented hearings: nobody and nothing in them exists. */
const overturned = articleOf({
  id: 'f-1',
  publisher: 'The Example Gazette',
  published: '2019-03-04',
  url: 'https://gazette.example/hearing',
  status: 'corrected',
  note: 'an earlier version gave the wrong month.',
  body: [
    'Sergeant Testina Example, of Cumbria Constabulary, has been dismissed without notice.',
    'A panel found that she had taken biscuits from the station kitchen, which she denied.',
    'Presenting officer Ann Sample said: “She is a disgrace to the biscuit tin.”',
    'Panel chair Bob Specimen said: “The allegation is proven as gross misconduct.”',
  ].join('\n\n'),
});
const live = articleOf({
  id: 'f-2',
  publisher: 'The Example Gazette',
  published: '2015-06-01',
  body: [
    'A Cumbria Constabulary constable, named only as Officer X, received a written warning.',
    'Officer X lives near a duck pond and drove a blue canoe to the hearing.',
  ].join('\n\n'),
});

const at = (article: string) => (quote: string) => [{ article, quote }];
const from1 = at('f-1');
const from2 = at('f-2');
const absent = { value: null, evidence: [] };

const overturnedCase = caseFile.parse({
  id: 'c-f-1',
  kind: 'misconduct-case',
  status: 'reviewed',
  articles: ['f-1'],
  title: 'Cumbria sergeant and the station kitchen',
  force: { value: 'cumbria', evidence: from1('of Cumbria Constabulary') },
  participants: [
    {
      role: 'presenting-officer',
      name: 'Ann Sample',
      evidence: from1('Presenting officer Ann Sample'),
    },
    { role: 'panel-chair', name: 'Bob Specimen', evidence: from1('Panel chair Bob Specimen') },
  ],
  officers: [
    {
      id: 'o1',
      count: 1,
      label: 'Sergeant Testina Example',
      name: { value: 'Testina Example', evidence: from1('Sergeant Testina Example') },
      anonymity: { value: 'named', evidence: from1('Sergeant Testina Example') },
      rank: { value: 'sergeant', evidence: from1('Sergeant Testina Example') },
      outcome: { value: 'dismissed-without-notice', evidence: from1('dismissed without notice') },
      overall_finding: { value: 'gross-misconduct', evidence: from1('proven as gross misconduct') },
      allegations: [
        {
          id: 'al1',
          count: 1,
          summary: 'Taking biscuits from the station kitchen.',
          evidence: from1('taken biscuits from the station kitchen'),
          response: { value: 'denied', evidence: from1('which she denied') },
          finding: {
            value: 'proven',
            evidence: from1('A panel found that she had taken biscuits'),
          },
          level: { value: 'gross-misconduct', evidence: from1('proven as gross misconduct') },
        },
      ],
    },
  ],
  later_events: [
    {
      date: '2020-01-15',
      kind: 'appeal-allowed',
      summary: 'A tribunal allowed the appeal and set the dismissal aside.',
    },
  ],
});

const liveCase = caseFile.parse({
  id: 'c-f-2',
  kind: 'misconduct-case',
  status: 'reviewed',
  articles: ['f-2'],
  title: 'Cumbria constable and a written warning',
  force: { value: 'cumbria', evidence: from2('A Cumbria Constabulary constable') },
  officers: [
    {
      id: 'o1',
      count: 1,
      label: 'Officer X',
      name: absent,
      anonymity: {
        value: 'anonymised-basis-not-stated',
        evidence: from2('named only as Officer X'),
      },
      rank: { value: 'constable', evidence: from2('A Cumbria Constabulary constable') },
      outcome: { value: 'written-warning', evidence: from2('received a written warning') },
    },
  ],
  restrictions: [{ value: 'do-not-identify', evidence: from2('named only as Officer X') }],
});

/** The invented corpus, with changes to its second case and its second article. */
export async function fictionalCorpus(
  changes: { readonly case?: Partial<CaseFile>; readonly article?: Partial<Article> } = {},
): Promise<Corpus> {
  const articles = [overturned, { ...live, ...changes.article }];
  const cases = [overturnedCase, { ...liveCase, ...changes.case }];
  const made = corpusFromParts(articles, cases, await shippedVocabulary());
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

export async function shippedVocabulary(): Promise<Vocabulary> {
  const loaded = await loadVocabulary(shippedFolder);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
}
