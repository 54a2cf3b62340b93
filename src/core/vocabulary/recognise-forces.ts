import { isMonthName } from '../text/date-words.ts';
import { compileForces, type ForcePhrase, type ForceTable } from './force-table.ts';
import { hasItsCapitals, type Mention, type Strength, spanOf } from './mention.ts';
import type { Place } from './phrase-table.ts';
import { isCapitalised, type Token, tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A text while its forces are looked for. */
interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly table: ForceTable;
}

const tables = new WeakMap<Vocabulary, ForceTable>();

/**
 * The forces that a text names, by the rules of `forces.json`: whole words, longest first, newspapers
 * and namesakes taken out, weak aliases as `name` only before a policing word, "met" never as a verb.
 * @param tokens the text's tokens, where the caller has them
 */
export function recogniseForces(
  text: string,
  vocabulary: Vocabulary,
  tokens: readonly Token[] = tokensOf(text),
): Mention[] {
  let table = tables.get(vocabulary);
  if (!table) {
    table = compileForces(vocabulary.files.forces);
    tables.set(vocabulary, table);
  }
  const reading = { text, tokens, table };
  const found = table.phrases.scan(tokens, (phrase, place) => accept(phrase, place, reading));
  return joinedNames(
    found.filter((it) => it !== blocked),
    text,
  );
}

/** Stands for words that were used up and mean no force. */
const blocked: Mention = {
  kind: 'force',
  slugs: [],
  start: 0,
  end: 0,
  typed: '',
  strength: 'weak',
  note: null,
};

function accept(phrase: ForcePhrase, place: Place, reading: Reading): Mention | null {
  if (phrase.type === 'blocked') return blocked;
  if (isPublisher(place, reading)) return null;
  switch (phrase.type) {
    case 'met':
      return acceptMet(place, reading);
    case 'alias': {
      const made = mention(reading, place, [phrase.slug], 'name', phrase.note);
      return hasItsCapitals(phrase.alias, made.typed) ? made : null;
    }
    case 'ambiguous':
      return acceptAmbiguous(phrase.term, place, reading);
    case 'weak':
      return acceptWeak(phrase, place, reading);
    case 'place':
      return isPlace(place, reading) ? mention(reading, place, phrase.slugs, 'place', null) : null;
  }
}

function acceptWeak(
  phrase: ForcePhrase & { type: 'weak' },
  place: Place,
  reading: Reading,
): Mention | null {
  const made = mention(reading, place, [phrase.slug], 'name', null);
  if (!hasItsCapitals(phrase.alias, made.typed)) return null;
  if (isBeforePolicing(place, reading)) return isSpelledAsPlace(place, reading) ? made : null;
  return phrase.alone && isPlace(place, reading) ? { ...made, strength: 'weak' } : null;
}

function acceptAmbiguous(
  term: (ForcePhrase & { type: 'ambiguous' })['term'],
  place: Place,
  reading: Reading,
): Mention | null {
  if (!isPlace(place, reading)) return null;
  const slugs = term.default === undefined ? term.candidates : [term.default];
  const isName = isBeforePolicing(place, reading) || endsInPolicing(place, reading);
  const strength = isName ? 'weak' : 'place';
  return mention(reading, place, slugs, strength, term.note);
}

/** "How many met cases": nobody meets those. */
const cases = new Set(['case', 'cases', 'hearing', 'hearings', 'dismissals', 'sackings']);

const caseLeads = new Set([
  'latest',
  'newest',
  'oldest',
  'last',
  'first',
  'recent',
  'vs',
  'versus',
]);

/** "the Met" and "Met officers" are the force; "met police officers" after a subject is the verb. */
function acceptMet(place: Place, reading: Reading): Mention | null {
  const { tokens, text, table } = reading;
  const words = tokens.slice(place.first, place.after);
  const made = mention(reading, place, ['met'], 'name', null);
  const hasPolice = words.at(-1)?.text === 'police';
  const hasThe = words[0]?.text === 'the';
  const next = tokens[place.after]?.text ?? '';
  const policing = table.policing.has(next) || next === 'commissioner';
  const before = tokens[place.first - 1]?.text ?? '';
  const word = words.find((it) => it.text === 'met');
  if (isCapitalised(text, word)) {
    if (hasPolice || hasThe || policing) return made;
    const isInside = before !== '' && !isCapitalised(text, tokens[place.after]);
    return isInside && next !== '' && !table.verbFollowers.has(next)
      ? { ...made, strength: 'weak' }
      : null;
  }
  const isNoun = before === '' || table.nounLeads.has(before);
  if (hasPolice) return isNoun || hasThe ? made : null;
  const ends = next === '' || next === "'s" || policing;
  const ofCases =
    cases.has(next) && (before === '' || table.nounLeads.has(before) || caseLeads.has(before));
  return ofCases || (isNoun && hasThe && ends) ? { ...made, strength: 'weak' } : null;
}

function mention(
  { text, tokens }: Reading,
  place: Place,
  slugs: readonly string[],
  strength: Strength,
  note: string | null,
): Mention {
  return { kind: 'force', slugs, ...spanOf(text, tokens, place), strength, note };
}

function isBeforePolicing(place: Place, { tokens, table }: Reading): boolean {
  const next = tokens[place.after]?.text;
  return next !== undefined && table.policing.has(next);
}

function endsInPolicing(place: Place, { tokens, table }: Reading): boolean {
  return table.policing.has(tokens[place.after - 1]?.text ?? '');
}

/** "South Wales Argus", "Durham University": the name of something else. */
function isPublisher(place: Place, reading: Reading): boolean {
  const { tokens, table, text } = reading;
  const next = tokens[place.after];
  if (next === undefined || endsInPolicing(place, reading)) return false;
  if (table.press.has(next.text)) return true;
  return isCapitalised(text, next) && table.capitalisedPress.has(next.text);
}

/** Neither a person's name ("Mr Kent") nor a street ("Bath Road") nor an ordinary word ("reading"). */
function isPlace(place: Place, reading: Reading): boolean {
  const { tokens, table, text } = reading;
  const before = tokens[place.first - 1]?.text ?? '';
  const next = tokens[place.after];
  if (table.titles.has(before)) return false;
  if (isMonth(place, reading) && !ofTown.has(next?.text ?? '')) return false;
  if (next && isCapitalised(text, next) && table.addresses.has(next.text)) return false;
  return isSpelledAsPlace(place, reading);
}

/** A town with the name of a month, such as March, is meant where one of these stands behind it. */
const ofTown = new Set(['town', 'based', 'police']);

function isMonth({ first, after }: Place, { tokens }: Reading): boolean {
  return after === first + 1 && isMonthName(tokens[first]?.text ?? '');
}

function isSpelledAsPlace(place: Place, { tokens, table, text }: Reading): boolean {
  const first = tokens[place.first];
  return !table.ordinary.has(first?.text ?? '') || isCapitalised(text, first);
}

/** In "Norfolk and Suffolk Police" the first is as much a name as the second. */
function joinedNames(mentions: Mention[], text: string): Mention[] {
  const joined = [...mentions];
  for (let at = joined.length - 2; at >= 0; at -= 1) {
    const here = joined[at];
    const next = joined[at + 1];
    if (here?.strength !== 'weak' || next?.strength !== 'name') continue;
    const between = text.slice(here.end, next.start).trim().toLowerCase();
    if (between === 'and' || between === '&' || between === ',') {
      joined[at] = { ...here, strength: 'name' };
    }
  }
  return joined;
}
