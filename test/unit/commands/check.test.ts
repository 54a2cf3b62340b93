import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkCommand } from '../../../commands/check.ts';
import type { ShellContext } from '../../../src/command/define.ts';
import { articleFile, caseFileText, corpusFolder } from '../../fakes/corpus-folder.ts';

async function check(files: Parameters<typeof corpusFolder>[0], json = false) {
  const lines: string[] = [];
  const corpus = await corpusFolder(files);
  const shell = { corpusFolder: corpus, json, print: (line: string) => void lines.push(line) };
  const code = await checkCommand.execute({}, shell as ShellContext);
  return { code, lines };
}

/** An article and its original, whose hash it bears. */
function withOriginal(id: string, body: string, original = body) {
  const sha256 = createHash('sha256').update(original).digest('hex');
  return {
    [`articles/${id}.md`]: articleFile(id, body, { sha256 }),
    [`originals/${id}.txt`]: original,
  };
}

const body = 'The constable was given a written warning.';
const caseText = caseFileText('c-1', 'a-1', ['written-warning', 'was given a written warning']);

describe('check', () => {
  it('says what a valid corpus holds', async () => {
    const { code, lines } = await check({
      ...withOriginal('a-1', body),
      'cases/c-1.yaml': caseText,
    });
    expect(lines).toEqual(['The corpus is valid: 1 article, 1 case.']);
    expect(code).toBe(0);
  });

  it('prints file, line, field and the nearest text of every problem, and ends with 2', async () => {
    const broken = caseText.replaceAll('a written warning', 'the written warning');
    const { code, lines } = await check({ ...withOriginal('a-1', body), 'cases/c-1.yaml': broken });
    expect(lines).toEqual([
      'cases/c-1.yaml:15: officers[0].anonymity.evidence[0].quote: the words do not stand in a-1',
      '    found:   was given the written warning',
      '    nearest: was given a written warning',
      'cases/c-1.yaml:20: officers[0].outcome.evidence[0].quote: the words do not stand in a-1',
      '    found:   was given the written warning',
      '    nearest: was given a written warning',
      'The corpus is not valid: 2 problems.',
    ]);
    expect(code).toBe(2);
  });

  it.each([
    ['an original that has changed', { 'originals/a-1.txt': 'Another text.' }, 'is not the file'],
    ['a missing original', { 'originals/a-1.txt': undefined }, 'there is no original'],
    [
      'a paragraph that the original does not have',
      withOriginal('a-1', `${body}\n\nAdded later.`, body),
      'paragraph 2 does not stand so in the original',
    ],
  ])('finds %s', async (_, change, message) => {
    const files = Object.entries({ ...withOriginal('a-1', body), ...change });
    const { code, lines } = await check(
      Object.fromEntries(files.filter((it): it is [string, string] => it[1] !== undefined)),
    );
    expect(lines.join('\n')).toContain(message);
    expect(code).toBe(2);
  });

  it('warns of private data and of names beside a protected identity, and still ends with 0', async () => {
    const text = `${body}\n\nPC Test Example, born on 3 May 1980, was there.`;
    const restriction = `restrictions:
  - value: anonymity-order
    evidence:
      - { article: a-1, quote: "was given a written warning" }
`;
    const { code, lines } = await check({
      ...withOriginal('a-1', text),
      'cases/c-1.yaml': caseFileText(
        'c-1',
        'a-1',
        ['written-warning', 'was given a written warning'],
        restriction,
      ),
    });
    expect(lines[0]).toBe('For an editor to look at:');
    expect(lines.join('\n')).toMatch(/private data \(birth date\)[\s\S]*born on 3 May 1980/);
    expect(lines.join('\n')).toMatch(/protects identities[\s\S]*Test Example/);
    expect(code).toBe(0);
  });

  it('warns of a headline that names somebody whom the case protects', async () => {
    const restriction = `restrictions:
  - value: anonymity-order
    evidence:
      - { article: a-1, quote: "was given a written warning" }
`;
    const files = withOriginal('a-1', body);
    const article = files['articles/a-1.md'] ?? '';
    const { lines } = await check({
      ...files,
      'articles/a-1.md': article.replace(/^headline: .*$/m, 'headline: PC Test Specimen is warned'),
      'cases/c-1.yaml': caseFileText(
        'c-1',
        'a-1',
        ['written-warning', 'was given a written warning'],
        restriction,
      ),
    });
    expect(lines.join('\n')).toContain('may name somebody whom a case withholds');
    expect(lines.join('\n')).not.toContain('Test Specimen');
  });

  it('prints one object with --json', async () => {
    const { code, lines } = await check({ 'articles/a-1.md': 'nothing' }, true);
    expect(JSON.parse(lines.join(''))).toMatchObject({
      ok: false,
      problems: [{ file: 'articles/a-1.md', line: 1 }],
    });
    expect(code).toBe(2);
  });
});
