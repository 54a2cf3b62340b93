import { describe, expect, it } from 'vitest';
import {
  type ResolvableField,
  resolveValue,
} from '../../../../src/core/vocabulary/resolve-value.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

function slugsOf(field: ResolvableField, typed: string): readonly string[] | string {
  const result = resolveValue(field, typed, shippedVocabulary);
  return result.ok ? result.value.slugs : `nearest: ${result.problems[0]?.nearest.join(', ')}`;
}

const dismissals = ['dismissed', 'dismissed-without-notice', 'dismissed-with-notice'];

describe('the value of a filter', () => {
  it.each<[ResolvableField, string, readonly string[] | string]>([
    ['force', 'met', ['met']],
    ['force', 'the met', ['met']],
    ['force', 'heddlu gwent', ['gwent']],
    ['force', 'avon & somerset', ['avon-somerset']],
    ['force', 'avon and somerset', ['avon-somerset']],
    ['force', 'asp', ['avon-somerset']],
    ['force', 'WMP', ['west-midlands']],
    ['force', 'hants police', ['hampshire']],
    ['force', 'Hampshire Constabulary', ['hampshire']],
    ['force', 'welsh forces', ['dyfed-powys', 'gwent', 'north-wales', 'south-wales']],
    ['force', 'romford', ['met']],
    ['force', 'gwnet', 'nearest: gwent'],
    ['force', 'kent', ['kent']],
    ['force', 'went', 'nearest: gwent, kent'],
    ['outcome', 'sacked', dismissals],
    ['outcome', 'dismissed', dismissals],
    ['outcome', 'dismissed_without_notice', ['dismissed-without-notice']],
    ['outcome', 'would_have_been_dismissed', ['would-have-been-dismissed']],
    ['outcome', 'written_warning', ['written-warning']],
    ['outcome', 'written warning', ['written-warning']],
    ['outcome', 'demoted', ['reduction-in-rank']],
    ['outcome', 'management_action', ['management-action']],
    ['outcome', 'reflective_practice', ['reflective-practice']],
    ['outcome', 'not_proven', ['not-proven']],
    ['outcome', 'cleared', ['not-proven']],
    ['finding', 'gross_misconduct', ['gross-misconduct']],
    ['finding', 'misconduct', ['misconduct']],
    ['finding', 'no_case', ['no-case']],
    ['finding', 'proven', ['gross-misconduct', 'misconduct']],
    ['outcome', 'barred', 'nearest: '],
    ['proceeding', 'meeting', ['misconduct-meeting']],
    ['proceeding', 'accelerated_hearing', ['accelerated-misconduct-hearing']],
    ['rank', 'PC', ['constable']],
    ['rank', 'detective inspector', ['inspector']],
    ['rank', 'sergeent', 'nearest: sergeant'],
    ['standard', 'confidentiality', ['confidentiality']],
    ['standard', '9', ['discreditable-conduct']],
  ])('%s:%s', (field, typed, expected) => {
    expect(slugsOf(field, typed)).toEqual(expected);
  });

  it('says how a loose word was read, and says nothing of a plain name', () => {
    const sacked = resolveValue('outcome', 'sacked', shippedVocabulary);
    const gwent = resolveValue('force', 'gwent', shippedVocabulary);
    expect(sacked.ok && sacked.value.readAs).toContain('would have been dismissed');
    expect(gwent.ok && gwent.value.readAs).toBeNull();
  });

  it('says which other filter knows the value', () => {
    const result = resolveValue('outcome', 'gross misconduct', shippedVocabulary);
    expect(result.ok ? '' : result.problems[0]?.message).toContain('finding:gross misconduct');
  });

  it.each(['', '__proto__', 'constructor', '\u202e', '"'.repeat(10_000), '\ud800'])(
    'is refused without harm for odd input (%#)',
    (typed) => {
      expect(resolveValue('force', typed, shippedVocabulary).ok).toBe(false);
    },
  );

  it('accepts every slug and every label of the vocabulary', () => {
    for (const field of [
      'force',
      'outcome',
      'finding',
      'rank',
      'standard',
      'proceeding',
    ] as const) {
      for (const { slug, label } of shippedVocabulary.entries(field)) {
        expect(slugsOf(field, slug), `${field} ${slug}`).toContain(slug);
        expect(slugsOf(field, label), `${field} ${label}`).toContain(slug);
      }
    }
  });
});
