import { describe, expect, it } from 'vitest';
import { draftCases } from '../../../../src/ingest/draft-cases.ts';
import { articleOf } from '../../../fakes/article-of.ts';
import { endingsIn } from '../../../fakes/drafted-endings.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

function casesIn(body: string) {
  return draftCases(articleOf(`${body} The matter concerns Kent Police.`), shippedVocabulary).cases;
}

describe('several officers in a watchdog’s summary', () => {
  it.each([
    [
      'a measure that names nobody is for the one with a case to answer, not for whoever was cleared since',
      [
        'We concluded that the driver had a case to answer for misconduct.',
        'We also looked at the duty inspector. We did not find any indication that the inspector had breached the standards.',
        'The force agreed and proposed to deal with the matter by management action.',
      ],
      ['the driver: management-action', 'the inspector: no-case-to-answer'],
    ],
    [
      'a finding about as many is of those who were not cleared',
      [
        'We found that the two officers who came first had a case to answer for misconduct. We found no case to answer for the two remaining officers.',
        'A misconduct meeting was held. The chair found that misconduct was not proven against the two constables.',
      ],
      ['the two officers: not-proven', 'the two remaining officers: no-case-to-answer'],
    ],
    [
      'ordinals tell each of two apart',
      [
        'One constable took no statement, another lost the file and a third closed the case.',
        'In our view the first and third constables had a case to answer for misconduct. There was no case to answer for the second constable.',
        'At the misconduct meetings misconduct was found proven for both officers. The first constable received a written warning. The third constable received management advice.',
      ],
      [
        'the first and third constables: management-advice',
        'the first and third constables: written-warning',
        'the second constable: no-case-to-answer',
      ],
    ],
    [
      'what the force decides of one post replaces no view of another',
      [
        'We found that the call taker had made the checks and had no case to answer. We considered that the inspector may have a case to answer for misconduct.',
        'The force considered that the inspector had no case to answer. We accepted this.',
      ],
      ['the call taker: no-case-to-answer', 'the inspector: no-case-to-answer'],
    ],
    [
      'a clause without a person goes on with whom the sentence is about',
      [
        'In our view the dispatcher had a case to answer for misconduct.',
        'The inspector had relied on what the dispatcher had put, and we did not think there was a case to answer.',
        'The dispatcher received management action.',
      ],
      ['The inspector: no-case-to-answer', 'the dispatcher: management-action'],
    ],
    [
      'no failing on somebody’s part leaves nothing to answer',
      ['The sergeant was on leave and we found no failing on her part.'],
      ['The sergeant: no-case-to-answer'],
    ],
    [
      'who resigned is a person where allegations are counted too',
      [
        'All four of those facing allegations of gross misconduct went before one hearing. One of the constables was dismissed without notice. The second had resigned in May and would have been dismissed if he had still been serving.',
      ],
      ['One of the constables: dismissed-without-notice', 'The second: would-have-been-dismissed'],
    ],
    [
      'a second pair is not those who were sanctioned already',
      [
        'Following the hearing, one officer was dismissed without notice and the other was given a final written warning. The two officers who attended misconduct meetings received management advice.',
      ],
      [
        'The two officers: management-advice',
        'one officer: dismissed-without-notice',
        'the other: final-written-warning',
      ],
    ],
    [
      'two with an aside each share what follows',
      [
        'We decided that a constable, who was driving, and a sergeant, who sat beside him, had no case to answer.',
      ],
      ['a constable: no-case-to-answer', 'a sergeant: no-case-to-answer'],
    ],
    [
      'the matters of two are of both',
      ['The constable’s and the PCSO’s matters were dealt with by management action.'],
      ['The constable: management-action', 'the PCSO: management-action'],
    ],
    [
      'a warning is of the one of whom its clause is',
      [
        'The panel dismissed the case against PC D and found misconduct in the case of PC E, who was issued with a final written warning.',
      ],
      ['PC D: not-proven', 'PC E: final-written-warning'],
    ],
    [
      'he is nobody of whom the text says she',
      [
        'We reconsidered our decision in respect of the constable and decided that she no longer had a case to answer. We maintained our decision on the sergeant.',
        'A misconduct meeting found the allegation against him proven and he received management advice.',
      ],
      ['the constable: no-case-to-answer', 'the officer: management-advice'],
    ],
    [
      'a pronoun tells of the one person of its sentence, and of nobody of the other sex',
      [
        'In our view the team leader had a case to answer for misconduct because she had not escalated the log. The call handler, although he had erred, did not have a case to answer.',
        'A meeting took place in November 2020 and she was given management advice.',
      ],
      ['The call handler: no-case-to-answer', 'the team leader: management-advice'],
    ],
    [
      'a short denial may have an aside',
      [
        'We found that the sergeant had a case to answer for misconduct. The constable, who had only just come on shift, did not.',
        'The sergeant received a written warning.',
      ],
      ['The constable: no-case-to-answer', 'the sergeant: written-warning'],
    ],
    [
      'action against somebody is theirs, not of whoever stands before it',
      [
        'We concluded that DS F should attend a misconduct meeting and that no action should be taken against Inspector G at all. DS F received a written warning.',
      ],
      ['DS F: written-warning', 'Inspector G: no-further-action'],
    ],
    [
      'a case denied to those told apart by a clause is denied to them',
      ['We did not find that the three officers who entered the house had a case to answer.'],
      ['the three officers: no-case-to-answer'],
    ],
  ])('%s', (_title, paragraphs, expected) => {
    expect(endingsIn(...paragraphs)).toEqual(expected);
  });
});

