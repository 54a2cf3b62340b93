import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../src/core/case.ts';
import { checkCase } from '../../../src/core/case-checks.ts';
import { resolveCase } from '../../../src/core/case-resolution.ts';
import { draftCases } from '../../../src/ingest/draft-cases.ts';
import { articleOf } from '../../fakes/article-of.ts';
import { shippedVocabulary } from '../../fakes/shipped-vocabulary.ts';

const folder = new URL('../../fixtures/hearings/', import.meta.url);
const textOf = (name: string) => readFileSync(new URL(`${name}.txt`, folder), 'utf8').trim();

interface Expected {
  readonly force: string;
  readonly incident?: string;
  /** type status first-day last-day */
  readonly hearing?: string;
  /** name-or-label | anonymity | rank | finding | outcome */
  readonly officers: readonly string[];
  readonly roles?: readonly string[];
}

/** Fictional reports in the manner of papers, broadcasters, forces and a watchdog, and what they state. */
const reports: Readonly<Record<string, Expected>> = {
  'regional-sacked': {
    force: 'norfolk',
    incident: '2021-11-02',
    hearing: 'misconduct-hearing concluded 2023-03-14 -',
    officers: ['Test Example | named | constable | gross-misconduct | dismissed-without-notice'],
    roles: [
      'panel-chair: Philippa Sample',
      'presenting-officer: Robert Placeholder',
      'officer-representative: Anna Specimen',
      'psd: Mark Dummy',
    ],
  },
  'former-constable': {
    force: 'kent',
    incident: '2020-05',
    hearing: 'accelerated-misconduct-hearing concluded 2021-06-09 -',
    officers: ['Alan Fictional | named | constable | - | would-have-been-dismissed'],
    roles: ['panel-chair: Jane Invented'],
  },
  'two-officers-differ': {
    force: 'cleveland',
    hearing: 'misconduct-hearing concluded 2020-02-03 2020-02-05',
    officers: [
      'Peter Mockname | named | sergeant | gross-misconduct | dismissed-without-notice',
      'Laura Mockname-Smith | named | constable | gross-misconduct | final-written-warning',
    ],
    roles: ['panel-chair: Derek Pretend'],
  },
  'anonymous-order': {
    force: 'west-yorkshire',
    officers: ['Officer K | anonymised-by-order | - | gross-misconduct | dismissed-without-notice'],
    roles: ['force-spokesperson: Carol Notreal'],
  },
  cleared: {
    force: 'south-wales',
    incident: '2018-07-12',
    officers: [
      'Owen Ffug | named | constable | not-proven | not-proven',
      'Sian Ffug | named | constable | not-proven | not-proven',
      'Rhys Esiampl | named | constable | not-proven | not-proven',
    ],
    roles: ['panel-chair: Geraint Enghraifft'],
  },
  'final-warning-kept-job': {
    force: 'devon-cornwall',
    incident: '2022-08-08',
    hearing: 'misconduct-hearing concluded - -',
    officers: ['Victor Madeup | named | inspector | gross-misconduct | final-written-warning'],
    roles: ['panel-chair: Harriet Inventa'],
  },
  demoted: {
    force: 'police-scotland',
    incident: '2019-12',
    officers: ['Nina Bogus | named | sergeant | - | reduction-in-rank'],
  },
  'will-face': {
    force: 'thames-valley',
    incident: '2024-01-04',
    hearing: 'misconduct-hearing pending 2024-11-11 -',
    officers: [
      'Colin Unreal | named | constable | - | pending',
      'Dawn Unreal | named | constable | - | pending',
    ],
    roles: ['iopc-regional-director: Mel Bogus'],
  },
  'force-notice': {
    force: 'leicestershire',
    hearing: 'misconduct-hearing concluded 2023-03-06 2023-03-08',
    officers: ['Graham Nonesuch | named | constable | gross-misconduct | dismissed-without-notice'],
  },
  broadcaster: {
    force: 'met',
    incident: '2018',
    officers: [
      'PC D | anonymised-basis-not-stated | constable | - | dismissed-without-notice',
      'Sgt E | anonymised-basis-not-stated | sergeant | - | written-warning',
      'PC F | anonymised-basis-not-stated | constable | not-proven | not-proven',
    ],
    roles: ['force-spokesperson: Ingrid Fable'],
  },
  'appeal-won': {
    force: 'humberside',
    officers: ['Simon Figment | named | constable | - | final-written-warning'],
  },
  'in-absence': {
    force: 'cumbria',
    hearing: 'misconduct-hearing concluded 2022-05-01 -',
    officers: [
      'Kim Pretender | named | pcso | - | dismissed',
      'Lee Pretender | named | special-constable | - | resigned',
    ],
  },
  'welsh-force': {
    force: 'dyfed-powys',
    incident: '2020-09',
    hearing: 'misconduct-meeting concluded - -',
    officers: [
      'An officer | unnamed-in-source | sergeant | misconduct | written-warning',
      'A second officer | unnamed-in-source | constable | - | reflective-practice',
    ],
  },
  'two-notices': {
    force: 'south-yorkshire',
    hearing: 'accelerated-misconduct-hearing concluded 2019-11-08 -',
    officers: [
      'Former Officer B | anonymised-basis-not-stated | - | gross-misconduct | would-have-been-dismissed',
      'Former Officer A | anonymised-basis-not-stated | - | gross-misconduct | would-have-been-dismissed',
    ],
    roles: ['panel-chair: Fable'],
  },
  'national-paper': {
    force: 'met',
    officers: ['Marlon Makebelieve | named | constable | - | dismissed'],
    roles: [
      'panel-chair: Olive Oddname',
      'presenting-officer: Louis Lawless',
      'officer-representative: Sal Silk',
    ],
  },
  'former-by-age': {
    force: 'northumbria',
    incident: '2020-10',
    officers: ['Ryan Inventive | named | constable | gross-misconduct | would-have-been-dismissed'],
    roles: ['force-spokesperson: Neil Notional'],
  },
  'three-endings': {
    force: 'avon-somerset',
    officers: [
      'Wally Whimsy | named | sergeant | misconduct | written-warning',
      'Una Unreal | named | constable | no-case | no-case-to-answer',
      'Ted Tale | named | constable | - | investigation-withdrawn',
    ],
  },
  'five-of-a-group': {
    force: 'gmp',
    incident: '2019-01',
    hearing: 'misconduct-hearing concluded 2022-10-14 -',
    officers: [
      'Adam Abstract | named | constable | - | dismissed-without-notice',
      'Bill Bogus | named | constable | - | dismissed-without-notice',
      'Carl Contrived | named | constable | - | dismissed-without-notice',
      'Dan Dummy | named | constable | - | final-written-warning',
      'Ed Ersatz | named | sergeant | - | final-written-warning',
    ],
  },
  'chief-constable-led': {
    force: 'nottinghamshire',
    officers: ['Nigel Nowhere | named | constable | - | dismissed'],
    roles: ['panel-chair: Kate Kindly'],
  },
  dropped: {
    force: 'warwickshire',
    hearing: 'misconduct-hearing not-held - -',
    officers: [
      'two Warwickshire Police officers | unnamed-in-source | - | - | investigation-withdrawn',
    ],
  },
  'force-newsroom': {
    force: 'sussex',
    hearing: 'misconduct-hearing concluded 2022-05-12 -',
    officers: ['Steve Story | named | sergeant | - | dismissed'],
    roles: ['force-spokesperson: Tina Tale'],
  },
  'retired-inspector': {
    force: 'hertfordshire',
    hearing: 'misconduct-hearing concluded - -',
    officers: [
      'Oscar Othername | named | inspector | gross-misconduct | would-have-been-dismissed',
    ],
    roles: ['presenting-officer: Petra Paper'],
  },
  'watchdog-style': {
    force: 'northumbria',
    incident: '2019-10-03',
    hearing: 'misconduct-meeting concluded 2021 -',
    officers: [
      'the officer | unnamed-in-source | - | misconduct | written-warning',
      'a second officer | unnamed-in-source | - | no-case | no-case-to-answer',
    ],
  },
};

