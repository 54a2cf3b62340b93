import { wordsOf } from '../text/words.ts';
import type { EntryKind, Vocabulary } from './vocabulary.ts';

const kinds: readonly EntryKind[] = [
  'force',
  'outcome',
  'finding',
  'proceeding',
  'rank',
  'role',
  'body',
  'standard',
  'topic',
  'glossary',
];

/** The words by which the vocabulary's entries go, and their synonyms. */
export function wordsOfField(vocabulary: Vocabulary): ReadonlySet<string> {
  const entries = kinds.flatMap((kind) =>
    vocabulary.entries(kind).flatMap((it) => [it.label, ...it.aliases]),
  );
  const synonyms = vocabulary.synonyms.flatMap((it) => [
    ...it.bothWays,
    ...Object.keys(it.oneWay),
    ...Object.values(it.oneWay).flat(),
  ]);
  return wordsIn([...entries, ...synonyms]);
}

/** Where the forces are: nobody means one town by another. */
export function placesOf({ forces }: Vocabulary): ReadonlySet<string> {
  return wordsIn(forces.flatMap((it) => [...it.areas, ...it.places, ...it.weakAliases]));
}

function wordsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((it) => wordsOf(it).map(({ text }) => text)));
}
