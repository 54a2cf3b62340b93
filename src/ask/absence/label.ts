import type { Corpus } from '../../core/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { facetsOfQuestion } from '../facets.ts';
import type { Question } from '../question/question.ts';
import { printedLabels } from '../refuse/printed-labels.ts';
import type { Absence } from './absence.ts';

/** A label that no source prints is nobody's: its title counts as much as its letter. */
export function absentLabel({ labels }: Question, corpus: Corpus): Absence | null {
  const absent = labels.find((it) => !corpus.articleIds.some((id) => prints(id, it, corpus)));
  return absent === undefined
    ? null
    : { what: 'nobody', line: `The sources name nobody ${written(absent)}.`, choices: [] };
}

/**
 * The articles that print the labels of a question, all of them where any does: of others none can tell.
 * Null where it has no label.
 */
export function articlesOfLabels({ labels }: Question, corpus: Corpus): readonly string[] | null {
  if (labels.length === 0) return null;
  const printing = labels.map((it) => corpus.articleIds.filter((id) => prints(id, it, corpus)));
  const all = printing.reduce((common, ids) => common.filter((id) => ids.includes(id)));
  return all.length > 0 ? all : [...new Set(printing.flat())];
}

/** Words of a label: they narrow nothing. */
const titles = /^(?:mr|mrs|ms|miss|mx|officers?|witness(?:es)?|pcs?|dcs?|\p{L})$/u;

/**
 * The articles that print the labels of a question which tells by nothing else whom it means; each label is
 * somebody else in each of them. Null where one is meant.
 */
export function articlesToChoose(question: Question, corpus: Corpus): readonly string[] | null {
  const { query, forces, people, dates, isFollowUp } = question;
  if (query.filters.length + forces.length + people.length + dates.length > 0 || isFollowUp) {
    return null;
  }
  const articles = articlesOfLabels(question, corpus);
  const { rest } = facetsOfQuestion(question, corpus.vocabulary);
  const isAlone = rest.every((it) => titles.test(it));
  return articles && articles.length > 1 && isAlone ? articles : null;
}

/** Whether an article, or a case of it, calls somebody by a label. */
function prints(id: string, label: string, corpus: Corpus): boolean {
  const article = corpus.article(id);
  const folded = fold(label);
  return (
    (article !== undefined && printedLabels(article).has(folded)) ||
    corpus.casesOf(id).some(({ officers }) => officers.some((it) => fold(it.label) === folded))
  );
}

/** "mr c" as it would be printed. */
function written(label: string): string {
  const [title = '', letter = ''] = label.split(' ');
  const isShort = /^(?:p|d)[cis]$/.test(title);
  const capital = isShort ? title.toUpperCase() : title.charAt(0).toUpperCase() + title.slice(1);
  return `${capital} ${letter.toUpperCase()}`;
}
