import { caseFile } from '../../src/core/case.ts';
import type { Corpus } from '../../src/core/corpus.ts';
import { corpusFromParts } from '../../src/core/corpus-parts.ts';
import { articleOf } from './corpus-of.ts';
import { shippedVocabulary } from './fictional.ts';

const labelled = articleOf({
  id: 'u-1',
  publisher: 'The Example Gazette',
  published: '2021-05-20',
  body: [
    'A Cumbria Constabulary officer accused of hugging a witness in Exampleton has been cleared of gross misconduct.',
    'The officer, referred to only as Officer X, was granted anonymity by the panel.',
    'The woman, known as Ms Q, alleged that Officer X hugged her in a patrol car.',
    'A woman police sergeant, Officer Y, gave evidence that she had warned Officer X.',
  ].join('\n\n'),
});
const searched = articleOf({
  id: 'u-2',
  publisher: 'The Example Gazette',
  published: '2022-07-19',
  body: [
    'A Durham Constabulary constable has been given a written warning over the strip search of a 15-year-old girl.',
    'At a misconduct meeting the constable was found to have committed misconduct.',
  ].join('\n\n'),
});
const fight = articleOf({
  id: 'u-3',
  publisher: 'The Example Gazette',
  published: '2023-06-14',
  body: [
    'A Kent Police constable has been dismissed without notice after punching a student outside a pub.',
    'PC Norbert Sample was found to have committed gross misconduct. The student was with his partner.',
    'Ruth Specimen, presenting the case for Kent Police, said: "This officer is a bully."',
  ].join('\n\n'),
});

const evidence = (article: string) => (quote: string) => [{ article, quote }];
const absent = { value: null };

const cases = [
  {
    id: 'c-u-1',
    article: 'u-1',
    force: ['cumbria', 'Cumbria Constabulary'],
    label: 'Officer X',
    name: absent,
    anonymity: ['anonymised-by-order', 'granted anonymity'],
    outcome: ['not-proven', 'cleared of gross misconduct'],
    counsel: null,
  },
  {
    id: 'c-u-2',
    article: 'u-2',
    force: ['durham', 'Durham Constabulary'],
    label: 'The constable',
    name: absent,
    anonymity: ['unnamed-in-source', 'A Durham Constabulary constable'],
    outcome: ['written-warning', 'given a written warning'],
    counsel: null,
  },
  {
    id: 'c-u-3',
    article: 'u-3',
    force: ['kent', 'A Kent Police constable'],
    label: 'PC Norbert Sample',
    name: { value: 'Norbert Sample', evidence: evidence('u-3')('PC Norbert Sample') },
    anonymity: ['named', 'PC Norbert Sample'],
    outcome: ['dismissed-without-notice', 'dismissed without notice'],
    counsel: 'Ruth Specimen',
  },
].map(({ id, article, force, label, name, anonymity, outcome, counsel }) => {
  const from = evidence(article);
  const fact = ([value, quote]: readonly string[]) => ({ value, evidence: from(quote ?? '') });
  return caseFile.parse({
    id,
    kind: 'misconduct-case',
    status: 'draft',
    articles: [article],
    title: 'One officer',
    force: fact(force),
    participants:
      counsel === null
        ? []
        : [{ role: 'presenting-officer', name: counsel, evidence: from(counsel) }],
    officers: [
      {
        id: 'o1',
        count: 1,
        label,
        name,
        anonymity: fact(anonymity),
        rank: absent,
        outcome: fact(outcome),
      },
    ],
  });
});

/** Invented hearings of which no editor has checked the cases. */
export async function uncheckedCorpus(): Promise<Corpus> {
  const made = corpusFromParts([labelled, searched, fight], cases, await shippedVocabulary());
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}
