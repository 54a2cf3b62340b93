import type { Mention, OutcomeMention, RankMention } from './mention.ts';
import { recogniseForces } from './recognise-forces.ts';
import { recogniseOutcomes } from './recognise-outcomes.ts';
import { recogniseRanks } from './recognise-ranks.ts';
import { recogniseFindings, recogniseTerms } from './recognise-terms.ts';
import { tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Everything of the vocabulary that a text names, each kind in the order of the text. */
export interface Mentions {
  readonly forces: readonly Mention[];
  readonly ranks: readonly RankMention[];
  readonly outcomes: readonly OutcomeMention[];
  readonly findings: readonly OutcomeMention[];
  readonly proceedings: readonly Mention[];
  readonly roles: readonly Mention[];
  readonly bodies: readonly Mention[];
  readonly standards: readonly Mention[];
  readonly topics: readonly Mention[];
  readonly barred: readonly Mention[];
}

/** Recognises all kinds in one reading of a question or an article. Linear in the length of the text. */
export function recognise(text: string, vocabulary: Vocabulary): Mentions {
  const tokens = tokensOf(text);
  return {
    forces: recogniseForces(text, vocabulary, tokens),
    ranks: recogniseRanks(text, vocabulary, tokens),
    outcomes: recogniseOutcomes(text, vocabulary, tokens),
    findings: recogniseFindings(text, vocabulary, tokens),
    proceedings: recogniseTerms('proceeding', text, vocabulary, tokens),
    roles: recogniseTerms('role', text, vocabulary, tokens),
    bodies: recogniseTerms('body', text, vocabulary, tokens),
    standards: recogniseTerms('standard', text, vocabulary, tokens),
    topics: recogniseTerms('topic', text, vocabulary, tokens),
    barred: recogniseTerms('barred', text, vocabulary, tokens),
  };
}
