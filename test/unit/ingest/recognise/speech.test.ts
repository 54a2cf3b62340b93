import { describe, expect, it } from 'vitest';
import { draftCases } from '../../../../src/ingest/draft-cases.ts';
import { articleOf } from '../../../fakes/article-of.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

const opening =
  'PC Ned Vale, 40, of Lower Exampleton, was dismissed without notice by Derbyshire Constabulary after a misconduct hearing chaired by Joan Bell.';

function quotesOf(paragraph: string) {
  const body = `${opening}\n\n${paragraph}`;
  const [draft] = draftCases(articleOf(body, { id: 'a-900' }), shippedVocabulary).cases;
  return draft?.quotes.map((it) => [it.speaker, it.speaker_role, it.kind]);
}

describe('a drafted quote', () => {
  it.each([
    ['Ms Bell said: "It was grave."', 'Joan Bell', 'panel-chair', 'finding'],
    ['‘It was grave,’ said Ms Bell.', 'Joan Bell', 'panel-chair', 'finding'],
    [
      'Representing PC Vale, Una Park said: "He is a fine man."',
      'Una Park',
      'officer-representative',
      'mitigation',
    ],
    [
      'Una Park, who represented PC Vale, told the panel he was "a fine man".',
      'Una Park',
      'officer-representative',
      'mitigation',
    ],
    ['PC Vale told the hearing: "I meant no harm."', 'Ned Vale', 'officer', 'comment'],
    ['PC Vale admitted he was "a fool".', 'Ned Vale', 'officer', 'admission'],
    [
      'Magistrate Lynn Field told him: "You were trusted."',
      'Magistrate Lynn Field',
      null,
      'comment',
    ],
    ['"I meant no harm," Vale told the hearing.', 'Ned Vale', 'officer', 'comment'],
    [
      'Una Park, for PC Vale, spoke last. "He is a fine man," she said.',
      'Una Park',
      'officer-representative',
      'mitigation',
    ],
    [
      'The driver, Dan Placeholder, gave evidence. "I could not move," he said.',
      'Dan Placeholder',
      'complainant',
      'comment',
    ],
    ['Ms Bell told PC Vale: "You lied."', 'Joan Bell', 'panel-chair', 'finding'],
    ['PC Vale\u2019s mother said: "He is a fine man."', null, 'interested-person', 'comment'],
    ['The chair added: "It was grave."', 'Joan Bell', 'panel-chair', 'finding'],
    ['His sister wept. "I miss him," she said.', null, 'interested-person', 'comment'],
    ['An impact statement read: "I have nightmares."', null, null, 'comment'],
    ['The hearing was told it was "a pattern".', null, 'unattributed', 'evidence-put-to-hearing'],
  ])('from %s', (paragraph, speaker, role, kind) => {
    expect(quotesOf(paragraph)).toEqual([[speaker, role, kind]]);
  });

  it('is none where marked words have no speaker', () => {
    expect(quotesOf("He wrote to a group called 'The Lads'.")).toEqual([]);
  });
});

describe('a draft', () => {
  it('takes nobody’s home for a name', () => {
    const body =
      'Kelly Mock, 29, from Lower Exampleton, was dismissed after a misconduct hearing at Derbyshire Constabulary.';
    const [draft] = draftCases(articleOf(body, { id: 'a-900' }), shippedVocabulary).cases;
    expect(draft?.officers.map((it) => it.name.value)).toEqual(['Kelly Mock']);
  });

  it('has a hearing pending that will take place', () => {
    const body =
      'A misconduct hearing for PC Ned Vale will take place at 10am on Monday 28 April 2025 at Derbyshire Constabulary and is expected to last three days. It is alleged that he lied.';
    const [draft] = draftCases(articleOf(body, { id: 'a-900' }), shippedVocabulary).cases;
    expect(draft?.proceedings.map((it) => it.status.value) ?? ['pending']).toEqual(['pending']);
  });
});
