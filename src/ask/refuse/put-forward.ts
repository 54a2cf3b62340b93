import type { Corpus } from '../../core/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { isStopWord } from '../../core/text/stop-words.ts';
import { peopleOfSurname } from '../facts/named-people.ts';
import { personNamesIn } from '../passages/proper-name.ts';
import type { Question } from '../question/question.ts';
import { printedLabels } from './printed-labels.ts';
import { sourcesOf } from './target.ts';

/** Shorter surnames are too like other words. */
const leastSurname = 3;

/**
 * The names that a question has, any of which may be put forward as somebody's: those with capitals, those
 * of people whom a case or one of the articles names, in full or by the surname, and labels of other articles.
 */
export function namesIn(
  { people, labels, query }: Question,
  articles: readonly string[],
  corpus: Corpus,
): readonly string[] {
  const sources = sourcesOf(articles, corpus);
  const asked = ` ${plain(query.text)} `;
  const words = asked.trim().split(' ');
  const printed = sources
    .filter(({ body }) => words.some((word) => mayBeName(word, body)))
    .flatMap(({ body }) => personNamesIn(body).map(({ start, end }) => body.slice(start, end)));
  const ofCases = peopleOfSurname(words, corpus).map((it) => it.name);
  const known = [...new Set([...ofCases, ...printed].map(plain))].flatMap((name) => {
    const words = name.split(' ');
    const surname = words.at(-1) ?? '';
    const full = [name, words.slice(-2).join(' ')];
    const forms = surname.length < leastSurname ? full : [...full, surname];
    return forms.filter((it) => it !== '' && asked.includes(` ${it} `)).slice(0, 1);
  });
  const whole = known.filter((it) => !known.some((other) => other !== it && other.includes(it)));
  const others = labels.filter((it) => !sources.some((one) => printedLabels(one).has(fold(it))));
  return [...new Set([...people.map(fold), ...whole, ...others.map(fold)])];
}

/** Whether an article prints a word of the question with a capital and never without one, as it prints names. */
function mayBeName(word: string, body: string): boolean {
  if (word.length < leastSurname || isStopWord(word)) return false;
  return body.includes(word.charAt(0).toUpperCase() + word.slice(1)) && !body.includes(` ${word}`);
}

function plain(text: string): string {
  return fold(text)
    .split(/[^\p{L}\p{N}'\u2019-]+/u)
    .map((it) => it.replace(/['\u2019]s?$/, ''))
    .filter((it) => it !== '')
    .join(' ');
}
