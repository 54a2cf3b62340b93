import type { SearchEngine } from '../../ports/search-engine.ts';
import { isClose, type Topic } from '../question/topic.ts';

/** A word that no source has still counts a little: the question leaned on it. */
export const unknownWeight = 1.5;

/** Inverse document frequency of a topic over the passages, by the commonest of its close readings. */
export function topicWeight(topic: Topic, engine: Pick<SearchEngine, 'frequency'>): number {
  const frequency = (terms: readonly string[]) =>
    Math.min(...terms.map((term) => engine.frequency(term).passages));
  const close = topic.alternatives.filter(isClose);
  const most = (list: Topic['alternatives']) =>
    list.reduce((best, { terms }) => Math.max(best, frequency(terms)), 0);
  const passages = most(close) || most(topic.alternatives);
  if (passages === 0) return unknownWeight;
  const { of } = engine.frequency(topic.alternatives[0]?.terms[0] ?? '');
  return Math.log(1 + (of - passages + 0.5) / (passages + 0.5));
}
