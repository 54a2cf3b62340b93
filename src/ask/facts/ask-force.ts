import { forceName } from './force-name.ts';
import { type Ask, factAnswer } from './matter.ts';

/** "Which force?", "what force was he with?": whose officer somebody was, and nothing else of a force. */
const cue =
  /^\W*(?:(?:and|so|but) )*(?:what|which) (?:police )?(?:force|constabulary)(?: (?:was|is|were|did|does)(?: (?:it|this|that|he|she|they|the (?:officers?|sergeant|constable|case|hearing)|(?:(?:pc|sgt|sergeant|constable|mr|ms) )?[\p{L}'-]+(?: [\p{L}'-]+)?))?(?: (?:with|in|from|at|for|work for|work in|belong to|part of|serve with|serve in|employed by))?)?\W*$/u;

/** The force whose officers a case is about. */
export const forceAsk: Ask = {
  name: 'force',
  cues: [cue],
  fits: (_question, asked) => (cue.test(asked) ? 0.92 : 0),
  answer: (matter) => {
    const { force } = matter.case;
    return force.value === null || force.evidence.length === 0
      ? null
      : factAnswer(matter, `${forceName(matter.case, matter.corpus)}.`, force.evidence);
  },
};
