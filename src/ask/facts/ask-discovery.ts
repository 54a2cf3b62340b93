import { type Ask, factAnswer } from './matter.ts';

const cue =
  /\bc[oa]me to light\b|\b(?:caught|found out|rumbled|discovered|uncovered|exposed|detected|tipped off|tip-off|blew the whistle|whistle-?blow\w*|reported him|reported her|reported them)\b/;

/** How a matter was found out. */
export const discoveryAsk: Ask = {
  name: 'discovery',
  cues: [cue, /\bhow\b/],
  fits: (question, asked) =>
    cue.test(asked) && (question.kind === 'manner' || question.kind === 'person') ? 0.9 : 0,
  answer: (matter) => {
    const fact = matter.case.came_to_light;
    return fact?.value ? factAnswer(matter, `${fact.value}, as reported.`, fact.evidence) : null;
  },
};
