import type { Topic } from '../question/topic.ts';
import type { Reading } from './reading.ts';

/** Where a topic of the question stands in an article, and how well. */
export interface TopicMatch {
  /** Best strength in each sentence, 0 where absent; 1 is the asker's own words. */
  readonly sentences: Float64Array;
  /** Places in the article's terms, with the strength there; for nearness. */
  readonly places: readonly {
    readonly at: number;
    readonly length: number;
    readonly weight: number;
  }[];
  /** Best strength in the headline. */
  readonly headline: number;
  /** Best strength anywhere. */
  readonly best: number;
}

/** Looks a topic up in an article under each of its alternatives. */
export function matchTopic(topic: Topic, reading: Reading): TopicMatch {
  const sentences = new Float64Array(reading.sentences.length);
  const places: { at: number; length: number; weight: number }[] = [];
  const barred = barredPlaces(topic, reading);
  let headline = 0;
  for (const { terms, weight } of topic.alternatives) {
    for (const at of runsOf(terms, reading.terms, reading.places)) {
      if (barred.has(at)) continue;
      const sentence = reading.sentenceAt[at] ?? 0;
      if (reading.sentenceAt[at + terms.length - 1] !== sentence) continue;
      places.push({ at, length: terms.length, weight });
      if (weight > (sentences[sentence] ?? 0)) sentences[sentence] = weight;
    }
    if (
      weight > headline &&
      runsOf(terms, reading.headline.terms, reading.headline.places).length > 0
    ) {
      headline = weight;
    }
  }
  const best = sentences.reduce((most, weight) => Math.max(most, weight), headline);
  return { sentences, places, headline, best };
}

/** The places at which a run of terms begins. */
function runsOf(
  run: readonly string[],
  terms: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const first = places.get(run[0] ?? '') ?? [];
  if (run.length === 1) return first;
  return first.filter((at) => run.every((term, step) => terms[at + step] === term));
}

/** Places inside a phrase in which the topic's words mean something else. */
function barredPlaces(topic: Topic, reading: Reading): Set<number> {
  const barred = new Set<number>();
  for (const phrase of topic.never) {
    for (const at of runsOf(phrase, reading.terms, reading.places)) {
      phrase.forEach((_, step) => {
        barred.add(at + step);
      });
    }
  }
  return barred;
}
