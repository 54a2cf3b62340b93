import { describe, expect, it } from 'vitest';
import { draftsOf, endingsIn, findingsIn } from '../../../fakes/drafted-endings.ts';

describe('what was found of somebody', () => {
  it.each([
    [
      'is told of their conduct by "this" or "it"',
      'PC Ann Sample told a hearing that she was sorry. This too was gross misconduct, and she was dismissed.',
      'gross-misconduct',
    ],
    [
      'is told by those who decide, in the present',
      '"I find gross misconduct proved," the chair of the hearing told PC Ann Sample. She was dismissed.',
      'gross-misconduct',
    ],
    [
      'is what they denied and the panel affirms',
      'PC Ann Sample denied that it was gross misconduct. The panel, by a majority, found that it was. She was given a final written warning.',
      'gross-misconduct',
    ],
    [
      'is told by the chair in the present behind a verdict',
      'PC Ann Sample appeared at a hearing. Chair Cat Mock said: "We find the allegation of lying proven. It is gross misconduct." An allegation of theft was not proven. She was dismissed.',
      'gross-misconduct',
    ],
    [
      'is told of an allegation that was proven',
      'PC Ann Sample appeared at a hearing. The allegation that she lied was not proven. The allegation that she kept no notes was proven and amounted to misconduct. She was given a written warning.',
      'misconduct',
    ],
    [
      'is not what counsel says it is',
      'PC Ann Sample appeared at a hearing. Presenting the case, Cat Mock said: "It is gross misconduct." She was given a written warning.',
      '-',
    ],
    [
      'is admitted in the passive',
      'PC Ann Sample appeared at a hearing, where gross misconduct was admitted. She was dismissed.',
      'gross-misconduct',
    ],
    [
      'is told in a list without a verb',
      'PC Ann Sample: gross misconduct proven, dismissed without notice.',
      'gross-misconduct',
    ],
    [
      'is misconduct where they are cleared of gross misconduct alone',
      'PC Ann Sample was cleared of gross misconduct but found guilty of misconduct at a hearing. She received a written warning.',
      'misconduct',
    ],
    [
      'is not "not proven" for one allegation of several, where they are warned',
      'PC Ann Sample was given a final written warning at a hearing. The allegation that she lied was not proved.',
      '-',
    ],
  ])('%s', (_, body, finding) => {
    expect(findingsIn(body)).toEqual([`Ann Sample: ${finding}`]);
  });

  it('is told of no allegation in particular where one was proven and another was not', () => {
    const [draft] = draftsOf(
      'PC Ann Sample denied lying.',
      'The panel found the allegation of neglect proven. That allegation was not proven which concerned her notes. This allegation was not proven either. She was given a written warning.',
    );
    const found = draft?.officers[0]?.allegations.map((it) => it.finding?.value ?? null);
    expect(found?.[0]).toBe(null);
    expect(found).toContain('not-proven');
  });

  it('is nobody’s outcome in the name of a count of allegations', () => {
    expect(
      endingsIn(
        'PC Ann Sample faced three allegations at a hearing. Two were proven as gross misconduct and one as misconduct. A fourth was not proven. She was given a final written warning.',
      ),
    ).toEqual(['Ann Sample: final-written-warning']);
  });

  it('is misconduct where a meeting warned one person and a hearing dealt with another', () => {
    expect(
      findingsIn(
        'PC Ann Sample was dismissed without notice after a misconduct hearing.',
        'The sergeant was dealt with at a misconduct meeting in May. The appropriate authority proved its case and a written warning followed.',
      ),
    ).toEqual(['Ann Sample: -', 'The sergeant: misconduct']);
  });

  it.each([
    'The hearing concluded that misconduct had not been established in the case of PC Ann Sample.',
    'The panel did not find the facts alleged against PC Ann Sample to have been proved.',
    'All of the charges against PC Ann Sample, of Maidstone, were dismissed at a misconduct hearing.',
  ])('is denied: %s', (body) => {
    expect(endingsIn(body)).toEqual(['Ann Sample: not-proven']);
    expect(findingsIn(body)).toEqual(['Ann Sample: not-proven']);
  });
});

describe('the hearing of a matter', () => {
  const held = (...paragraphs: readonly string[]) =>
    draftsOf(...paragraphs)
      .flatMap((it) => it.proceedings)
      .filter((it) => it.status?.value === 'concluded')
      .map((it) => it.type.value);

  it.each([
    [
      'is seen beside a meeting that was somebody else’s',
      [
        'PC Ann Sample was reduced in rank at a hearing in Maidstone on Monday.',
        'The panel was told that she had lied.',
        'DC A received a written warning at a misconduct meeting in May.',
      ],
      ['misconduct-hearing', 'misconduct-meeting'],
    ],
    [
      'has decided where "would" stands before it',
      [
        'Former PC Ann Sample would have been dismissed, an accelerated misconduct hearing has determined.',
      ],
      ['accelerated-misconduct-hearing'],
    ],
    [
      'goes by the name of its procedure',
      [
        'Chief Constable Jo Dummy heard the case under the accelerated procedure and dismissed PC Ann Sample.',
      ],
      ['accelerated-misconduct-hearing'],
    ],
    [
      'was agreed and not held',
      [
        'A gross misconduct hearing had been agreed before the trial of the constable.',
        'No hearing took place and he has returned to duty.',
      ],
      [],
    ],
  ])('%s', (_, paragraphs, types) => {
    expect(held(...paragraphs)).toEqual(types);
  });
});
