import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { articleFile, caseFileText, corpusFolder } from '../../fakes/corpus-folder.ts';

const body =
  'A constable kept a van.\n\nThe constable was given a written warning. A written warning lapses.';
const good = {
  'articles/a-1.md': articleFile('a-1', body),
  'cases/c-1.yaml': caseFileText('c-1', 'a-1', ['written-warning', 'was given a written warning']),
};

async function problemsOf(files: Parameters<typeof corpusFolder>[0]) {
  const loaded = await loadCorpus(await corpusFolder(files));
  return loaded.ok ? [] : loaded.problems;
}

async function load(files: Parameters<typeof corpusFolder>[0]) {
  const loaded = await loadCorpus(await corpusFolder(files));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
}

describe('loading a corpus', () => {
  it('resolves evidence to its span', async () => {
    const corpus = await load(good);
    const [evidence] = corpus.case('c-1')?.officers[0]?.outcome.evidence ?? [];
    expect(corpus.article('a-1')?.body).toBe(body);
    expect(evidence && body.slice(evidence.start, evidence.end)).toBe(
      'was given a written warning',
    );
    expect(corpus.casesOf('a-1').map((it) => it.id)).toEqual(['c-1']);
    expect(corpus.passages('a-1').map((it) => it.number)).toEqual([1, 2]);
  });

  it('reports a broken quote, an ambiguous one, an unknown slug, a duplicate id and bad YAML at once', async () => {
    const files = {
      ...good,
      'cases/c-2.yaml': caseFileText('c-2', 'a-1', [
        'written-warning',
        'was handed a written warning',
      ]),
      'cases/c-3.yaml': caseFileText('c-3', 'a-1', ['written-warning', 'written warning']),
      'cases/c-4.yaml': caseFileText('c-4', 'a-1', [
        'writen-warning',
        'was given a written warning',
      ]),
      'cases/copy.yaml': good['cases/c-1.yaml'],
      'cases/c-5.yaml': 'id: c-5\ntitle: [never closed\n',
    };
    const problems = await problemsOf(files);
    const found = problems.map(({ file, line, field, message }) => ({
      file,
      line,
      field,
      message,
    }));
    expect(found).toEqual(
      expect.arrayContaining([
        {
          file: 'cases/c-2.yaml',
          line: 15,
          field: 'officers[0].anonymity.evidence[0].quote',
          message: 'the words do not stand in a-1',
        },
        {
          file: 'cases/c-3.yaml',
          line: 20,
          field: 'officers[0].outcome.evidence[0].quote',
          message: 'the words stand 2 times in a-1: add a prefix or suffix',
        },
        {
          file: 'cases/c-4.yaml',
          line: 18,
          field: 'officers[0].outcome.value',
          message: 'no outcome has the slug "writen-warning"',
        },
        {
          file: 'cases/copy.yaml',
          line: 1,
          field: 'id',
          message: 'the id "c-1" is also that of cases/c-1.yaml',
        },
        expect.objectContaining({
          file: 'cases/c-5.yaml',
          message: expect.stringContaining('not valid YAML'),
        }),
      ]),
    );
    const nearest = new Map(problems.map((it) => [it.file, it.nearest]));
    expect(nearest.get('cases/c-2.yaml')).toEqual(['was given a written warning']);
    expect(nearest.get('cases/c-4.yaml')).toEqual(['written-warning']);
    expect(problems.every((it) => it.file.startsWith('cases/') && it.line !== null)).toBe(true);
  });

  it('names the line and the nearest field of a misspelled field', async () => {
    const [problem] = await problemsOf({
      ...good,
      'cases/c-1.yaml': `${good['cases/c-1.yaml']}titel: x\n`,
    });
    expect(problem).toMatchObject({ field: 'titel', line: 21, nearest: ['title'] });
  });

  it.each([
    [
      'a name where none is known',
      'name: { value: null }',
      'name: { value: T. Example, evidence: [{ article: a-1, quote: "was given a written warning" }] }',
      'officers[0].name.value',
    ],
    [
      'a value without evidence',
      'rank: { value: null }',
      'rank: { value: constable }',
      'officers[0].rank',
    ],
    ['an article that is not listed', 'articles: [a-1]', 'articles: [a-2]', 'articles[0]'],
    ['an unknown status', 'status: reviewed', 'status: finished', 'status'],
    [
      'a proceeding that the case does not have',
      '    rank: { value: null }',
      '    rank: { value: null }\n    proceeding_ids: [p9]',
      'officers[0].proceeding_ids[0]',
    ],
    [
      'a restriction for nobody',
      'officers:',
      'restrictions: [{ value: do-not-identify, applies_to: [o9], evidence: [{ article: a-1, quote: "A constable" }] }]\nofficers:',
      'restrictions[0].applies_to[0]',
    ],
    [
      'two proceedings with one id',
      'officers:',
      'proceedings:\n  - { id: p1, type: { value: null }, status: { value: null } }\n  - { id: p1, type: { value: null }, status: { value: null } }\nofficers:',
      'proceedings[1].id',
    ],
    [
      'a named officer without a name',
      'value: unnamed-in-source',
      'value: named',
      'officers[0].name.value',
    ],
    [
      'evidence in an article that the case does not list',
      '        - { article: a-1, quote: "was given a written warning" }',
      '        - { article: a-2, quote: "was given a written warning" }',
      'officers[0].anonymity.evidence[0].article',
    ],
    [
      'a prefix that does not stand there',
      'quote: "was given a written warning" }',
      'quote: "was given a written warning", prefix: "the sergeant" }',
      'officers[0].anonymity.evidence[0].quote',
    ],
    [
      'an unknown role',
      'officers:',
      'quotes: [{ speaker: null, speaker_role: chairs, kind: finding, evidence: [{ article: a-1, quote: "A constable" }] }]\nofficers:',
      'quotes[0].speaker_role',
    ],
    [
      'an unknown Standard',
      '    rank: { value: null }',
      '    rank: { value: null }\n    standards: [{ value: honesty, evidence: [{ article: a-1, quote: "A constable" }] }]',
      'officers[0].standards[0].value',
    ],
  ])('refuses %s', async (_, from, to, field) => {
    const text = good['cases/c-1.yaml'].replace(from, to);
    const problems = await problemsOf({ ...good, 'cases/c-1.yaml': text });
    expect(problems.map((it) => it.field)).toContain(field);
  });

  it('takes a prefix to tell two places apart', async () => {
    const text = good['cases/c-1.yaml'].replaceAll(
      'quote: "was given a written warning" }',
      'quote: "written warning", prefix: "given a" }',
    );
    const corpus = await load({ ...good, 'cases/c-1.yaml': text });
    expect(corpus.case('c-1')?.officers[0]?.outcome.evidence[0]?.start).toBe(
      body.indexOf('written warning'),
    );
  });

  it('does not blame the cases of an article that cannot be read', async () => {
    const problems = await problemsOf({ ...good, 'articles/a-1.md': 'no front matter' });
    expect(problems.map((it) => it.file)).toEqual(['articles/a-1.md']);
  });

  it('says so where there is no corpus', async () => {
    const loaded = await loadCorpus('/nowhere/at/all');
    expect(loaded.ok ? [] : loaded.problems.map((it) => it.message)).toEqual([
      'there is no such folder',
    ]);
  });
});

