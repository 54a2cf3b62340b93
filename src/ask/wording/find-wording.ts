import type { Corpus } from '../../core/corpus.ts';
import type { Span } from '../../core/text/sentences.ts';
import { isStopWord } from '../../core/text/stop-words.ts';
import { termOf } from '../../core/text/terms.ts';
import { type Word, wordsOf } from '../../core/text/words.ts';
import type { SearchEngine, Want } from '../../ports/search-engine.ts';
import { type Reach, type Run, reachOf } from './reach.ts';
import { nearestAlignment } from './telling-words.ts';

/** Where a text stands in the sources, or comes nearest. Offsets are UTF-16 into the body, half-open. */
export interface Wording {
  readonly article: string;
  readonly span: Span;
  /** `exact`: the very characters but for white space; `form`: the very words; `words`: some differ; `near`: most differ. */
  readonly match: 'exact' | 'form' | 'words' | 'near';
  /** Share of the words that agree, from 0 to 1. */
  readonly likeness: number;
}

/** What was found of a text; `isWhole` unless there may be more articles than were read. */
export interface Wordings {
  readonly found: readonly Wording[];
  readonly isWhole: boolean;
}

interface Place {
  readonly article: string;
  readonly from: number;
  readonly to: number;
}

/** Words of the text that are looked for, the rarest first. */
const mostWants = 24;
/** Passages that have the very words, and articles of them looked at closely. */
const mostHits = 1_000;
const mostPlaces = 40;
/** Passages and articles that have some of the words. */
const mostPassages = 40;
const mostArticles = 4;
/** From this share of agreeing words on a text is a version of the source's, below the other it is another text. */
const likeness = { words: 0.5, near: 0.35 } as const;
/** What stands between two words of different paragraphs, or sentences; a short form's full stop counts too. */
const dividers = { paragraph: /\n/, sentence: /\n|[.?!;]\W*\s/ } as const;
/** Fewer agreeing words than these are chance. */
const fewestWords = 3;

/** Looks for a text in all bodies. @returns the best match in each article, the best first */
export async function findWording(
  text: string,
  { corpus, engine }: { readonly corpus: Corpus; readonly engine: SearchEngine },
): Promise<Wordings> {
  const words = wordsOf(text);
  if (words.length === 0) return { found: [], isWhole: true };
  const { places, isWhole } = await likelyPlaces(words, engine, corpus);
  const found = places.flatMap((place) => wordingIn(place, text, words, corpus) ?? []);
  found.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      b.likeness - a.likeness ||
      (a.article < b.article ? -1 : 1) ||
      a.span.start - b.span.start,
  );
  return { found, isWhole };
}

const order: readonly Wording['match'][] = ['exact', 'form', 'words', 'near'];
const rank = (wording: Wording) => order.indexOf(wording.match);

/** Stretches of articles that have the words, first those that have them as they stand. */
async function likelyPlaces(
  words: readonly Word[],
  engine: SearchEngine,
  corpus: Corpus,
): Promise<{ readonly places: Place[]; readonly isWhole: boolean }> {
  const base = { scope: 'passages', without: [], filters: [], drafts: true } as const;
  const phrase = words.map((word) => word.text).join(' ');
  const whole = await engine.search({ ...base, wants: [], phrases: [phrase], limit: mostHits });
  const wants = wantsOf(words, engine);
  const alike =
    whole.hits.length > 0
      ? { hits: [] }
      : await engine.search({ ...base, wants, phrases: [], limit: mostPassages });
  const most = whole.hits.length > 0 ? mostPlaces : mostArticles;
  const places = new Map<string, Place>();
  let isWhole = whole.hits.length < mostHits;
  for (const { id, passage } of [...whole.hits, ...alike.hits]) {
    if (places.has(id)) continue;
    if (places.size < most) places.set(id, placeAround(id, passage, words, corpus));
    else isWhole = false;
  }
  return { places: [...places.values()], isWhole };
}

function wantsOf(words: readonly Word[], engine: SearchEngine): Want[] {
  const matter = words.filter((word) => !isStopWord(word.text));
  const terms = [...new Set((matter.length > 0 ? matter : words).map((it) => termOf(it.text)))];
  return terms
    .map((term) => ({ term, common: engine.frequency(term).passages }))
    .filter(({ common }) => common > 0)
    .sort((a, b) => a.common - b.common || (a.term < b.term ? -1 : 1))
    .slice(0, mostWants)
    .map(({ term }) => ({ terms: [{ term, weight: 1 }] }));
}

