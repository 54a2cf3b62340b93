import { fold } from '../../core/text/fold.ts';
import { isStopWord } from '../../core/text/stop-words.ts';
import { type PlacedTerm, termOf, termsOf } from '../../core/text/terms.ts';
import type { Force } from '../../core/vocabulary/force.ts';
import { monthName } from './dates.ts';
import { framing } from './framing.ts';
import { isTitle } from './name-title.ts';
import type { DateMention, QuestionMention } from './question.ts';
import { entryAt, type Thesaurus } from './thesaurus.ts';
import type { Alternative, Topic } from './topic.ts';

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly topic: Topic;
}

/** What a text is about: forces, dates and labels whole, phrases of the thesaurus whole, then word by word. */
export function topicsIn(
  text: string,
  known: {
    /** Forces by a name of theirs. */
    readonly forces: readonly QuestionMention[];
    /** Places by which a force may be meant. */
    readonly places: readonly QuestionMention[];
    readonly forceOf: (slug: string) => Force | undefined;
    readonly dates: readonly DateMention[];
    readonly labels: readonly string[];
    readonly names: readonly string[];
  },
  thesaurus: Thesaurus,
): Topic[] {
  const pieces: Piece[] = [
    ...known.forces.map((mention) => pieceOf(forceTopic(mention, known.forceOf))),
    ...known.places.map((mention) => pieceOf(placeTopic(mention, known.forceOf))),
    ...known.dates.map((date) => pieceOf(dateTopic(text, date))),
    ...wholeTopics(text, known.labels, 'label'),
  ];
  const free = termsOf(text).filter(
    (term) => !pieces.some((piece) => piece.start < term.end && term.start < piece.end),
  );
  const names = wholeTopics(text, known.names, 'name');
  return [...pieces, ...wordPieces(text, free, thesaurus, names)]
    .sort((a, b) => a.start - b.start)
    .map((piece) => piece.topic);
}

function pieceOf(topic: Topic): Piece {
  return { start: topic.start, end: topic.end, topic };
}

function wholeTopics(text: string, typed: readonly string[], kind: 'label' | 'name'): Piece[] {
  return typed.flatMap((words) => {
    const start = text.indexOf(words);
    if (start < 0) return [];
    const end = start + words.length;
    const alternatives = [{ terms: sequence(words), weight: 1 }];
    return [pieceOf({ kind, typed: words, start, end, alternatives, never: [] })];
  });
}

/** A force under every name that it has had. */
function forceTopic(mention: QuestionMention, forceOf: ForceOf): Topic {
  const names = namesOf(mention, forceOf);
  const terms = [...new Set([mention.typed, ...names].map((name) => sequence(name).join(' ')))];
  return {
    kind: 'force',
    typed: mention.typed,
    start: mention.start,
    end: mention.end,
    alternatives: terms.map((line) => ({ terms: line.split(' '), weight: 1 })),
    never: [],
  };
}

/** A report on a place seldom fails to name it, but its force may stand for it. */
const forceForPlace = 0.4;

/** A place as itself, and more loosely the force whose area it lies in. */
function placeTopic(mention: QuestionMention, forceOf: ForceOf): Topic {
  const { typed, start, end } = mention;
  const forces = namesOf(mention, forceOf).map((name) => ({
    terms: sequence(name),
    weight: forceForPlace,
  }));
  const alternatives = [{ terms: sequence(typed), weight: 1 }, ...forces];
  return { kind: 'word', typed, start, end, alternatives, never: [] };
}

type ForceOf = (slug: string) => Force | undefined;

function namesOf(mention: QuestionMention, forceOf: ForceOf): string[] {
  return mention.slugs.flatMap((slug) => {
    const force = forceOf(slug);
    if (!force) return [];
    const former = force.formerNames
      .filter((name) => name.kind === 'renamed')
      .map((name) => name.name);
    return [force.label, force.shortName, ...force.aliases, ...former];
  });
}

/** How much of a date the sources must repeat for how much weight. */
const dateWeights = { whole: 1, dayMonth: 0.8, monthYear: 0.7, part: 0.35 } as const;

function dateTopic(text: string, date: DateMention): Topic {
  const month = date.month
    ? termOf(monthName(date.month))
    : date.season
      ? termOf(date.season)
      : null;
  const day = date.day ? String(date.day) : null;
  const year = date.year ? String(date.year) : null;
  const alternatives: Alternative[] = [];
  const add = (weight: number, ...parts: (string | null)[]) => {
    const terms = parts.filter((part) => part !== null);
    if (terms.length === parts.length) alternatives.push({ terms, weight });
  };
  if (day && year) add(dateWeights.whole, day, month, year);
  if (day) {
    for (const ending of ['', ordinal(Number(day))]) {
      add(year ? dateWeights.dayMonth : 1, `${day}${ending}`, month);
      add(year ? dateWeights.dayMonth : 1, month, `${day}${ending}`);
    }
  }
  if (month && year) {
    add(day ? dateWeights.monthYear : 1, month, year);
    if (date.season) add(1, month, 'of', year);
  }
  const only = !day && !(month && year);
  if (month && !day) add(only ? 1 : dateWeights.part, month);
  if (year) add(only ? 1 : dateWeights.part, year);
  const typed = text.slice(date.start, date.end);
  return { kind: 'date', typed, start: date.start, end: date.end, alternatives, never: [] };
}

function ordinal(day: number): string {
  if (day % 100 >= 11 && day % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

function wordPieces(
  text: string,
  free: readonly PlacedTerm[],
  thesaurus: Thesaurus,
  names: readonly Piece[],
): Piece[] {
  const terms = free.map((placed) => placed.term);
  const pieces: Piece[] = [];
  const seen = new Set<string>();
  for (let at = 0; at < free.length; ) {
    const entry = entryAt(thesaurus, terms, at);
    const length = entry?.terms.length ?? 1;
    const first = free[at];
    const last = free[at + length - 1];
    at += length;
    if (!first || !last) continue;
    const own = entry?.terms ?? [first.term];
    const word = fold(text.slice(first.start, last.end));
    const named = names.some((name) => name.start <= first.start && last.end <= name.end);
    if (!named && length === 1 && (isStopWord(word) || framing.has(word))) continue;
    if (seen.has(own.join(' '))) continue;
    seen.add(own.join(' '));
    pieces.push(
      pieceOf({
        kind: named ? 'name' : isTitleOf(names, text, last.end, word) ? 'title' : 'word',
        typed: text.slice(first.start, last.end),
        start: first.start,
        end: last.end,
        alternatives: [{ terms: own, weight: 1 }, ...(entry?.expansions ?? [])],
        never: entry?.never ?? [],
      }),
    );
  }
  return pieces;
}

/** Whether a word stands before a name, with nothing but titles between them: "former Det Sgt". */
function isTitleOf(names: readonly Piece[], text: string, end: number, word: string): boolean {
  if (!word.split(' ').every(isTitle)) return false;
  return names.some(
    ({ start }) =>
      start >= end &&
      fold(text.slice(end, start))
        .split(/[\s.-]+/)
        .every((it) => it === '' || isTitle(it)),
  );
}

function sequence(words: string): string[] {
  return termsOf(words).map((placed) => placed.term);
}