describe('what may not be shown', () => {
  const second = articleFile('a-2', 'A sergeant was sacked.\n\nHe was barred.');
  const both = caseFileText('c-2', 'a-2', ['dismissed', 'A sergeant was sacked']);

  it('leaves out a hidden case and the articles that only it uses', async () => {
    const corpus = await load({
      ...good,
      'articles/a-2.md': second,
      'cases/c-2.yaml': `${both}hidden: true\n`,
    });
    expect(corpus.articleIds).toEqual(['a-1']);
    expect(corpus.cases.map((it) => it.id)).toEqual(['c-1']);
  });

  it('keeps an article of a hidden case that another case uses', async () => {
    const hidden = caseFileText('c-2', 'a-1', ['written-warning', 'was given a written warning']);
    const corpus = await load({ ...good, 'cases/c-2.yaml': `${hidden}hidden: true\n` });
    expect(corpus.articleIds).toEqual(['a-1']);
  });

  it('leaves out a withdrawn article, its cases, and every fact that rests on it alone', async () => {
    const withdrawn = { status: 'withdrawn', note: 'Withdrawn by the publisher.' };
    const shared = both
      .replace('articles: [a-2]', 'articles: [a-1, a-2]')
      .replace(
        'rank: { value: null }',
        'rank: { value: constable, evidence: [{ article: a-1, quote: "A constable" }] }',
      );
    const corpus = await load({
      ...good,
      'articles/a-2.md': articleFile('a-2', 'A sergeant was sacked.', withdrawn),
      'cases/c-2.yaml': shared,
      'cases/c-3.yaml': both.replace('id: c-2', 'id: c-3'),
    });
    expect(corpus.articleIds).toEqual(['a-1']);
    expect(corpus.cases.map((it) => it.id)).toEqual(['c-1', 'c-2']);
    const [officer] = corpus.case('c-2')?.officers ?? [];
    expect(officer?.outcome).toMatchObject({ value: null, evidence: [] });
    expect(officer?.rank.value).toBe('constable');
  });

  it('wants a reason for a withdrawal', async () => {
    const [problem] = await problemsOf({
      'articles/a-1.md': articleFile('a-1', body, { status: 'withdrawn' }),
    });
    expect(problem).toMatchObject({ field: 'status', line: 8 });
  });
});

