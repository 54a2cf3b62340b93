import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { caseFile } from '../../../../src/core/case.ts';
import { draftCases } from '../../../../src/ingest/draft-cases.ts';
import { reviewFields } from '../../../../src/ingest/review/field.ts';
import { type Draft, reviewDraft } from '../../../../src/ingest/review/review.ts';
import { articleOf } from '../../../fakes/article-of.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

const body =
  'A Kent Police officer has been sacked.\n\nPC Jane Example, 34, was dismissed without notice at a misconduct hearing on 3 May 2021. Panel chair Ann Sample said: "It was grave."';

function draftOf(text = body): Draft {
  const [content] = draftCases(articleOf(text), shippedVocabulary).cases;
  if (content === undefined) throw new Error('no case');
  const file = `# drafted by the program\n${stringify(content, { lineWidth: 0, aliasDuplicateObjects: false })}`;
  return {
    text: file,
    content: caseFile.parse(content),
    sources: [{ id: 'x-1', body: text }],
    accepted: [],
  };
}

/** A desk that answers from a list and remembers what it was shown. */
function deskWith(answers: readonly string[]) {
  const shown: string[] = [];
  const left = [...answers];
  return {
    shown,
    show: (lines: readonly string[]) => void shown.push(...lines),
    ask: (question: string) => {
      shown.push(question);
      return Promise.resolve(left.shift() ?? null);
    },
  };
}

const editor = { by: 'Chris Editor', on: '2026-01-02' };
const number = (draft: Draft, label: string) =>
  reviewFields(draft.content).findIndex((it) => it.label.endsWith(label));
/** Accepts every field but the one whose label ends so. */
const answersTo = (draft: Draft, label: string, ...answers: string[]) => {
  const at = number(draft, label);
  const after = reviewFields(draft.content).length - at - 1;
  return [...Array<string>(at).fill(''), ...answers, ...Array<string>(after).fill('a')];
};

describe('a review', () => {
  it('shows each value with its evidence marked in its paragraph', async () => {
    const desk = deskWith([]);
    await reviewDraft(draftOf(), editor, shippedVocabulary, desk);
    const page = desk.shown.join('\n');
    expect(page).toContain('Force\n    kent');
    expect(page).toContain('A [[Kent Police]] officer has been sacked.');
    for (const line of desk.shown) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('marks a case as reviewed, by whom and when, once every field was accepted', async () => {
    const draft = draftOf();
    const fields = reviewFields(draft.content);
    const done = await reviewDraft(
      draft,
      editor,
      shippedVocabulary,
      deskWith(fields.map(() => 'a')),
    );
    expect(done.outcome).toBe('reviewed');
    expect(caseFile.parse(parse(done.text))).toMatchObject({
      status: 'reviewed',
      reviewed: { by: 'Chris Editor', on: '2026-01-02' },
    });
    expect(done.text).toContain('# drafted by the program');
    expect(Object.keys(parse(done.text)).slice(0, 3)).toEqual(['id', 'kind', 'status']);
  });

  it('changes a value by its alias, with new evidence found in the text', async () => {
    const draft = draftOf();
    const answers = answersTo(
      draft,
      'outcome',
      'c final warning',
      'PC Jane Example, 34, was dismissed',
    );
    const done = await reviewDraft(draft, editor, shippedVocabulary, deskWith(answers));
    const [officer] = caseFile.parse(parse(done.text)).officers;
    expect(officer?.outcome.value).toBe('final-written-warning');
    expect(officer?.outcome.evidence).toEqual([
      { article: 'x-1', quote: 'PC Jane Example, 34, was dismissed' },
    ]);
  });

  it('offers the nearest value and the nearest text for what is neither', async () => {
    const draft = draftOf();
    const desk = deskWith(
      answersTo(draft, 'rank', 'c sergent', 'c sergeant', 'was dismised without notice', ''),
    );
    const done = await reviewDraft(draft, editor, shippedVocabulary, desk);
    expect(done.outcome).toBe('reviewed');
    expect(desk.shown.join('\n')).toMatch(/"sergent": .*Nearest: .*sergeant/);
    expect(desk.shown.join('\n')).toContain('Nearest: was dismissed without notice');
  });

  it('takes a dropped value out, and a dropped item out of its list', async () => {
    const draft = draftOf();
    const answers = answersTo(draft, 'service', 'd');
    answers[number(draft, ': kind')] = 'd';
    const done = await reviewDraft(draft, editor, shippedVocabulary, deskWith(answers));
    const after = caseFile.parse(parse(done.text));
    expect(after.quotes).toHaveLength(draft.content.quotes.length - 1);
    expect(after.officers[0]?.service_status).toEqual({ value: null, evidence: [] });
  });

  it('asks about a finding that the draft did not find, and wants words for a value', async () => {
    const draft = draftOf();
    const desk = deskWith(
      answersTo(draft, 'finding', 'c gross misconduct', '', 'misconduct hearing'),
    );
    const done = await reviewDraft(draft, editor, shippedVocabulary, desk);
    expect(desk.shown.join('\n')).toContain('(not found in the text)');
    expect(desk.shown.join('\n')).toContain('A value needs words of the text that say so.');
    const [officer] = caseFile.parse(parse(done.text)).officers;
    expect(officer?.overall_finding?.value).toBe('gross-misconduct');
  });

  it('keeps what was decided when the editor stops, and goes on from there', async () => {
    const draft = draftOf();
    const total = reviewFields(draft.content).length;
    const first = await reviewDraft(draft, editor, shippedVocabulary, deskWith(['a', 'a', 'q']));
    expect(first.outcome).toBe('kept');
    expect(parse(first.text).status).toBe('draft');
    const desk = deskWith(Array<string>(total - 2).fill('a'));
    const again = { ...draft, text: first.text, accepted: first.accepted };
    const second = await reviewDraft(again, editor, shippedVocabulary, desk);
    expect(second.outcome).toBe('reviewed');
    expect(desk.shown.join('\n')).toContain(`1/${total - 2}  `);
  });

  it('writes nothing that would break the corpus: a named officer needs the name', async () => {
    const draft = draftOf();
    const done = await reviewDraft(
      draft,
      editor,
      shippedVocabulary,
      deskWith(answersTo(draft, ': name', 'd')),
    );
    expect(done.outcome).toBe('invalid');
    expect(done.text).toBe(draft.text);
  });

  it('asks which of several places is meant', async () => {
    const text = `${body}\n\nShe was dismissed.`;
    const draft = draftOf(text);
    const desk = deskWith(
      answersTo(draft, 'outcome', 'c dismissed-without-notice', 'dismissed', '2: dismissed'),
    );
    const done = await reviewDraft(draft, editor, shippedVocabulary, desk);
    expect(desk.shown.join('\n')).toContain('the words stand 2 times in x-1');
    const [officer] = caseFile.parse(parse(done.text)).officers;
    expect(officer?.outcome.evidence[0]).toMatchObject({
      quote: 'dismissed',
      prefix: expect.stringContaining('She was'),
    });
  });
});
