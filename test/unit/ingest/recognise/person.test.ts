import { describe, expect, it } from 'vitest';
import { personsIn } from '../../../../src/ingest/recognise/person.ts';
import { statementsOf } from '../../../../src/ingest/recognise/statement.ts';

const mentionsIn = (body: string) =>
  personsIn(statementsOf(body)).map((it) => it.mentions.map(({ printed }) => printed));

describe('a person who was introduced', () => {
  it.each([
    ['Example was dismissed.', ['Example']],
    ["Example's colleagues told EXAMPLE to stop.", ['Example', 'EXAMPLE']],
    ['An example was made of the Examples.', []],
    ['Example-Placeholder left, and so did McExample.', []],
    ['“Example”, said the panel, lied to Example.', ['Example', 'Example']],
  ])('is meant by the surname alone, as a word of its own with a capital: %s', (text, printed) => {
    expect(mentionsIn(`PC Test Example was an officer. ${text}`)).toEqual([
      ['PC Test Example', ...printed],
    ]);
  });

  it('is not meant before the introduction', () => {
    expect(mentionsIn('Example was on duty. PC Test Example was dismissed.')).toEqual([
      ['PC Test Example'],
    ]);
  });
});
