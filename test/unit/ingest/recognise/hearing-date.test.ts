import { describe, expect, it } from 'vitest';
import { draftCases } from '../../../../src/ingest/draft-cases.ts';
import { articleOf } from '../../../fakes/article-of.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

/** The first day of the hearing in a text published on a Friday. */
function hearingDay(body: string, published: string | null = '2024-05-17'): string | null {
  const { cases } = draftCases(articleOf(body, { published }), shippedVocabulary);
  const dates = cases.flatMap((it) => it.proceedings).map((it) => it.start_date?.value ?? null);
  return dates.find((it) => it !== null) ?? null;
}

describe('the day of a hearing', () => {
  it.each([
    [
      'is the last day of that name before publication',
      'PC Jane Example of Gwent Police was dismissed at a misconduct hearing on Tuesday.',
      '2024-05-14',
    ],
    [
      'is the day before publication where the text says yesterday',
      'PC Jane Example of Gwent Police was dismissed at a misconduct hearing yesterday.',
      '2024-05-16',
    ],
    [
      'has the year that puts it before publication',
      'PC Jane Example of Gwent Police was dismissed at a misconduct hearing on 28 November.',
      '2023-11-28',
    ],
    [
      'is that of the sanction where the text gives no other',
      'PC Jane Example of Gwent Police faced a misconduct hearing. She was dismissed without notice on 3 May 2024.',
      '2024-05-03',
    ],
    [
      'may be a month of the year before publication',
      'PC Jane Example of Gwent Police won an appeal after a misconduct hearing. She was dismissed in August last year.',
      '2023-08',
    ],
    [
      'stands in brackets behind "this morning"',
      'PC Jane Example of Gwent Police was dismissed at an accelerated misconduct hearing before Chief Constable Ann Sample at headquarters in Exampleton this morning (Friday 17 May).',
      '2024-05-17',
    ],
    [
      'may stand far behind it where the text says that it began then',
      'The misconduct hearing in respect of PC Jane Example of Gwent Police took place over six days at the Exampleton Hotel and began on 7 May 2024. She was dismissed.',
      '2024-05-07',
    ],
    [
      'has a line of its own in a notice',
      'Notice is given of a misconduct hearing for PC Jane Example of Gwent Police.\nDate: Monday 3 June 2024',
      '2024-06-03',
    ],
    [
      'is not that of what the panel considered',
      'PC Jane Example of Gwent Police was dismissed at a misconduct hearing. The panel considered six incidents between June 2021 and April 2022.',
      null,
    ],
    [
      'is the first of the days in brackets',
      'PC Jane Example of Gwent Police appeared before a panel sitting at the force\u2019s offices in Exampleton last week (6 May \u2013 9 May). She was dismissed without notice.',
      '2024-05-06',
    ],
    [
      'stands behind the words that it begins then',
      'Gwent Police will hold a misconduct hearing for PC Jane Example at the Old Exampleton Conference Suite in Lower Street, Exampleton, beginning at 10am on Monday 3 June 2024.',
      '2024-06-03',
    ],
    [
      'is to come where the day of the week fits no day of the past',
      'PC Jane Example of Gwent Police is to appear before a disciplinary panel. The hearing begins at headquarters on Monday, June 3, at 10am. It comes after PC John Specimen was dismissed in April.',
      '2024-06-03',
    ],
    [
      'is as much of "this week" as its days share',
      'PC Jane Example of Gwent Police lied about a form, a misconduct hearing was told this week. She was dismissed.',
      '2024-05',
    ],
    [
      'may be the last month of a name before publication',
      'The force confirmed yesterday that a misconduct hearing had taken place in November and that PC Jane Example of Gwent Police had been dismissed.',
      '2023-11',
    ],
    [
      'has a line in a list of hearings',
      'PC Jane Example of Gwent Police will face a misconduct hearing at headquarters.\nConstable 1234 Jane Example\nMonday 3 June 2024, 9.30am (three days)\nShe is alleged to have lied. A hearing for PC John Specimen, due to begin on 6 May, has been vacated.',
      '2024-06-03',
    ],
    [
      'is not that of a request about it',
      'PC Jane Example of Gwent Police was dismissed at a misconduct hearing. Her request for the hearing to be held in private was refused on 22 March.',
      null,
    ],
    [
      'is that on which the case was heard',
      'PC Jane Example of Gwent Police was dismissed at a misconduct hearing. Chief Constable Ann Sample heard the case at headquarters on Tuesday 14 May.',
      '2024-05-14',
    ],
    [
      'is not that on which a force confirmed it',
      'The force confirmed on Tuesday that PC Jane Example of Gwent Police had been dismissed after a misconduct hearing.',
      null,
    ],
    [
      'may be the last month of that name',
      'PC Jane Example of Gwent Police was dismissed last November after a misconduct hearing found that she had lied.',
      '2023-11',
    ],
    [
      'is not that of an appeal',
      'A Police Appeals Tribunal has reinstated PC Jane Example of Gwent Police. She was dismissed without notice in August 2022 after a misconduct hearing found that she had lied. The tribunal, which sat on 24 April, said that the panel had been too severe.',
      '2022-08',
    ],
    [
      'is not that of what a hearing in some place was told',
      'PC Jane Example of Gwent Police was asleep on the night of Saturday, March 16, a disciplinary hearing in Exampleton heard. She was dismissed.',
      null,
    ],
    [
      'is ahead where the text says that somebody faces it then',
      'PC Jane Example of Gwent Police faces a misconduct hearing on 4 June.\nShe denies it.\nIn a separate case, PC John Specimen was dismissed in 2019.',
      '2024-06-04',
    ],
    [
      'is not that of another which is to come',
      'PC Jane Example of Gwent Police faces a misconduct panel on 9 July. PC John Specimen was dismissed without notice at a misconduct hearing on 2 May.',
      '2024-05-02',
    ],
    [
      'is unknown where only another has one',
      'PC Jane Example of Gwent Police faces a misconduct hearing in Exampleton on June 4. PC John Specimen has already been dismissed after a misconduct hearing.',
      null,
    ],
    [
      'is not that of a trial',
      'PC Jane Example of Gwent Police was jailed on Monday at the crown court before the hearing. A misconduct hearing dismissed her.',
      null,
    ],
  ])('%s', (_, body, expected) => {
    expect(hearingDay(body)).toBe(expected);
  });

  it('ends when the panel decided, where the text says when it began', () => {
    const body =
      'The misconduct hearing of PC Jane Example of Gwent Police began in Exampleton on 7 May 2024. On 15 May the panel, chaired by Ann Sample, announced that gross misconduct was proven. She was dismissed without notice.';
    const { cases } = draftCases(articleOf(body, { published: '2024-05-17' }), shippedVocabulary);
    const [hearing] = cases.flatMap((it) => it.proceedings);
    expect([hearing?.start_date?.value, hearing?.end_date?.value]).toEqual([
      '2024-05-07',
      '2024-05-15',
    ]);
  });

  it('has the year in which its day of the week falls, where the day of publication is not known', () => {
    const body =
      'PC Jane Example of Gwent Police lied on 9 May 2023. She told a misconduct hearing at headquarters in Exampleton, on Tuesday (8 August), that she was sorry. She was dismissed.';
    expect(hearingDay(body, null)).toBe('2023-08-08');
  });

  it('stays open where the day of publication is not known', () => {
    const body =
      'PC Jane Example of Gwent Police was dismissed at a misconduct hearing on Tuesday.';
    expect(hearingDay(body, null)).toBeNull();
    expect(hearingDay(body, '2024-05')).toBeNull();
  });
});