const only = (name: string) => {
  const { cases } = draftCases(articleOf(textOf(name)), shippedVocabulary);
  expect(cases).toHaveLength(1);
  return cases[0];
};

describe.each(Object.entries(reports))('%s', (name, expected) => {
  it('gives the force, the officers with their outcomes, and who speaks in which role', () => {
    const draft = only(name);
    expect(draft?.force.value).toBe(expected.force);
    const officers = draft?.officers.map(
      (it) =>
        `${it.name.value ?? it.label} | ${it.anonymity.value} | ${it.rank.value ?? '-'} | ${it.overall_finding?.value ?? '-'} | ${it.outcome.value}`,
    );
    expect(officers).toEqual(expected.officers);
    const roles = draft?.participants.filter((it) => it.name !== null && it.name !== 'IOPC');
    expect(roles?.map((it) => `${it.role}: ${it.name}`)).toEqual(expected.roles ?? []);
  });

  it('gives dates only as far as the text does', () => {
    const draft = only(name);
    expect(draft?.incident_date?.value).toBe(expected.incident);
    if (expected.hearing === undefined) return;
    const hearings = draft?.proceedings.filter((it) => it.id !== 'p0');
    const found = hearings?.map(
      (it) =>
        `${it.type.value} ${it.status.value} ${it.start_date?.value ?? '-'} ${it.end_date?.value ?? '-'}`,
    );
    expect(found).toEqual([expected.hearing]);
  });

  it('is a valid draft whose every piece of evidence stands at one place', () => {
    const body = textOf(name);
    const draft = caseFile.parse(only(name));
    expect(checkCase(draft, shippedVocabulary)).toEqual([]);
    expect(resolveCase(draft, () => ({ id: 'x-1', body })).issues).toEqual([]);
  });
});