/** The passage, and so much of the article on both sides as the text could fill. */
function placeAround(
  article: string,
  number: number,
  words: readonly Word[],
  corpus: Corpus,
): Place {
  const passages = corpus.passages(article);
  const at = passages.findIndex((passage) => passage.number === number);
  const room = 12 * words.length + 400;
  const start = passages[at]?.start ?? 0;
  const end = passages[at]?.end ?? 0;
  const inside = passages.filter((it) => it.end > start - room && it.start < end + room);
  return { article, from: inside[0]?.start ?? start, to: inside.at(-1)?.end ?? end };
}

function wordingIn(
  { article, from, to }: Place,
  text: string,
  words: readonly Word[],
  corpus: Corpus,
): Wording | null {
  const body = corpus.article(article)?.body.slice(from, to) ?? '';
  const stand = wordsOf(body);
  const [given, standing] = [words, stand].map((all) => all.map((word) => word.text)) as [
    string[],
    string[],
  ];
  const aligned = nearestAlignment(given, standing);
  const first = stand[aligned?.right.from ?? -1];
  const last = stand[(aligned?.right.to ?? 0) - 1];
  if (!aligned || !first || !last) return null;
  const width = aligned.right.to - aligned.right.from;
  const share = aligned.pairs.length / Math.max(words.length, width);
  const span = { start: from + first.start, end: from + last.end };
  if (share === 1) {
    const exact = exactSpan(body, text, first.start);
    if (exact) return { article, span: shifted(exact, from), match: 'exact', likeness: 1 };
    return { article, span, match: 'form', likeness: 1 };
  }
  const reach = reachOf(
    given,
    standing,
    aligned,
    runBetween(body, stand, aligned.right, dividers.paragraph),
  );
  const likely = reach.agreeing / Math.max(words.length, reach.to - reach.from - reach.bridged);
  if (reach.agreeing < Math.min(fewestWords, words.length) || likely < likeness.near) return null;
  return {
    article,
    span: shifted(widened(body, stand, reach), from),
    match: likely >= likeness.words ? 'words' : 'near',
    likeness: likely,
  };
}

/** The words around a run, as far as nothing that divides stands between two of them. */
function runBetween(body: string, stand: readonly Word[], { from, to }: Run, divider: RegExp): Run {
  const joined = (at: number) => {
    const [one, other] = [stand[at - 1], stand[at]];
    return (
      one !== undefined && other !== undefined && !divider.test(body.slice(one.end, other.start))
    );
  };
  let run = { from, to };
  while (joined(run.from)) run = { ...run, from: run.from - 1 };
  while (joined(run.to)) run = { ...run, to: run.to + 1 };
  return run;
}

/**
 * The span with the source's words in the place of words that agree with nothing at either end of the
 * given text, so that "He was" is set against "She was" and not against "was". Stays in its sentence.
 */
function widened(body: string, stand: readonly Word[], reach: Reach): Span {
  const sentence = runBetween(body, stand, reach, dividers.sentence);
  const first = Math.max(sentence.from, reach.from - reach.missed.before);
  const last = Math.min(sentence.to, reach.to + reach.missed.after) - 1;
  return { start: stand[first]?.start ?? 0, end: stand[last]?.end ?? 0 };
}

/** Where the text stands character for character, white space and outer quotation marks aside. */
function exactSpan(body: string, text: string, near: number): Span | null {
  for (const wanted of [text.trim(), withoutMarks(text.trim())]) {
    const source = wanted.split(/\s+/).map(escaped).join('\\s+');
    const pattern = new RegExp(source, 'g');
    pattern.lastIndex = Math.max(0, near - 3);
    const found = pattern.exec(body);
    if (found && found.index <= near) {
      return { start: found.index, end: found.index + found[0].length };
    }
  }
  return null;
}

function withoutMarks(text: string): string {
  return text.replace(/^["'\u2018\u201c]+|["'\u2019\u201d]+$/g, '').trim();
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
