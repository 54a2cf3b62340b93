import type { Filter, FilterField } from '../core/query.ts';
import { fold } from '../core/text/fold.ts';
import { isStopWord } from '../core/text/stop-words.ts';
import { wordsOf } from '../core/text/words.ts';
import { findValue } from '../core/vocabulary/resolve-value.ts';
import type { Vocabulary } from '../core/vocabulary/vocabulary.ts';
import type { Notice } from './facts/matter.ts';
import { listed } from './facts/wording.ts';
import { isExcluded } from './question/polarity.ts';
import type { Question, QuestionMention } from './question/question.ts';

/** What a question names that a filter can hold, and whether it says anything besides. */
export interface QuestionFacets {
  readonly filters: readonly Filter[];
  /** Words that are in no facet and say something: matter for relevance. */
  readonly rest: readonly string[];
  /** Which end of time comes first, where the question says. */
  readonly order: 'newest' | 'oldest' | null;
}

/** Words that any search for cases may hold and that narrow nothing. */
const filler = new Set(
  `case cases hearing hearings police officer officers cop cops copper coppers constabulary force forces story stories
  article articles report reports reported anything something everything all list show latest newest recent recently
  news compare compared comparing comparison versus vs happen happened avoided escaped spared dodged except excluding
  besides apart neither nobody number total involve involves involved involving include includes included concerning regarding misconduct proceedings search look please person people anyone anybody somebody
  someone published year collection corpus outcome under being gone kind`.split(/\s+/),
);
const orders: readonly (readonly [pattern: RegExp, order: NonNullable<QuestionFacets['order']>])[] =
  [
    [/\b(?:latest|newest|most recent|last(?! (?:year|month|week|night)))\b/, 'newest'],
    [/\b(?:oldest|earliest|first)\b/, 'oldest'],
  ];

/** The filters that a question's mentions amount to. */
export function facetsOfQuestion(question: Question, vocabulary: Vocabulary): QuestionFacets {
  const mentions: readonly (readonly [FilterField, readonly QuestionMention[]])[] = [
    ['force', question.forces],
    ['outcome', question.outcomes],
    ['finding', findingsAlone(question)],
    ['standard', question.standards],
    ['rank', question.ranks],
  ];
  const filters = mentions.flatMap(([field, found]) =>
    facetFilters(field, found, question.query.text, vocabulary),
  );
  const years = question.dates.filter((it) => it.year !== null);
  const dated = years.map(
    (it): Filter => ({
      field: 'year',
      values: [String(it.year)],
      exclude: false,
      typed: question.query.text.slice(it.start, it.end),
    }),
  );
  const taken = [...mentions.flatMap(([, found]) => found), ...question.dates];
  const rest = wordsOf(question.query.text)
    .filter((it) => !taken.some((span) => span.start < it.end && it.start < span.end))
    .map((it) => it.text)
    .filter((it) => !isStopWord(it) && !filler.has(it) && !orders.some(([word]) => word.test(it)));
  return {
    filters: [...filters, ...dated],
    rest,
    order: orders.find(([word]) => word.test(fold(question.query.text)))?.[1] ?? null,
  };
}

/** All that the words can mean: "sacked" is every kind of dismissal. */
export function meant(
  field: FilterField,
  mention: QuestionMention,
  vocabulary: Vocabulary,
): readonly string[] {
  const read = field === 'outcome' ? findValue(field, mention.typed, vocabulary) : null;
  return read?.slugs ?? mention.slugs;
}

/** Findings whose words are not already those of an outcome. */
function findingsAlone({ findings, outcomes }: Question): readonly QuestionMention[] {
  return findings.filter((it) => !outcomes.some((one) => one.start < it.end && it.start < one.end));
}

/** One filter for what is wanted and one for what is not, each where anything is. */
function facetFilters(
  field: FilterField,
  mentions: readonly QuestionMention[],
  text: string,
  vocabulary: Vocabulary,
): Filter[] {
  return [false, true].flatMap((exclude) => {
    const found = mentions.filter((it) => isExcluded(text, it) === exclude);
    if (found.length === 0) return [];
    const values = [...new Set(found.flatMap((it) => meant(field, it, vocabulary)))];
    return [{ field, values, exclude, typed: found.map((it) => it.typed).join(' ') }];
  });
}

/** Says how words were read where they can mean several things ("sacked", "Welsh forces", "Newport"). */
export function readingNotices(
  filters: readonly Filter[],
  mentions: readonly QuestionMention[],
  vocabulary: Vocabulary,
): Notice[] {
  const notes = mentions.flatMap((it): Notice[] =>
    it.note ? [{ notice: 'reading', text: it.note }] : [],
  );
  return [...notes, ...filterReadings(filters, vocabulary)];
}

function filterReadings(filters: readonly Filter[], vocabulary: Vocabulary): Notice[] {
  return filters.flatMap((it): Notice[] => {
    if (it.exclude || (it.field !== 'force' && it.field !== 'outcome')) return [];
    const labels = it.values.map((slug) => vocabulary.label(it.field as 'force' | 'outcome', slug));
    const plain = it.values.length === 1 && fold(labels[0] ?? '').includes(fold(it.typed));
    return plain || it.values[0] === it.typed
      ? []
      : [{ notice: 'reading', text: `Read ${it.field} ${it.typed} as: ${listed(labels)}.` }];
  });
}
