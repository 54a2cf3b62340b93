import type { Case } from '../core/case.ts';
import { fold } from '../core/text/fold.ts';
import { isStopWord } from '../core/text/stop-words.ts';
import { termsOf } from '../core/text/terms.ts';
import { wordsOf } from '../core/text/words.ts';
import type { Hit, SearchEngine } from '../ports/search-engine.ts';
import { framing } from './question/framing.ts';
import type { Question } from './question/question.ts';
import type { Alternative, Topic } from './question/topic.ts';
import type { World } from './world.ts';

/** Only so many cases are read for their words; of the rest the index is believed. */
const mostRead = 200;
/** Looser relations than synonyms ("bmw" for "car") are no other name of a thing. */
const leastWeight = 0.7;

/**
 * What a look-up wants told beyond its filters, each by the names that it goes by.
 * @param rest the folded words that are in no filter
 */
export function matterWanted(
  { topics }: Question,
  rest: readonly string[],
  engine: SearchEngine,
): readonly Topic[] {
  return topics
    .filter(
      (it) => it.kind !== 'force' && wordsOf(it.typed).some(({ text }) => rest.includes(text)),
    )
    .map((it) => ({ ...it, alternatives: namesOf(it, engine) }));
}

/** The asker's own words and their synonyms; words that no source has by those near them. */
function namesOf({ alternatives: [own, ...others] }: Topic, engine: SearchEngine): Alternative[] {
  const terms = own?.terms ?? [];
  const names = [
    ...(own ? [own] : []),
    ...others.filter((it) => it.weight >= leastWeight && isName(it, terms, others)),
  ];
  const isKnown = names.some((it) => it.terms.every((term) => engine.frequency(term).passages > 0));
  if (isKnown || terms.length !== 1) return names;
  const near = terms.flatMap((it) => engine.nearTerms(it));
  return [...names, ...near.map((term) => ({ terms: [term], weight: leastWeight }))];
}

/** Whether other words are a name of the same: "take" is none of theft, nor "abuse" alone of domestic violence, as a word of a longer name. */
function isName(
  { terms }: Alternative,
  own: readonly string[],
  others: readonly Alternative[],
): boolean {
  const [word = '', ...more] = terms;
  if (more.length > 0) return true;
  const longer = [own, ...others.map((it) => it.terms)].filter((it) => it.length > 1);
  return !framing.has(word) && (own.length < 2 || !longer.some((it) => it.includes(word)));
}

/** The cases in whose articles all of the matter stands. @param hits of a search for the same matter, the best first */
export function casesTelling(
  hits: readonly Hit[],
  matter: readonly Topic[],
  world: World,
): readonly string[] {
  const ids = hits.filter(({ met }) => met === matter.length).map((it) => it.id);
  const read = ids.slice(0, matter.length === 0 ? 0 : mostRead).filter((id) => {
    const case_ = world.corpus.case(id);
    return case_ !== undefined && tells(case_, matter, world);
  });
  return matter.length === 0 ? ids : [...read, ...ids.slice(mostRead)];
}

function tells({ articles }: Case, matter: readonly Topic[], { corpus, engine }: World): boolean {
  const passages = articles.flatMap((id) => [
    new Set(termsOf(fold(corpus.article(id)?.headline ?? '')).map((it) => it.term)),
    ...corpus
      .passages(id)
      .map(({ number }) => new Set(engine.analysis(id, number)?.terms.map((it) => it.term))),
  ]);
  return matter.every(({ alternatives }) =>
    alternatives.some(({ terms }) => {
      const telling = terms.filter((it) => !isStopWord(it));
      return telling.length > 0 && passages.some((has) => telling.every((it) => has.has(it)));
    }),
  );
}
