import { describe, expect, it } from 'vitest';
import { recogniseForces } from '../../src/core/vocabulary/recognise-forces.ts';
import { shippedVocabulary as vocabulary } from '../fakes/shipped-vocabulary.ts';

describe('the shipped vocabulary', () => {
  it('knows the 51 forces', () => {
    expect(vocabulary.forces.filter((it) => it.kind === 'territorial')).toHaveLength(43);
    expect(vocabulary.forces).toHaveLength(51);
  });

  it('gives no safe alias to two forces', () => {
    const owners = new Map<string, string>();
    for (const { slug, aliases } of vocabulary.forces) {
      for (const alias of aliases) {
        expect(owners.get(alias) ?? slug, alias).toBe(slug);
        owners.set(alias, slug);
      }
    }
  });

  it.each(vocabulary.forces.map((it) => [it.label, it.slug]))(
    'recognises %s by its name',
    (label, slug) => {
      const [found] = recogniseForces(`The officer served with ${label} until May.`, vocabulary);
      expect(found).toMatchObject({ slugs: [slug], strength: 'name', typed: label });
    },
  );

  it('tells apart what is easily confused', () => {
    const confusable = [
      'dismissed',
      'would-have-been-dismissed',
      'final-written-warning',
      'not-proven',
    ];
    for (const slug of confusable) {
      expect(vocabulary.entry('outcome', slug)?.notTheSameAs.length, slug).toBeGreaterThan(0);
    }
  });

  it('dates its background facts and names what they rest on', () => {
    expect(vocabulary.files.glossary.caution).toContain('not legal advice');
    for (const { slug, text, basis } of vocabulary.glossary) {
      expect(basis.length, slug).toBeGreaterThan(5);
      expect(text.split(/\s+/).length, slug).toBeLessThanOrEqual(90);
    }
  });

  it('has the ten Standards in the order of the Schedule', () => {
    expect(vocabulary.standards.map((it) => it.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('has no rank that is senior to the next one in its list', () => {
    const orders = vocabulary.ranks.flatMap((it) => it.order ?? []);
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
  });
});
