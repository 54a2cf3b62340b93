import { isStopWord } from '../../core/text/stop-words.ts';
import type { SearchEngine, SearchRequest, Want, WeightedTerm } from '../../ports/search-engine.ts';
import type { Question } from '../question/question.ts';
import { isClose, type Topic } from '../question/topic.ts';

/** Words in the names of nearly all forces, which single none of them out. */
const generic = new Set(['polic', 'constabulari', 'servic', 'forc', 'heddlu', 'area']);
/** A phrase found by one of its words alone counts this much less. */
const partOfPhrase = 0.6;
const mostPassages = 40;
/** A word that is only near counts as much. */
export const nearTermWeight = 0.7;

/** What the engine is asked: each topic's terms, dates and names term by term. */
export function requestFor(
  question: Question,
  drafts: boolean,
  engine: SearchEngine,
): SearchRequest {
  const { phrases, without, filters } = question.query;
  const wants = question.topics.flatMap((topic) => wantsOf(topic, engine));
  return { scope: 'passages', wants, phrases, without, filters, drafts, limit: mostPassages };
}

function wantsOf(topic: Topic, engine: SearchEngine): Want[] {
  if (topic.kind === 'force') return [{ terms: distinct(topic.alternatives.flatMap(nameTerms)) }];
  const own = (topic.alternatives[0]?.terms ?? []).filter((term) => !isStopWord(term));
  const parts = topic.kind === 'date' ? dateTerms(topic) : own;
  if (parts.length > 1) {
    return [...parts.map((term) => ({ terms: [{ term, weight: 1 }] })), ...freely(topic, engine)];
  }
  const terms = parts.map((term) => ({ term, weight: 1 }));
  const known = [...terms, ...expansions(topic, engine)];
  const isUnknown = known.every(({ term }) => engine.frequency(term).passages === 0);
  return [{ terms: distinct(isUnknown ? [...known, ...nearOnes(parts, engine)] : known) }];
}

/** The expansions of a phrase, which stand for the whole of it. */
function freely(topic: Topic, engine: SearchEngine): Want[] {
  const terms = distinct(expansions(topic, engine));
  return topic.kind === 'date' || terms.length === 0 ? [] : [{ terms }];
}

function expansions(topic: Topic, engine: SearchEngine): WeightedTerm[] {
  // Looser relations are looked for only in the articles that were found: searching for them costs more than it finds.
  const close = topic.alternatives.slice(1).filter(isClose);
  return close.flatMap(({ terms, weight }) => {
    const telling = terms.filter((term) => !isStopWord(term));
    const [rarest] = telling
      .map((term) => ({ term, passages: engine.frequency(term).passages }))
      .sort((a, b) => a.passages - b.passages || (a.term < b.term ? -1 : 1));
    if (!rarest || rarest.passages === 0) return [];
    return [{ term: rarest.term, weight: terms.length > 1 ? weight * partOfPhrase : weight }];
  });
}

/** What a word that no source has may mean. */
function nearOnes(terms: readonly string[], engine: SearchEngine): WeightedTerm[] {
  return terms.flatMap((it) =>
    engine.nearTerms(it).map((term) => ({ term, weight: nearTermWeight })),
  );
}

function nameTerms({ terms }: { readonly terms: readonly string[] }): WeightedTerm[] {
  const telling = terms.filter((term) => !generic.has(term) && !isStopWord(term));
  return telling.map((term) => ({ term, weight: 1 / Math.max(1, telling.length) }));
}

function dateTerms(topic: Topic): string[] {
  return [...new Set(topic.alternatives.flatMap(({ terms }) => terms))].filter(
    (term) => !/^\d+(?:st|nd|rd|th)$/.test(term) && !isStopWord(term),
  );
}

/** Each term once, at its greatest weight. */
function distinct(terms: readonly WeightedTerm[]): WeightedTerm[] {
  const best = new Map<string, number>();
  for (const { term, weight } of terms) best.set(term, Math.max(weight, best.get(term) ?? 0));
  return [...best].map(([term, weight]) => ({ term, weight }));
}
