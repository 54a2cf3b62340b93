import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { NameTable } from '../../../src/search/name-table.ts';

const names = ['Lee Example', 'Stella Sample', 'Stephens Example', "O'Test", 'De la Mare', 'Li'];
const table = new NameTable(names.map((name) => ({ value: name, name, count: 1 })));

test.each([
  ['stephens', ['Stephens Example']],
  ['stevens', ['Stephens Example']],
  ['Stehpens example', ['Stephens Example']],
  ['ste', ['Stella Sample', 'Stephens Example']],
  ['la m', ['De la Mare']],
  ['example', ['Lee Example', 'Stephens Example']],
  ['l', ['Lee Example', 'De la Mare', 'Li']],
  ['lo', []],
  ['o’test', ["O'Test"]],
  ['xyzxyz', []],
  ['__proto__', []],
  ['', names],
])('near %j are %j', (typed, expected) => {
  expect(table.near(typed).map(({ named }) => named.value)).toEqual(expected);
});

test('misses no name that is two letters away', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdé'), minLength: 5, maxLength: 9 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), word, (all, typed) => {
      const found = new NameTable(all.map((name) => ({ value: name, name, count: 1 }))).near(typed);
      if (found.some(({ nearness }) => nearness < 3)) return;
      const near = all.filter((name) => distance(name, typed) <= 2);
      expect(found.map(({ named }) => named.value)).toEqual(expect.arrayContaining(near));
    }),
  );
});