describe('what makes no case', () => {
  it.each(['pcc-statement', 'policy-figures', 'general-feature', 'court-report'])('%s', (name) => {
    expect(draftCases(articleOf(textOf(name)), shippedVocabulary)).toEqual({
      cases: [],
      warnings: [],
    });
  });
});

it('names people only in names and labels: neither ids nor titles hold one', () => {
  for (const name of Object.keys(reports)) {
    for (const it of draftCases(articleOf(textOf(name)), shippedVocabulary).cases) {
      const names = it.officers.flatMap((officer) => officer.name.value?.split(' ') ?? []);
      for (const word of names) expect(`${it.id} ${it.title}`).not.toContain(word);
    }
  }
});

it('makes a case for each force when officers of several are dealt with', () => {
  const body =
    'PC Ann Sample, of Kent Police, was dismissed without notice after a misconduct hearing.\n\nSgt Ben Specimen, of Essex Police, received a final written warning after another misconduct hearing.';
  const { cases } = draftCases(articleOf(body), shippedVocabulary);
  expect(cases.map((it) => [it.id, it.force.value, it.officers.length])).toEqual([
    ['c-x-1-1', 'kent', 1],
    ['c-x-1-2', 'essex', 1],
  ]);
});

it('takes the force from the headline where the text says only "the force", and says so', () => {
  const body = 'The officer received management action. The force held a misconduct meeting.';
  const article = articleOf(body, { headline: 'Use of force - Kent Police, May 2019' });
  const [draft] = draftCases(article, shippedVocabulary).cases;
  expect(draft?.force).toMatchObject({ value: 'kent', note: expect.stringContaining('headline') });
});

it('does not take a newspaper or a place for the force', () => {
  const body =
    'A Northumbria Police officer was dismissed after an incident in Kent, the South Wales Argus reported.';
  expect(draftCases(articleOf(body), shippedVocabulary).cases[0]?.force.value).toBe('northumbria');
});

it('knows a force by the area of its chief constable or commissioner', () => {
  const body =
    'The Chief Constable of Kent asked for PC Ann Sample to be sacked. She was dismissed.';
  const about = { publisher: 'Office of the Police and Crime Commissioner for Kent' };
  const plain = 'PC Ann Sample was dismissed after a hearing in Kent.';
  expect(draftCases(articleOf(body), shippedVocabulary).cases[0]?.force.value).toBe('kent');
  expect(draftCases(articleOf(plain), shippedVocabulary).cases[0]?.force.value).toBeNull();
  expect(draftCases(articleOf(plain, about), shippedVocabulary).cases[0]?.force.value).toBe('kent');
});
