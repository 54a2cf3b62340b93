import type { MatchedArticle, WeighedTopic } from './matched-article.ts';
import type { TopicMatch } from './matches.ts';
import type { Reading } from './reading.ts';

/** How much each topic counts when a sentence of one article is looked at from one side. */
export interface TopicRoles {
  /** Inverse document frequency over the passages. */
  readonly overall: readonly number[];
  /** How telling what is no name is inside this article: what stands in every sentence tells nothing. */
  readonly local: readonly number[];
  /** Local weight of the topics that the headline and the first sentence lack: what is asked, rather than of whom. */
  readonly beyondLead: readonly number[];
  /** The topics just after the question word count most. */
  readonly head: readonly number[];
  /** The last topics of the asking clause count most. */
  readonly tail: readonly number[];
  readonly dates: readonly number[];
  /** Weight of names of any kind: they say which case is meant, and stand where it is introduced. */
  readonly names: readonly number[];
}

/** A word rarer than this, as inverse document frequency, counts in full. */
const fullWeight = 3;
/** Each step away from the question word, or from the end, halves the weight. */
const step = 0.5;

/** The roles of the question's topics for one article. */
export function rolesIn(article: MatchedArticle): TopicRoles {
  const { question, topics, matches, reading } = article;
  const all = reading.sentences.length;
  const named = topics.map((topic, t) => isName(topic, matches[t], reading));
  const overall = topics.map(({ weight }) => weight);
  const rarity = matches.map((match, t) => {
    const having = match.sentences.reduce((count, strength) => count + (strength > 0 ? 1 : 0), 0);
    if (having === 0) return 0;
    const share = Math.log(1 + (all - having + 0.5) / (having + 0.5));
    return share * Math.min(1, (overall[t] ?? 0) / fullWeight);
  });
  const local = rarity.map((weight, t) => (named[t] ? 0 : weight));
  const asked = topics.flatMap(({ topic }, t) =>
    topic.start >= question.asking.start && !named[t] ? [t] : [],
  );
  const fromHead = topics.map((_, t) => falling(asked.indexOf(t), overall[t]));
  const backward = [...asked].reverse();
  return {
    overall,
    local,
    beyondLead: local.map((weight, t) => {
      const match = matches[t];
      return (match?.headline ?? 0) > 0 || (match?.sentences[0] ?? 0) > 0 ? 0 : weight;
    }),
    head: fromHead,
    tail: topics.map((_, t) => falling(backward.indexOf(t), overall[t])),
    dates: topics.map(({ topic }) => (topic.kind === 'date' ? 1 : 0)),
    names: rarity.map((weight, t) => (named[t] ? weight : 0)),
  };
}

/** Whether a topic is a name: by its kind, or because the article mostly prints it with a capital inside sentences. */
export function isName(
  { topic }: WeighedTopic,
  match: TopicMatch | undefined,
  reading: Reading,
): boolean {
  if (topic.kind !== 'word') return true;
  let capitals = 0;
  for (const { at } of match?.places ?? []) {
    const opens = reading.sentences[reading.sentenceAt[at] ?? 0]?.from === at;
    if (!opens) capitals += isCapital(reading.body, reading.starts[at] ?? 0) ? 1 : -1;
  }
  return capitals > 0;
}

function isCapital(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text.charAt(at));
}

function falling(place: number, weight = 0): number {
  return place < 0 ? 0 : weight * step ** place;
}
