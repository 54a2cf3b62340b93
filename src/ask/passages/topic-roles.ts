import { type MatchedArticle, saysWhichCase } from './matched-article.ts';

/** How much each topic counts when a sentence of one article is looked at from one side. */
export interface TopicRoles {
  /** Inverse document frequency over the passages. */
  readonly overall: readonly number[];
  /** How telling a topic is inside this article: what stands in every sentence tells nothing. */
  readonly local: readonly number[];
  /** Local weight of the topics that the headline and the first sentence lack: what is asked, rather than of whom. */
  readonly beyondLead: readonly number[];
  /** The topics just after the question word count most. */
  readonly head: readonly number[];
  /** The last topics of the asking clause count most. */
  readonly tail: readonly number[];
  readonly dates: readonly number[];
}

/** A word rarer than this, as inverse document frequency, counts in full. */
const fullWeight = 3;
/** Each step away from the question word, or from the end, halves the weight. */
const step = 0.5;

/** The roles of the question's topics for one article. */
export function rolesIn(article: MatchedArticle): TopicRoles {
  const { question, topics, matches, reading } = article;
  const all = reading.sentences.length;
  const overall = topics.map(({ weight }) => weight);
  const local = matches.map((match, t) => {
    const topic = topics[t]?.topic;
    const having = match.sentences.reduce((count, strength) => count + (strength > 0 ? 1 : 0), 0);
    if (!topic || having === 0 || saysWhichCase(topic.kind)) return 0;
    const rarity = Math.log(1 + (all - having + 0.5) / (having + 0.5));
    return rarity * Math.min(1, (overall[t] ?? 0) / fullWeight);
  });
  const asked = topics.flatMap(({ topic }, t) =>
    topic.start >= question.asking.start && !saysWhichCase(topic.kind) ? [t] : [],
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
  };
}

function falling(place: number, weight = 0): number {
  return place < 0 ? 0 : weight * step ** place;
}
