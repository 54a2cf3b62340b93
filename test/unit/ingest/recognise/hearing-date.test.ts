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
      'is not that of a trial',
      'PC Jane Example of Gwent Police was jailed on Monday at the crown court before the hearing. A misconduct hearing dismissed her.',
      null,
    ],
  ])('%s', (_, body, expected) => {
    expect(hearingDay(body)).toBe(expected);
  });

  it('stays open where the day of publication is not known', () => {
    const body =
      'PC Jane Example of Gwent Police was dismissed at a misconduct hearing on Tuesday.';
    expect(hearingDay(body, null)).toBeNull();
    expect(hearingDay(body, '2024-05')).toBeNull();
  });
});