describe('what is no ending in a watchdog’s summary', () => {
  it('is a measure that the force proposed before it was directed to hold a hearing', () => {
    expect(
      endingsIn(
        'The force did not agree that the sergeant had a case to answer and proposed management action. We directed a misconduct hearing.',
        'The sergeant’s retirement took effect before it.',
      ),
    ).toEqual(['The sergeant: retired']);
  });

  it('is a view that the force first had and then gave up', () => {
    expect(
      endingsIn(
        'The force initially considered that neither constable had a case to answer. It then agreed with us that the first constable did.',
        'The first constable received management advice following a misconduct meeting.',
      ),
    ).toEqual(['The first constable: management-advice']);
  });

  it('is a resignation of somebody else than the one whom the sentence goes on to name', () => {
    expect(
      endingsIn(
        'Former PC Ann Sample lied to a manager at a hearing in May.',
        'Had she not resigned in April, former PC Sample would have been dismissed.',
      ),
    ).toEqual(['Ann Sample: would-have-been-dismissed']);
  });

  it('is what a chair would have done, told as “I”, of an officer with a letter', () => {
    expect(
      endingsIn(
        'Former Sgt Ben Specimen faced a misconduct hearing.',
        'The chair said: “Had he still been an officer I would have dismissed him without notice.”',
      ).filter((it) => it.startsWith('officer I')),
    ).toEqual([]);
  });

  it.each([
    [
      'a police staff misconduct meeting',
      'The dispatcher attended a police staff misconduct meeting, where it was found that there was no misconduct.',
      ['The dispatcher'],
    ],
  ])('is somebody in %s', (_title, body, expected) => {
    expect(
      casesIn(body)
        .flatMap((it) => it.officers)
        .map((it) => it.label),
    ).toEqual(expected);
  });
});

describe('a finding at a meeting', () => {
  it.each([
    ['At a hearing misconduct was found not proven for three officers.', 'not-proven'],
    [
      'At a hearing the panel found that the allegation against the constable was proven, but that it amounted to misconduct rather than gross misconduct.',
      'misconduct',
    ],
    [
      'We found that the constable had a case to answer for misconduct. The force arranged for a meeting to take place. Misconduct was not proven.',
      'not-proven',
    ],
    [
      'The force arranged a misconduct meeting for the constable in May 2018, and he received management advice.',
      'misconduct',
    ],
  ])('%s', (body, expected) => {
    const officers = casesIn(body).flatMap((it) => it.officers);
    expect(officers.map((it) => it.overall_finding?.value)).toEqual([expected]);
  });
});

describe('the meetings of several', () => {
  it.each([
    [
      'At the misconduct meetings, which were held in January 2020, the constable received a written warning.',
      '2020-01',
    ],
    [
      'Misconduct meetings have been private since 2016. The constable received a written warning.',
      null,
    ],
  ])('%s', (body, expected) => {
    const [day] = casesIn(body)
      .flatMap((it) => it.proceedings)
      .map((it) => it.start_date?.value ?? null);
    expect(day ?? null).toBe(expected);
  });

  it('was held where the text says so behind what was agreed', () => {
    const body =
      'The force agreed that the sergeant should attend a misconduct meeting, which was held in May 2018. No further action was taken against him.';
    expect(
      casesIn(body)
        .flatMap((it) => it.proceedings)
        .map((it) => it.status?.value),
    ).toContain('concluded');
  });
});
