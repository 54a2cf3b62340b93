import { describe, expect, it } from 'vitest';
import { labelsIn, namesIn } from '../../../../src/ask/question/people.ts';

describe('people in a question', () => {
  it.each([
    ['What did Test Example say?', ['Test Example']],
    ['Was Sergeant Example fined?', ['Example']],
    ['Why was the officer fined?', []],
    ['Who chaired in November?', []],
    ["What's Inspector Example's excuse?", ["Example's"]],
    ["Where'd Test Example hide it?", ['Test Example']],
    ['Who told the Northmoor Evening Post about it?', []],
  ])('finds the names in "%s"', (text, names) => {
    expect(namesIn(text, [])).toEqual(names);
  });

  it('leaves alone what is explained already', () => {
    const text = 'Has Northmoor Vale been named?';
    const start = text.indexOf('Northmoor');
    expect(namesIn(text, [{ start, end: start + 'Northmoor Vale'.length }])).toEqual([]);
  });

  it.each([
    ['What did Mr A admit?', ['Mr A']],
    ['Was Officer X in the car?', ['Officer X']],
    ['What did the officer admit?', []],
    ['were officers A and B sacked', ['officer A', 'officer B']],
    ['was ms a sacked', ['ms a']],
    ['was officer a dismissed', ['officer a']],
    ['who is officer a norfolk', ['officer a']],
    ['was the officer a sergeant', []],
    ['is officer a good one', []],
    ['who was the man I met', []],
  ])('finds the labels in "%s"', (text, labels) => {
    expect(labelsIn(text)).toEqual(labels);
  });
});