describe('files that are not what they should be', () => {
  it('does not follow a symbolic link out of the corpus', async () => {
    const folder = await corpusFolder(good);
    const outside = await corpusFolder({ 'secret.md': articleFile('a-9', 'Secret.') });
    await symlink(join(outside, 'secret.md'), join(folder, 'articles', 'a-9.md'));
    const loaded = await loadCorpus(folder);
    expect(loaded.ok ? [] : loaded.problems).toMatchObject([
      { file: 'articles/a-9.md', message: 'symbolic links are not followed' },
    ]);
  });

  it('does not follow a folder that is a symbolic link', async () => {
    const outside = await corpusFolder(good);
    const folder = await corpusFolder({});
    await symlink(join(outside, 'articles'), join(folder, 'articles'));
    const loaded = await loadCorpus(folder);
    expect(loaded.ok ? [] : loaded.problems).toMatchObject([
      { file: 'articles', message: 'not a folder' },
    ]);
  });

  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nid: c-9\n`;
  it.each([
    ['a YAML bomb', 'cases/c-9.yaml', bomb, 'not valid YAML'],
    ['deep nesting', 'cases/c-9.yaml', `id: ${'['.repeat(50_000)}`, 'not valid YAML'],
    ['a duplicate key', 'cases/c-9.yaml', 'id: c-9\nid: c-8\n', 'not valid YAML'],
    [
      'an id that leads elsewhere',
      'articles/x.md',
      articleFile('../../x', 'Text.'),
      'an id is lower-case',
    ],
    [
      'a prototype for a key',
      'cases/c-9.yaml',
      '__proto__: { hidden: true }\n',
      'there is no field "__proto__" here',
    ],
    [
      'bytes that are no UTF-8',
      'articles/a-9.md',
      new Uint8Array([0xff, 0xfe, 0x41]),
      'not valid UTF-8',
    ],
    [
      'an article without a text',
      'articles/a-9.md',
      articleFile('a-9', ''),
      'the article has no text',
    ],
    ['an empty case', 'cases/c-9.yaml', '', 'not valid YAML'],
  ])('refuses %s in one clear sentence', async (_, file, content, message) => {
    const problems = await problemsOf({ ...good, [file]: content });
    expect(problems.some((it) => it.file === file && it.message.includes(message))).toBe(true);
    expect(problems.every((it) => it.file === file)).toBe(true);
  });

  it('ignores what a killed writer left behind', async () => {
    const folder = await corpusFolder(good);
    await writeFile(join(folder, 'articles', 'a-2.md.1234'), 'half an art');
    await writeFile(join(folder, 'articles', '.a-3.md'), 'half an art');
    expect((await loadCorpus(folder)).ok).toBe(true);
  });
});

describe('the revision', () => {
  it('is the same for the same content and another one for any change', async () => {
    const changed = {
      ...good,
      'articles/a-1.md': articleFile('a-1', `${body} `.replace('kept', 'took')),
    };
    const [one, same, other] = [await load(good), await load(good), await load(changed)];
    expect(same.revision).toBe(one.revision);
    expect(other.revision).not.toBe(one.revision);
  });
});
