import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/corpus/read-article.ts';
import { readCase } from '../../src/corpus/read-case.ts';
import { readYaml } from '../../src/corpus/yaml.ts';
import { articleFile, caseFileText } from '../fakes/corpus-folder.ts';

const article = articleFile('a-1', 'A constable kept a van.\n\nHe was sacked.');
const misconductCase = caseFileText('c-1', 'a-1', ['dismissed', 'He was sacked']);

/** A text with a piece cut out and another put in. */
function damaged(text: string) {
  return fc
    .tuple(
      fc.nat(text.length),
      fc.nat(40),
      fc.oneof(fc.string(), fc.constantFrom('&a', '*a', '!!js', ': ', '\t', '- ', '{', '"')),
    )
    .map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length));
}

describe('a file of the corpus, however damaged', () => {
  it('is an article or a list of problems, each with its file and a line inside it', () => {
    fc.assert(
      fc.property(fc.oneof(damaged(article), fc.string()), (text) => {
        const read = readArticle({ file: 'articles/a-1.md', text, changed: 0 });
        const lines = text.split('\n').length;
        for (const { file, line, message } of read.ok ? [] : read.problems) {
          expect(file).toBe('articles/a-1.md');
          expect(message).not.toBe('');
          expect(line ?? 1).toBeLessThanOrEqual(lines + 1);
        }
        if (read.ok) expect(text).toContain(read.value.content.body);
      }),
      { numRuns: 300 },
    );
  });

  it('is a case or a list of problems, each with its file and a line inside it', () => {
    fc.assert(
      fc.property(fc.oneof(damaged(misconductCase), fc.string()), (text) => {
        const read = readCase({ file: 'cases/c-1.yaml', text, changed: 0 });
        const lines = text.split('\n').length;
        expect(read.ok || read.problems.length > 0).toBe(true);
        for (const { line } of read.ok ? [] : read.problems) {
          expect(line ?? 1).toBeLessThanOrEqual(lines + 1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('tells the line of every value of a YAML text', () => {
    const keys = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(keys, (names) => {
        const text = names.map((name) => `${name}:\n  - one: x\n  - two: y\n`).join('');
        const read = readYaml(text);
        if (!read.ok) throw new Error(read.problem.message);
        for (const [index, name] of names.entries()) {
          expect(read.value.lineOf([name])).toBe(index * 3 + 1);
          expect(read.value.lineOf([name, 1, 'two'])).toBe(index * 3 + 3);
          expect(read.value.lineOf([name, 1, 'missing'])).toBe(index * 3 + 3);
        }
      }),
      { numRuns: 50 },
    );
  });
});
