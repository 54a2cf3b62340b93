import { fold } from '../../core/text/fold.ts';
import { articlesWith } from '../articles-with.ts';
import { facetsOfQuestion } from '../facets.ts';
import type { Question } from '../question/question.ts';
import { printedLabels } from '../refuse/printed-labels.ts';
import type { World } from '../world.ts';
import type { Absence } from './absence.ts';

/** A label that no source prints is nobody's: its title counts as much as its letter. */
export async function absentLabel({ labels }: Question, world: World): Promise<Absence | null> {
  const printing = await Promise.all(labels.map((it) => articlesPrinting(it, world)));
  const absent = labels.find((_, at) => printing[at]?.length === 0);
  return absent === undefined
    ? null
    : { what: 'nobody', line: `The sources name nobody ${written(absent)}.`, choices: [] };
}

/**
 * The articles that print the labels of a question, all of them where any does: of others none can tell.
 * Null where it has no label.
 */
export async function articlesOfLabels(
  { labels }: Question,
  world: World,
): Promise<readonly string[] | null> {
  if (labels.length === 0) return null;
  const printing = await Promise.all(labels.map((it) => articlesPrinting(it, world)));
  const all = printing.reduce((common, ids) => common.filter((id) => ids.includes(id)));
  return all.length > 0 ? all : [...new Set(printing.flat())];
}

/** Words of a label: they narrow nothing. */
const titles = /^(?:mr|mrs|ms|miss|mx|officers?|witness(?:es)?|pcs?|dcs?|\p{L})$/u;

/**
 * The articles that print the labels of a question which tells by nothing else whom it means; each label is
 * somebody else in each of them. Null where one is meant.
 */
export async function articlesToChoose(
  question: Question,
  world: World,
): Promise<readonly string[] | null> {
  const { query, forces, people, dates, isFollowUp } = question;
  if (query.filters.length + forces.length + people.length + dates.length > 0 || isFollowUp) {
    return null;
  }
  const articles = await articlesOfLabels(question, world);
  const { rest } = facetsOfQuestion(question, world.corpus.vocabulary);
  const isAlone = rest.every((it) => titles.test(it));
  return articles && articles.length > 1 && isAlone ? articles : null;
}

/** The articles that call somebody by a label, or a case of which does. */
async function articlesPrinting(label: string, { corpus, engine }: World): Promise<string[]> {
  const folded = fold(label);
  const likely = await articlesWith([label], corpus, engine);
  return likely
    .filter(
      (it) =>
        printedLabels(it).has(folded) ||
        corpus
          .casesOf(it.id)
          .some(({ officers }) => officers.some((o) => fold(o.label) === folded)),
    )
    .map(({ id }) => id)
    .sort();
}

/** "mr c" as it would be printed. */
function written(label: string): string {
  const [title = '', letter = ''] = label.split(' ');
  const isShort = /^(?:p|d)[cis]$/.test(title);
  const capital = isShort ? title.toUpperCase() : title.charAt(0).toUpperCase() + title.slice(1);
  return `${capital} ${letter.toUpperCase()}`;
}
