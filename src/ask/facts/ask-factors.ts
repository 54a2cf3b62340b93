import { type Ask, factAnswer, type Matter } from './matter.ts';
import { inSentence, listed } from './wording.ts';

const cues = {
  mitigating:
    /\b(?:mitigat\w*|remors\w*|in (?:his|her|their) (?:defence|favour)|excuses?|character witness\w*)\b/,
  aggravating: /\b(?:aggravat\w*|made it worse)\b/,
} as const;

/** What was put forward for or against an officer; who put it stands beside it. */
export const factorsAsk: Ask = {
  name: 'factors',
  cues: Object.values(cues),
  fits: (_question, asked) => (Object.values(cues).some((it) => it.test(asked)) ? 0.9 : 0),
  answer: (matter) => {
    const kinds = (['mitigating', 'aggravating'] as const).filter((it) =>
      cues[it].test(matter.asked),
    );
    const factors = kinds.flatMap((kind) => matter.officers.flatMap((it) => it[kind]));
    const told = factors.filter((it) => it.value !== null);
    if (told.length === 0) return null;
    const line = `As reported: ${listed(told.map((it) => inSentence(it.value ?? '')))}.`;
    return factAnswer(matter, line, [...told.flatMap((it) => it.evidence), ...panelWords(matter)]);
  },
};

/** What the panel itself said, so that argument does not stand alone. */
function panelWords(matter: Matter) {
  return matter.case.quotes.filter((it) => it.kind === 'finding').flatMap((it) => it.evidence);
}
