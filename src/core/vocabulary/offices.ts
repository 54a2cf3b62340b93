import { wordsOf } from '../text/words.ts';
import type { Vocabulary } from './vocabulary.ts';

const words = new WeakMap<Vocabulary, ReadonlySet<string>>();

/** Words that belong to ranks, roles, bodies and forces, and so to nobody's name. */
export function officesOf(vocabulary: Vocabulary): ReadonlySet<string> {
  const known = words.get(vocabulary);
  if (known) return known;
  const entries = [
    ...vocabulary.ranks,
    ...vocabulary.roles,
    ...vocabulary.bodies,
    ...vocabulary.forces,
  ];
  const phrases = [
    ...entries.flatMap((it) => [it.label, ...it.aliases, ...it.weakAliases]),
    ...vocabulary.ranks.flatMap((it) => [
      ...it.abbreviations,
      ...it.nameAbbreviations,
      ...it.detectiveAliases,
      ...it.detectiveAbbreviations,
    ]),
  ];
  const made = new Set(phrases.flatMap((phrase) => wordsOf(phrase).map((it) => it.text)));
  words.set(vocabulary, made);
  return made;
}
