import { recogniseForces } from '../../core/vocabulary/recognise-forces.ts';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.ts';

/**
 * The force in whose area a report takes place that names no force: a local paper's readers know which
 * police are meant. None where a force is named, or where its places lie in several areas or in none.
 */
export function areasIn(body: string, vocabulary: Vocabulary): readonly string[] {
  const mentions = recogniseForces(body, vocabulary);
  if (mentions.some(({ strength }) => strength === 'name')) return [];
  const slugs = new Set(mentions.flatMap((it) => it.slugs));
  return slugs.size === 1 ? [...slugs] : [];
}
