import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../../src/ingest/recognise/date.ts';
import { incidentDate } from '../../../../src/ingest/recognise/incident.ts';
import { proceedingsIn } from '../../../../src/ingest/recognise/proceeding.ts';
import { statementsOf } from '../../../../src/ingest/recognise/statement.ts';

const values = (text: string) =>
  statementsOf(text).flatMap((it) => datesIn(it).map((date) => date.value));

describe('dates are taken as far as the text gives them', () => {
  it.each([
    ['on 5 February 2017', ['2017-02-05']],
    ['on Tuesday, March 14, 2023', ['2023-03-14']],
    ['on September 22nd, 2017', ['2017-09-22']],
    ['which finished on April 27', ['--04-27']],
    ['in June 2019', ['2019-06']],
    ['in autumn 2019', ['2019']],
    ['between 6 and 8 March 2023', ['2023-03-06', '2023-03-08']],
    ['from 3 to 5 February 2020', ['2020-02-03', '2020-02-05']],
    ['between October 2016 and March 2017', ['2016-10', '2017-03']],
    ['12/03/2021', ['2021-03-12']],
    ['on Boxing Day 2021', ['2021-12-26']],
    ['late on New Year\u2019s Eve, 2019', ['2019-12-31']],
    ['he may 2 days later', []],
    ['officer 2014 times', []],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('the date of the incident is the day of the conduct', () => {
  it.each([
    ['On 3 May 2019 officers stopped a man.', '2019-05-03'],
    [
      'In June 2018 the force referred to us an incident which occurred on 2 May 2018.',
      '2018-05-02',
    ],
    [
      'On 22 July 2016 the force received a complaint about an arrest the night before.',
      '2016-07-21',
    ],
    ['The hearing took place on 4 June 2020.', null],
    [
      'PC Example appeared before a panel at a hotel near Exampleton between 4 and 8 June 2020.',
      null,
    ],
    ['The panel considered a search at a station in the early hours of 3 May 2019.', '2019-05-03'],
    ['An audit in May 2019 showed that files had been opened.', null],
    ['The constable was interviewed in May 2019.', null],
    ['We sent our report to the force in May 2019.', null],
    ['He was dismissed on 4 June 2020.', null],
    [
      'On 3 May 2019 two officers went to arrest a man who had failed to appear at court.',
      '2019-05-03',
    ],
    ['The car was recorded in Exampleton on July 11 last year.', '2023-07-11'],
    ['The nurse was stopped in January this year.', '2024-01'],
    ['The crash in the early evening of November 2 killed a man.', '2023-11-02'],
    ['The hearing in Exampleton was told that he lied between March 2019 and May 2020.', '2019-03'],
    ['The panel found that she had lied to a superintendent in November 2020.', '2020-11'],
    ['She told the panel that he had locked her in a van in January 2020.', '2020-01'],
    [
      'He was dismissed in August 2022 after a hearing found that he hit a man in June 2021.',
      '2021-06',
    ],
    ['On 9 February 2021 he was sent to the flat of a retired teacher.', '2021-02-09'],
    [
      'He works here. He has a dog. It is old. He met a woman, referred to as Ms Z, in October 2020.',
      '2020-10',
    ],
    ['He was thanked for what he did on New Year\u2019s Eve last year.', '2023-12-31'],
    ['The panel, sitting in Exampleton, heard that he lied on 2 March 2023.', '2023-03-02'],
    ['She told the hearing that he shouted at a planning meeting in May 2021.', '2021-05'],
    [
      'He was dismissed for throwing a stool through a window in Exampleton at 2.10am on 28 May 2022.',
      '2022-05-28',
    ],
    ['The complaints cover a period from May 2020 to June 2021.', '2020-05'],
    ['He had a caution from 1994.', null],
    ['The hearing is due to resume on 21 June 2024.', null],
    ['They worked in an office in 2020.', null],
    ['The case was heard between 9 and 11 January 2024.', null],
    ['On 3 May 2023 the panel heard that he had lied.', null],
    ['He had been suspended since March 2021.', null],
    ['Date: Monday 19 February 2024', null],
    ['Monday 19 February 2024, 9.30am (three days)', null],
    ['Since 2016, misconduct hearings have had lawyers in the chair.', null],
    ['He held a commendation for his part in a search in 2016.', null],
    ['She admitted two offences before magistrates in April 2018.', null],
    ['He met her in 2019. The crash in the early evening of November 2 killed a man.', '2019'],
  ])('%s', (text, expected) => {
    expect(incidentDate(statementsOf(text), '2024-05-17')?.value ?? null).toBe(expected);
  });

  it('has no year where neither the text nor a day of publication gives one', () => {
    expect(incidentDate(statementsOf('The crash on November 2 killed a man.'), null)).toBeNull();
  });
});

describe('a hearing or meeting is held, coming, or only spoken of', () => {
  it.each([
    [
      'The officer attended a misconduct meeting in June 2019.',
      'misconduct-meeting',
      true,
      '2019-06',
    ],
    ['The force agreed to hold a misconduct meeting.', 'misconduct-meeting', false, null],
    [
      'A gross misconduct hearing commenced on 1 July 2019.',
      'misconduct-hearing',
      true,
      '2019-07-01',
    ],
    [
      'An accelerated misconduct hearing was held on 9 June 2021.',
      'accelerated-misconduct-hearing',
      true,
      '2021-06-09',
    ],
    [
      'She will face a misconduct hearing on 9 June 2021.',
      'misconduct-hearing',
      false,
      '2021-06-09',
    ],
  ])('%s', (text, type, held, from) => {
    const [found] = proceedingsIn(statementsOf(text), false);
    expect([found?.type, found?.held, found?.from?.value ?? null]).toEqual([type, held, from]);
  });

  it.each([
    'A jury found him guilty after a trial.',
    'A reasonable tribunal could find misconduct.',
  ])('%s is no misconduct hearing', (text) => {
    expect(proceedingsIn(statementsOf(text), false)).toEqual([]);
  });
});
