/**
 * Kinds of thing of which only so many words tell one: a sentence without any of them cannot say
 * which. By the index term of the noun that a question asks for.
 */
const words: Readonly<Record<string, string>> = {
  'colour color':
    'black white red blue green yellow orange purple pink brown grey gray silver gold beige cream maroon navy turquoise violet',
  drug: `heroin cocaine crack cannabis marijuana skunk ecstasy mdma amphetamines? methamphetamine ketamine lsd opium opioids?
morphine methadone codeine tramadol diazepam valium paracetamol ibuprofen spice steroids? fentanyl pregabalin gabapentin
insulin antidepressants? benzodiazepines? temazepam oxycodone cathinones? nitrous`,
  'gun firearm':
    'shotguns? rifles? pistols? handguns? revolvers? carbines? airguns? bb replica imitation sawn-off machine glock',
  season: 'spring summer autumn winter',
  languag:
    'english welsh polish urdu punjabi arabic french german spanish italian portuguese romanian chinese bengali latin greek russian turkish hebrew gaelic dutch sign',
  'religion faith':
    'muslim islam christian christianity jewish judaism hindu hinduism sikh sikhism buddhist buddhism catholic catholicism protestant protestantism anglican',
};

const patterns = new Map<string, RegExp>(
  Object.entries(words).flatMap(([terms, list]) => {
    const pattern = new RegExp(`\\b(?:${list.split(/\s+/).join('|')})\\b`, 'g');
    return terms.split(' ').map((term) => [term, pattern] as const);
  }),
);

/** The words, in a folded text, that tell which of a kind; null where the kind has no list of them. */
export function kindWordsIn(folded: string, kind: string): readonly string[] | null {
  const pattern = patterns.get(kind);
  return pattern ? (folded.match(pattern) ?? []) : null;
}
