import { fold } from '../../core/text/fold.ts';
import { wordsOf } from '../../core/text/words.ts';
import { asksAfter } from '../question/asked-person.ts';
import type { MatchedArticle } from './matched-article.ts';
import { personNamesIn, properNamesIn } from './proper-name.ts';
import type { ReadSentence } from './reading.ts';
import { isName } from './topic-roles.ts';

/** Whom an article tells of, sentence by sentence. */
export interface Subjects {
  /** Folded surnames of everybody whom it names. */
  readonly surnames: ReadonlySet<string>;
  /** The surnames that each sentence is about: those in it, or of the one before where it merely goes on; the empty one for somebody without a name. */
  readonly of: readonly ReadonlySet<string>[];
}

/** A sentence without a name that goes on about whoever the one before was about. */
const goesOn =
  /^["'\u2018\u201c]?(?:He|She|They|His|Her|Their|The (?:\d\d-year-old|(?:former |disgraced )?(?:officer|constable|sergeant|inspector|detective|pair|PC|PCSO)))\b/;

/** After these stands a place. */
const placed = /\b(?:at|in|near|from|outside|of)\s$/;
/** Who judges or speaks for somebody is named beside those whom a sentence is about. */
const official =
  /\b(?:judge|justice|recorder|chair\w*|coroner|barrister|solicitor|counsel|lawyer|advocate|commissioner|chief constable|director|representing|defending|prosecuting|presenting)\b/i;
const officialBehind =
  /^,?\s(?:[KQ]\.?C\b|for (?:the|her|his)\b|(?:defending|prosecuting|representing|presenting|mitigating)\b)/;
/** Letters before a name within which an office stands. */
const officeReach = 30;

/** The surnames of those who may be accused or concerned: neither places nor who judges and speaks for others. */
function surnamesIn(sentences: readonly ReadSentence[]): ReadonlySet<string> {
  const concerned = new Set<string>();
  const officials = new Set<string>();
  for (const { text } of sentences) {
    const runs = properNamesIn(text);
    for (const name of personNamesIn(text)) {
      const whole = runs.find((it) => it.start <= name.start && name.end <= it.end);
      const { start, end } = whole ?? name;
      const before = text.slice(Math.max(0, start - officeReach), start);
      const surname = lastWord(text.slice(start, end));
      const called = before + text.slice(start, end);
      const isOfficial = official.test(called) || officialBehind.test(text.slice(end));
      if (isOfficial) officials.add(surname);
      else if (!placed.test(before)) concerned.add(surname);
    }
  }
  return new Set([...concerned].filter((it) => !officials.has(it)));
}

/** Somebody without a name whom a report brings up past its opening: "a second constable", "another sergeant". */
const somebodyElse =
  /\b(?:an?|another|one|two|three|four|several)\s(?:[\w-]+ ){0,3}(?:officers?|constables?|sergeants?|inspectors?|pcs?|detectives?|colleagues?|superintendents?)\b/i;
/** The opening of a report speaks of whoever it names later. */
const opening = 3;
const unnamed = new Set(['']);

/** Whom the sentences of an article are about. */
export function subjectsOf(sentences: readonly ReadSentence[]): Subjects {
  const surnames = surnamesIn(sentences);
  const of: ReadonlySet<string>[] = [];
  for (const { text } of sentences) {
    const named = wordsOf(text).flatMap(({ text: word, start }) => {
      const bare = word.replace(/'s$/, '');
      return surnames.has(bare) && /\p{Lu}/u.test(text.charAt(start)) ? [bare] : [];
    });
    of.push(named.length > 0 ? new Set(named) : unnamedSubject(text, of));
  }
  return { surnames, of };
}

function unnamedSubject(text: string, before: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const last = before.at(-1);
  if (last && (goesOn.test(text) || leansOn(text))) return last;
  return before.length >= opening && somebodyElse.test(text) ? unnamed : new Set();
}

/** "The watchdog decided in her case": of nobody else whom the sentence brings up before can the pronoun be. */
function leansOn(text: string): boolean {
  const pronoun = /\b(?:he|she|his|her|him)\b/i.exec(
    text.replace(spoken, (it) => ' '.repeat(it.length)),
  );
  return pronoun !== null && !somebody.test(text.slice(0, pronoun.index));
}

const spoken = /["\u201c][^"\u201d]*["\u201d]?/g;
const somebody =
  /\b(?:officers?|constables?|sergeants?|inspectors?|superintendents?|commissioner|supervisors?|detectives?|chair\w*|coroner|judge|m[ae]n|wom[ae]n|boys?|girls?|child|children|teenagers?|victims?|complainants?|drivers?|doctors?|nurses?|friends?|partners?|wife|husband|mother|father|sons?|daughters?|brothers?|sisters?|parents?|colleagues?|witness(?:es)?|neighbours?|solicitors?|barristers?|counsel|students?|pensioners?|passengers?|who|whose)\b/i;

function lastWord(name: string): string {
  return fold(name.split(/\s+/).at(-1) ?? '').replace(/'s?$/, '');
}

/** Whether a sentence is about somebody whom the question names, about others only, or neither can be told. */
export type AboutWhom = 'asked' | 'others' | null;

/** For each sentence of an article, whom it is about; null where the question asks after nobody whom the article names. */
export function aboutWhom({
  question,
  topics,
  matches,
  reading,
}: MatchedArticle): readonly AboutWhom[] | null {
  const mayName = topics.filter(
    (it, t) => it.topic.kind === 'name' || (matches[t]?.best && isName(it, matches[t], reading)),
  );
  const words = mayName
    .filter(({ topic }) => topic.kind === 'name' || topic.kind === 'word')
    .map(({ topic }) => fold(topic.typed).replace(/'s?$/, ''));
  if (words.length === 0) return null;
  const { surnames, of } = reading.subjects;
  const asked = words.filter((word) => surnames.has(word) && asksAfter(word, question));
  if (asked.length === 0) return null;
  return of.map((subject) => {
    if (asked.some((word) => subject.has(word))) return 'asked';
    return subject.size > 0 ? 'others' : null;
  });
}
