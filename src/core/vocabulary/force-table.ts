import type { AmbiguousTerm, Force, ForcesFile } from './force.ts';
import { compilePhrases, type PhraseTable } from './phrase-table.ts';

/** What a phrase means for the recognition of forces. */
export type ForcePhrase =
  | { readonly type: 'blocked' }
  | { readonly type: 'met' }
  | {
      readonly type: 'alias';
      readonly slug: string;
      readonly alias: string;
      readonly note: string | null;
    }
  | { readonly type: 'ambiguous'; readonly term: AmbiguousTerm }
  | {
      readonly type: 'weak';
      readonly slug: string;
      readonly alias: string;
      readonly alone: boolean;
    }
  | { readonly type: 'place'; readonly slugs: readonly string[]; readonly alias: string };

/** Everything that recognising forces needs, compiled once for a vocabulary. */
export interface ForceTable {
  readonly phrases: PhraseTable<ForcePhrase>;
  readonly policing: ReadonlySet<string>;
  readonly press: ReadonlySet<string>;
  readonly capitalisedPress: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly nounLeads: ReadonlySet<string>;
  readonly verbFollowers: ReadonlySet<string>;
  readonly ordinary: ReadonlySet<string>;
}

/** "met" is a verb: both forms have a rule of their own. */
const metForms = ['met', 'the met', 'met police', 'the met police'];

/** Compiles `forces.json`. */
export function compileForces(file: ForcesFile): ForceTable {
  const phrases = new Map<string, ForcePhrase[]>();
  const add = (phrase: string, value: ForcePhrase) => {
    const key = phrase.toLowerCase();
    const list = phrases.get(key);
    if (list) list.push(value);
    else phrases.set(key, [value]);
  };
  for (const phrase of file.blocked) add(phrase, { type: 'blocked' });
  for (const phrase of metForms) add(phrase, { type: 'met' });
  for (const it of file.forces) addNames(it, add);
  for (const term of file.ambiguous) add(term.term, { type: 'ambiguous', term });
  const taken = new Set(phrases.keys());
  const alone = new Set(file.neverAlone);
  for (const { slug, weakAliases } of file.forces) {
    for (const alias of weakAliases) {
      if (!taken.has(alias.toLowerCase()))
        add(alias, { type: 'weak', slug, alias, alone: !alone.has(alias) });
    }
  }
  for (const [alias, slugs] of placesOf(file.forces)) {
    if (!phrases.has(alias.toLowerCase())) add(alias, { type: 'place', slugs, alias });
  }
  return {
    phrases: compilePhrases(
      [...phrases].flatMap(([key, list]) => list.map((it) => [key, it] as const)),
    ),
    policing: new Set(file.policingWords),
    press: new Set(file.pressWords),
    capitalisedPress: new Set(file.capitalisedPressWords),
    addresses: new Set(file.addressWords),
    titles: new Set(file.titles),
    nounLeads: new Set(file.nounLeads),
    verbFollowers: new Set(file.verbFollowers),
    ordinary: new Set(file.ordinaryWords),
  };
}

function addNames(force: Force, add: (phrase: string, value: ForcePhrase) => void): void {
  const { slug } = force;
  const names = [force.label, ...(force.welshName ? [force.welshName] : [])];
  for (const alias of [...names.map((it) => it.toLowerCase()), ...force.aliases]) {
    if (!metForms.includes(alias)) add(alias, { type: 'alias', slug, alias, note: null });
  }
  for (const former of force.formerNames) {
    const alias = former.name.toLowerCase();
    if (force.aliases.includes(alias) || alias === force.label.toLowerCase()) continue;
    const relation = former.kind === 'renamed' ? 'is now' : 'became part of';
    const note = `${former.name} ${relation} ${force.label}.`;
    add(alias, { type: 'alias', slug, alias, note });
  }
}

/** Each area and place with the forces that police a place of that name. */
function placesOf(forces: readonly Force[]): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const { slug, areas, places: towns, shortName } of forces) {
    for (const place of new Set([shortName, ...areas, ...towns])) {
      const slugs = places.get(place);
      if (slugs) slugs.push(slug);
      else places.set(place, [slug]);
    }
  }
  return places;
}
