const members = {
  by: 'by',
  of: 'of',
  place: 'in at on near outside into inside under over onto along around',
  from: 'from',
  to: 'to',
  for: 'for',
  with: 'with without',
  as: 'as like than',
  about: 'about regarding concerning',
  cause: 'because due since so therefore owing',
  relative: 'that which who whom whose where',
  and: 'and or nor',
  but: 'but although though however yet',
  be: 'is are was were be been being am',
  have: 'has had have having',
  modal: 'would could should may might must will can shall',
  do: 'did does do',
  a: 'a an',
  the: 'the this these those',
  whose: 'his her their its our my your',
  pronoun: 'he she they it there we i you him them us',
  negation: 'not no never nobody none neither without nothing',
  time: 'after before until during within when while between throughout',
  if: 'if whether unless',
  say: 'said told added found concluded alleged admitted denied stated claimed ruled described called',
  number:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen several once twice both half',
  calendar:
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter',
  unit: 'year years month months week weeks day days hour hours minute minutes second seconds mile miles mph metre metres time times pound pounds per cent kg',
} as const;

/** What the form of a word tells where its sense is not known. */
const endings = {
  ing: /ing$/,
  ed: /ed$/,
  ly: /ly$/,
  abstract: /(?:tion|ment|ness|ity|ance|ence|ism|age|ure)$/,
  agent: /(?:er|or|ist|man|woman|ant)$/,
  plural: /s$/,
} as const;

/** The part that a word plays around an answer. `capital`: a name, as far as its letters tell. */
export const wordKinds = [
  ...(Object.keys(members) as (keyof typeof members)[]),
  'capital',
  ...(Object.keys(endings) as (keyof typeof endings)[]),
  'other',
] as const;
export type WordKind = (typeof wordKinds)[number];

const known: ReadonlyMap<string, WordKind> = new Map(
  Object.entries(members).flatMap(([kind, list]) =>
    list.split(' ').map((word) => [word, kind as WordKind] as const),
  ),
);

/** @param word folded @param capital whether it is printed with a capital */
export function wordKind(word: string, capital: boolean): WordKind {
  const kind = known.get(word);
  if (kind === 'calendar' && word === 'may' && !capital) return 'modal';
  if (kind !== undefined) return kind;
  if (/^\d/.test(word)) return 'number';
  if (capital) return 'capital';
  for (const ending in endings) {
    if (endings[ending as keyof typeof endings].test(word)) return ending as WordKind;
  }
  return 'other';
}
