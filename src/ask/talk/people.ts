import type { Corpus } from '../../core/corpus.ts';
import type { About } from '../../core/reply.ts';
import { defineSurvey } from '../../core/survey.ts';
import { fold } from '../../core/text/fold.ts';
import { wordsOf } from '../../core/text/words.ts';
import { recogniseRanks } from '../../core/vocabulary/recognise-ranks.ts';
import { personNamesIn } from '../passages/proper-name.ts';

/** What was talked of: the cases, and the articles that tell of them. */
export type TalkedOf = Pick<About, 'cases' | 'articles'>;

/** "Mr A", "Officer X": a label that stands for a name. */
const lettered = /^\p{L}+ \p{Lu}$/u;

/** Surnames of everybody whom a case of the collection names. */
export const surnames = defineSurvey('surnames', (corpus): readonly string[] => {
  const names = corpus.cases.flatMap((it) => [
    ...it.officers.flatMap((officer) => officer.name.value ?? []),
    ...it.participants.flatMap((participant) => participant.name ?? []),
  ]);
  return [...new Set(names.map(surnameOf))].filter((it) => it !== '');
});

/** The words of a text as names have them: folded, without the ending of the possessive. */
export function nameWords(text: string): string[] {
  return wordsOf(text).map((it) => it.text.replace(/'s?$/, ''));
}

/** The people whom a text names, as the cases and articles print them, in the order of the text. */
export function peopleNamed(text: string, talk: TalkedOf, corpus: Corpus): string[] {
  const words = nameWords(text);
  const line = ` ${words.join(' ')} `;
  const fullest = new Map<number, string>();
  for (const name of peopleOf(talk, corpus)) {
    const key = lettered.test(name) ? nameWords(name).join(' ') : surnameOf(name);
    const at = line.indexOf(` ${key} `);
    if (key !== '' && at >= 0 && name.length > (fullest.get(at)?.length ?? 0)) {
      fullest.set(at, name);
    }
  }
  const names = [...fullest].sort(([a], [b]) => a - b).map(([, name]) => name);
  return names.filter((it) => !names.some((other) => other !== it && other.includes(it)));
}

/** The officers of the cases by their names or letters, without the one given. */
export function otherOfficers(person: string | null, talk: TalkedOf, corpus: Corpus): string[] {
  const same = person === null ? null : surnameOf(person);
  return officersOf(talk, corpus).filter((it) => surnameOf(it) !== same);
}

/** The one person of a rank whom the articles print with it, without the one given; null where several are. */
export function rankedPerson(
  ranks: readonly string[],
  without: string,
  talk: TalkedOf,
  corpus: Corpus,
): string | null {
  const bySurname = new Map<string, string>();
  for (const name of peopleOf(talk, corpus)) {
    const slugs = recogniseRanks(name, corpus.vocabulary).flatMap((it) => it.slugs);
    const surname = surnameOf(name);
    const isFuller = name.length > (bySurname.get(surname)?.length ?? 0);
    if (isFuller && surname !== surnameOf(without) && slugs.some((it) => ranks.includes(it))) {
      bySurname.set(surname, name);
    }
  }
  const [only, another] = bySurname.values();
  return only === undefined || another !== undefined ? null : only;
}

function officersOf({ cases }: TalkedOf, corpus: Corpus): string[] {
  const officers = cases.flatMap((id) => corpus.case(id)?.officers ?? []);
  return officers.flatMap(({ name, anonymity, label }) => {
    if (name.value !== null && anonymity.value === 'named') return [name.value];
    return lettered.test(label) ? [label] : [];
  });
}

function peopleOf(talk: TalkedOf, corpus: Corpus): string[] {
  const participants = talk.cases.flatMap((id) => corpus.case(id)?.participants ?? []);
  const printed = talk.articles.flatMap((id) =>
    corpus.passages(id).flatMap(({ text }) => {
      const names = personNamesIn(text);
      return names.map(({ start, end }) => text.slice(start, end) + restOf(text.slice(end)));
    }),
  );
  return [
    ...officersOf(talk, corpus),
    ...participants.flatMap((it) => it.name ?? []),
    ...printed.map((name) => name.replace(/['\u2019]s?$/u, '')),
  ];
}

/** The surname after a title and a first name: "DC Owen" goes on with " Pell". */
function restOf(text: string): string {
  return /^(?: \p{Lu}[\p{L}'\u2019-]*\p{Ll}(?![\p{L}'\u2019-]))+/u.exec(text)?.[0] ?? '';
}

function surnameOf(name: string): string {
  return lettered.test(name) ? fold(name) : (nameWords(name).at(-1) ?? '');
}
