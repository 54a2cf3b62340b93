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

  it.each([
    [
      'nobody of the other sex',
      'Mr Alan Mock called it a close thing. Rita Fiction wept. "You have nothing left," he told her.',
      'Alan Mock',
      null,
    ],
    [
      'a mother and not whoever spoke before her',
      'Ms Bell said it was grave. That is not how it seems to the boy\u2019s mother. "It can happen again," she said.',
      null,
      'interested-person',
    ],
    [
      'somebody under a letter',
      'Ms Z said that she no longer trusted the police. "I reported one crime," she said.',
      'Ms Z',
      'complainant',
    ],
    [
      'an officer under a letter to whom harm was done',
      'Officer Q told the panel that she was shut in a van. "I was cold," she said.',
      'Officer Q',
      'complainant',
    ],
    [
      'a letter behind other words',
      'In a statement PC Q said that she had left the force. "I loved the work," she said.',
      'PC Q',
      'complainant',
    ],
    [
      'whoever described something',
      'PC Vale claimed that it was a record of scores, an explanation described by Joan Bell as "an insult".',
      'Joan Bell',
      'panel-chair',
    ],
    [
      'nobody where another\u2019s words are told of',
      'Ms Bell said that a caller had spoken of "a lad with a gun".',
      null,
      null,
    ],
    [
      'nobody where two people\u2019s words may be meant',
      'Ms Bell said PC Vale denied it and that it was "a pattern".',
      null,
      null,
    ],
    [
      'the relative and not the officer whose relative it is',
      '"He is a fine man," said PC Vale\u2019s mother.',
      null,
      'interested-person',
    ],
    [
      'the one to whom a question was put',
      'Una Park suggested to Ms Z that she had been wrong. She replied: "I know who it was."',
      'Ms Z',
      'complainant',
    ],
    [
      'nobody who is only spoken of',
      'The complaint concerned PC Q and PC Z. Allegation 5, that he told a colleague to "mind her manners", was proven.',
      null,
      null,
    ],
    [
      'no place',
      'A hearing in Colwyn Bay was played a recording. In it he says: "We are in the dark."',
      'Ned Vale',
      'officer',
    ],
    [
      'the one to whom a lawyer put it',
      'His barrister, Una Park, suggested to Ms Z that she had been wrong. She replied: "I know who it was."',
      'Ms Z',
      'complainant',
    ],
    [
      'whoever spoke last and goes on',
      'Alan Mock said it was grave. It was in PC Vale\u2019s favour that he was honest. He went on: "But he lied."',
      'Alan Mock',
      null,
    ],
    [
      'nobody of a phrase that leads in',
      'Ms Z was not there. In a statement released through her solicitor she said: "I was not believed."',
      'Ms Z',
      'complainant',
    ],
    [
      'the subject before a sentence that only goes on with "he"',
      'Vale did not attend. The court heard that he had known Bob Fiction since school. In one message he wrote: "Be careful, mate."',
      'Ned Vale',
      'officer',
    ],
    [
      'somebody whom nothing but the quotation brings up',
      'Campaigner Rita Mockery has called for a change in the law. "It took too long," she said.',
      'Rita Mockery',
      null,
    ],
    [
      'a relative by a first name',
      'Her mother, Nora, watched the hearing. "I want no sacking," she said.',
      'Nora',
      'interested-person',
    ],
    [
      'one of several',
      'Ms Bell said it was grave. One of the women told the panel how she felt. "I was afraid," she said.',
      null,
      'complainant',
    ],
    [
      'nobody dead',
      'Jamie Fiction, who was 19, died at the scene. Mrs Fiction said: "We want no sacking."',
      'Mrs Fiction',
      null,
    ],
    [
      'nobody but the victim in an impact statement',
      'Ms Bell said it was grave. In a victim impact statement, she said: "I have nightmares."',
      null,
      'complainant',
    ],
    [
      'somebody with the first name that the text gives elsewhere',
      'The van was hit as Rita Fiction sat in it. Mrs Fiction, 71, broke an arm. "I bear no grudge," she said.',
      'Rita Fiction',
      'complainant',
    ],
    [
      'a witness of rank',
      'Inspector Nora Fiction told the hearing that he had belittled her. "I sat and cried," she said.',
      'Nora Fiction',
      'complainant',
    ],
    [
      'a judge',
      'In a judgment, Mrs Justice Fiction said: "That is not the question."',
      'Mrs Justice Fiction',
      null,
    ],
    [
      'the commissioner by what stands behind the name',
      'Rita Fiction, the Police and Crime Commissioner, welcomed the decision. "People are tired," she said.',
      'Rita Fiction',
      'local-policing-body',
    ],
  ])('is of %s', (_, paragraph, speaker, role) => {
    expect(quotesOf(paragraph)?.map((it) => it.slice(0, 2))).toEqual([[speaker, role]]);
  });

  it('may stand in single marks where somebody beside it speaks', () => {
    expect(quotesOf('Her sister, Nora, told us: \u2018A warning is too little.\u2019')).toEqual([
      ['Nora', 'interested-person', 'comment'],
    ]);
  });

  it('is the force\u2019s, and no finding, where the chief officer who decided speaks afterwards', () => {
    const body =
      'PC Ned Vale was dismissed by Derbyshire Constabulary at an accelerated misconduct hearing. Deputy Chief Constable Nora Fiction, sitting in place of the Chief Constable, said: "You lied."\n\nSpeaking afterwards, DCC Fiction said: "He is young.\n\n"We cannot have two laws."';
    const [draft] = draftCases(articleOf(body, { id: 'a-900' }), shippedVocabulary).cases;
    expect(draft?.quotes.map((it) => [it.speaker_role, it.kind])).toEqual([
      ['panel-chair', 'finding'],
      ['force-spokesperson', 'comment'],
      ['force-spokesperson', 'comment'],
    ]);
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
