import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../../src/core/passage.ts';
import { speechesOf } from '../../../../src/core/text/speech.ts';

const offices = new Set(
  'police constable sergeant inspector chief superintendent detective deputy director panel chair presenting officer northmoor head professional standards department counsel watchdog'.split(
    ' ',
  ),
);

function read(...paragraphs: string[]): (string | null)[][] {
  const body = paragraphs.join('\n\n');
  return speechesOf(passagesOf({ id: 'x', body }), offices).map((it) => [
    it.speaker.name,
    it.speaker.role,
    body.slice(it.start, it.end),
  ]);
}

describe('speechesOf', () => {
  it('names the speaker and office before the verb', () => {
    expect(read('Presenting officer Ann Gale said: “He lied.”')).toEqual([
      ['Ann Gale', 'Presenting officer', 'He lied.'],
    ]);
  });

  it('reads the speaker after the verb', () => {
    expect(read('“It was careless,” said Inspector Tom Reed, of Northmoor Police.')).toEqual([
      ['Tom Reed', 'Inspector', 'It was careless,'],
    ]);
  });

  it('carries a speech on through paragraphs that open with a quotation mark', () => {
    expect(
      read('Chief Constable Ida Moss said: “We are sorry.', '“We have learned.”').map(
        ([who]) => who,
      ),
    ).toEqual(['Ida Moss', 'Ida Moss']);
  });

  it('knows a surname again, with the office first given', () => {
    expect(
      read('Counsel Ann Gale said the officer lied.', 'Ms Gale added: “It was grave.”')[1],
    ).toEqual(['Ann Gale', 'Counsel', 'It was grave.']);
  });

  it('reads a name behind an office behind the verb', () => {
    expect(
      read('“It was careless,” said the legally qualified chair, Tom Reed, on Monday.'),
    ).toEqual([['Tom Reed', 'the legally qualified chair', 'It was careless,']]);
  });

  it('lets no pronoun stand for the last speaker once somebody else has acted', () => {
    expect(
      read(
        'Panel chair Joan Bell said it was serious.',
        'Her barrister, Colm Dunne, pleaded for a warning. “She has lost her sleep,” she was told.',
        'His colleague Ida Moss wept. “I only looked,” she said.',
      ).map(([who]) => who),
    ).toEqual(['Joan Bell']);
  });

  it('lets a pronoun stand for the last speaker', () => {
    expect(
      read('Panel chair Joan Bell said it was serious.', 'She added: “It was planned.”')[1],
    ).toEqual(['Joan Bell', 'Panel chair', 'It was planned.']);
  });

  it('does not take the listener for the speaker', () => {
    expect(read('The hearing was told it was “a large number”.')).toEqual([]);
  });

  it('keeps an unnamed body or person as printed', () => {
    expect(read('The watchdog said the force was right.')[0]?.slice(0, 2)).toEqual([
      null,
      'The watchdog',
    ]);
    expect(read('Another colleague said he “worked hard”.')[0]?.slice(0, 2)).toEqual([
      null,
      'Another colleague',
    ]);
  });

  it('takes the role from an introductory clause', () => {
    expect(read('Representing the officer, Una Park said: “He is sorry.”')[0]).toEqual([
      'Una Park',
      'Representing the officer',
      'He is sorry.',
    ]);
  });

  it('leaves a quotation without any speaker alone', () => {
    expect(read('A note read “do not enter” on the door.')).toEqual([]);
  });

  it.each([
    ['‘It was grave,’ said panel chair Joan Bell.', 'Joan Bell', 'It was grave,'],
    ["'It was grave,' Ms Joan Bell said.", 'Ms Joan Bell', 'It was grave,'],
    [
      "Ms Joan Bell said: 'The officers' conduct wasn't brave.'",
      'Ms Joan Bell',
      "The officers' conduct wasn't brave.",
    ],
    ['"His colleagues", said Joan Bell.', 'Joan Bell', 'His colleagues'],
  ])('reads %s', (text, who, words) => {
    expect(read(text).map(([name, , quoted]) => [name, quoted])).toEqual([[who, words]]);
  });

  it.each([
    "The officers' mess wasn't open in the '90s.",
    "Ms Joan Bell's client left the sergeants' club.",
  ])('takes no apostrophe for a quotation mark: %s', (text) => expect(read(text)).toEqual([]));

  it('carries speech in single marks on to the next paragraph', () => {
    expect(
      read("Chief Constable Ida Moss said: 'We are sorry.", "'We have learned.'").map(
        ([who]) => who,
      ),
    ).toEqual(['Ida Moss', 'Ida Moss']);
  });

  it('gives a pronoun to nobody once somebody else is named', () => {
    expect(
      read(
        'Panel chair Joan Bell said it was serious.',
        'Constable Ned Vale was sacked.',
        'He said: “No.”',
      ).slice(1),
    ).toEqual([]);
  });

  it('gives "they said" to no single person', () => {
    expect(
      read('Panel chair Joan Bell said it was serious.', 'They added: “No.”').slice(1),
    ).toEqual([]);
  });

  it('gives no speaker to words that another sentence of the writer brings up', () => {
    expect(
      read('Ms Joan Bell said he lied. A note read “do not enter”.').map((it) => it[2]),
    ).toEqual(['Ms Joan Bell said he lied.']);
  });

  it('does not give the words of a tribunal to whoever chaired it', () => {
    expect(read('The panel, chaired by Joan Bell, said it was “grave”.')[0]?.slice(0, 2)).toEqual([
      null,
      'The panel',
    ]);
  });

  it('tells the speaker from the officer who is represented', () => {
    expect(
      read('Una Park, who represented PC Ned Vale, told the panel he was “a fine man”.')[0],
    ).toEqual(['Una Park', 'who represented PC Ned Vale', 'a fine man']);
    expect(read('A spokesperson for Northmoor Police said: “We are sorry.”')[0]?.[0]).toBeNull();
  });

  it.each([
    'Ms Joan Bell claimed 14 hours of overtime.',
    'Ms Joan Bell accepted a gift.',
    'Ms Joan Bell admitted the theft, a hearing was told.',
  ])('takes no deed for speech: %s', (text) => expect(read(text)).toEqual([]));

  it.each([
    ['PC Ned Vale was not dishonest, the panel ruled.', 'the panel'],
    ['PC Ned Vale, the panel ruled, was not dishonest.', 'the panel'],
    ['One of the women said she was afraid.', 'One of the women'],
    ['The head of professional standards said it was grave.', 'The head of professional standards'],
    ['Officer X said he was sorry.', 'Officer X'],
  ])('finds who speaks in %s', (text, role) =>
    expect(read(text).map((it) => it.slice(0, 2))).toEqual([[null, role]]),
  );

  it.each([
    'The motorcycle continued on and was later described as stolen.',
    'The motorcycle then continued north.',
    'We had recommended that Northmoor Police should:',
    'The allegations against the officer are:',
    'PC Ned Vale is accused of the following:',
    'The hearing concluded on Friday.',
    'A letter from the chief constable said he was sorry.',
    'The officer was dismissed after the panel said he lied.',
  ])('takes no clause or thing for a speaker: %s', (text) => expect(read(text)).toEqual([]));

  it('knows the side of counsel by the words behind the name and its letters', () => {
    expect(read('Una Park KC, for the force, told the panel he lied.')[0]?.slice(0, 2)).toEqual([
      'Una Park',
      'for the force',
    ]);
  });

  it.each([
    ['In its findings the panel said that he lied.', null, 'the panel'],
    [
      'At a hearing in Northmoor on Tuesday the chair of the panel said it was grave.',
      null,
      'the chair of the panel',
    ],
    ['On Monday Joan Bell said it was grave.', 'Joan Bell', null],
  ])('takes no place or time for the speaker: %s', (text, name, role) => {
    expect(read(text).map((it) => it.slice(0, 2))).toEqual([[name, role]]);
  });

  it('reads the pronoun behind a place', () => {
    expect(
      read(
        'Constable Ned Vale said it was wrong.',
        'At a short hearing on 3 May at Otter Heads he admitted that it was grave.',
      )[1]?.slice(0, 1),
    ).toEqual(['Ned Vale']);
  });

  it.each([
    'Sergeant Vale is alleged to have stopped at Otter Cross at noon, and to have told a man that she was “done”.',
    'Constable Vale refused to say “yes”.',
  ])('gives words that nobody is said to have spoken to nobody: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('somebody called by title and surname', () => {
  it('has the first name that was given before', () => {
    expect(read('Rain fell on Maud Tindle.', 'Mrs Tindle said: “No.”')[0]?.[0]).toBe('Maud Tindle');
  });

  it('keeps the title where two people have the surname', () => {
    expect(read('Rain fell on Maud Tindle and Sol Tindle.', 'Mrs Tindle said: “No.”')[0]?.[0]).toBe(
      'Mrs Tindle',
    );
  });

  it('does not speak where somebody speaks for them', () => {
    expect(read('Lawyers for Mr Sol Tindle said he was “sorry”.')[0]?.slice(0, 2)).toEqual([
      null,
      'Lawyers for Mr Sol Tindle',
    ]);
  });
});

describe('somebody whom a paragraph introduces', () => {
  const speakers = (...paragraphs: string[]) => read(...paragraphs).map(([who]) => who);

  it.each([
    ['Maud Tindle, 71, wept as the sentence was read.'],
    ["The student's mother, Maud Tindle, sat at the back of the room."],
    ['Ms Maud Tindle came in late.'],
  ])('speaks by a pronoun in the next: %s', (text) => {
    expect(speakers(text, '“I made them tea,” she said.')[0]).toContain('Maud Tindle');
  });

  it('speaks by a pronoun in the same', () => {
    expect(
      speakers('Counsel for the force, Una Park, put it simply. “He lied,” she said.'),
    ).toEqual(['Una Park']);
  });

  it.each([
    ['Maud Tindle, 71, wept as Constable Ned Vale was led away.', '“Sorry,” she said.'],
    ['Maud Tindle, 71, wept as her daughter stood up.', '“Sorry,” she said.'],
    ["The student's father, Sol Tindle, sat at the back.", '“Sorry,” she said.'],
    ['Otter Road was closed for an hour.', '“Sorry,” she said.'],
    ['Maud Tindle, 71, wept.', '“Sorry,” they said.'],
  ])('does not where it may be another: %s', (...paragraphs) => {
    expect(speakers(...paragraphs)).toEqual([]);
  });

  it('does not for whoever spoke last under a name of the other sex', () => {
    expect(speakers('Leonard Tindle said: “It was grave.”', '“Sorry,” she said.')).toEqual([
      'Leonard Tindle',
    ]);
  });

  it('does not for whoever spoke last without a name, once somebody else is named', () => {
    expect(
      read(
        'The judge said: “It was grave.”',
        'Maud Tindle has called for more.',
        '“Sorry,” she said.',
      ),
    ).toEqual([[null, 'The judge', 'It was grave.']]);
  });

  it('does not once a paragraph stands between', () => {
    expect(
      speakers('Maud Tindle, 71, wept.', 'It rained on the day.', '“Sorry,” she said.'),
    ).toEqual([]);
  });
});
