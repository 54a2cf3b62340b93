import { evidenceFeatureNames } from './evidence-features.ts';

/** What tells the answering sentence among those of one article; each is about 0 to 1. */
export const sentenceFeatureNames = [
  'engine', // engine score of its passage, against the best of all
  'cover', // share of the question's weight in the sentence
  'own-words', // the same by the asker's own words alone
  'local-cover', // share by how telling a topic is inside this article
  'local-own-words',
  'local-date', // the dates asked about
  'ask-head', // the topics just after the question word
  'ask-tail', // the last topics of the asking clause
  'beyond-lead', // the topics that the headline and the first sentence lack
  'pairs', // topics next to each other in the question and near each other here
  'before', // local share that only the sentence before has
  'after', // local share that only the sentence after has
  'paragraph', // local share in the paragraph
  'names', // share of the names
  'paragraph-before', // local share that only the last sentence of the paragraph before has
  'paragraph-after', // and the first of the one after
  ...evidenceFeatureNames,
  'focus', // the noun that is asked for
  'place-in-article', // 0 for the first sentence, 1 for the last
  'outcome-late', // the same where the question asks what came of it
  'outcome-words', // outcome words where the question asks what came of it
  'decision-asked', // tells a decision, and the question asks what came of it
  'decision', // tells a decision, and the question asks something else
  'outcome-told', // evidence of an outcome or a finding, and the question asks what came of it
  'outcome-unasked', // the same, and the question asks something else
  'outcome-of-asked', // and it is that of the person asked about
  'outcome-of-other', // or of somebody else, while another sentence has the one asked about
  'opinion-asked',
  'opinion',
  'inquiry', // tells how the matter was investigated
  'departure-asked', // tells that somebody left, where a reason or outcome is wanted
  'said-by', // whoever's words are asked for speaks in it
  'any-words-by', // the same where nothing says which words
  'said-by-other', // somebody else does
  'of-asked', // it is about somebody whom the question names
  'of-others', // or about others only
  'role-held', // it tells who held the role that is asked for
  'first', // the first sentence
  'short', // fewer than eight words
  'long', // words above forty, in forties
  'open', // ends in a colon: a list that follows
  'goes-on', // begins with a word that points back to somebody: the case has been named before
  'echo', // share of its words that the question has
] as const;
export type SentenceFeature = (typeof sentenceFeatureNames)[number];
