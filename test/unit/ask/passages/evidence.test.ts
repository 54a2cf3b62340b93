import { describe, expect, it } from 'vitest';
import { evidenceIn } from '../../../../src/ask/passages/evidence.ts';
import type { AnswerType } from '../../../../src/ask/question/question.ts';

describe('evidence of the wanted kind of answer', () => {
  it.each<[AnswerType, string, string[]]>([
    ['age', 'The boy was aged fourteen.', ['aged fourteen']],
    ['clock', 'It rang at 1.49am and at 14:20.', ['1.49am', '14:20']],
    ['date', 'It was heard in January 2020.', ['January 2020']],
    ['date', 'It was heard on 5 March 2017.', ['5 March 2017']],
    ['year', 'It began in 2011.', ['2011']],
    ['duration', 'The chase took about ten minutes.', ['about ten minutes']],
    ['count', 'On 5 March 2017 he rang three times at 2pm.', ['three']],
    ['speed', 'It reached 42mph.', ['42mph']],
    ['distance', 'They walked two miles.', ['two miles']],
    ['money', 'He repaid £1,200.', ['£1,200']],
    ['road', 'It crashed on the A999.', ['A999']],
    ['outcome', 'She was given a written warning.', ['written warning']],
    ['name', 'The chair, Test Example, agreed with Northmoor Police.', ['Test Example']],
    ['name', 'The panel agreed with the force.', []],
    ['clock', 'It rang in the morning.', []],
  ])('finds %s in "%s"', (type, sentence, words) => {
    const found = evidenceIn(sentence, type).map(({ start, end }) => sentence.slice(start, end));
    expect(found).toEqual(words);
  });
});
