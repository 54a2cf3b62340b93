import type { Allegation, Evidence } from '../../core/case.ts';
import type { Question } from '../question/question.ts';
import { chosenAllegations } from './allegations.ts';
import { type Ask, factAnswer, type Matter, nothingTold } from './matter.ts';
import { allegationWords } from './officer-rows.ts';
import { inSentence, listed } from './wording.ts';

const cue =
  /\b(?:admit(?:s|ted|ting)?|den(?:y|ies|ied|ying)|accept(?:s|ed)?|own(?:s|ed)? up|confess(?:es|ed)?|plea|pleaded|contest(?:s|ed)?)\b/;

/** The officer's answer to the allegations, and nothing else, is admitted or denied. */
const asksOfAnswer = /\b(?:admit(?:s|ted)?|den(?:y|ies|ied)|plea|pleaded|contest(?:s|ed)?)\b/;

/** A panel or force that accepts something admits nothing. */
const othersAccept =
  /\b(?:panel|chair|tribunal|force|police|constabulary|watchdog|iopc|hearing)\b[^?]{0,20}\b(?:accept|admit|den(?:y|ied))/;

/** "Did Gwent admit liability?" is asked of the force, not of its officers. */
function asksForce({ forces }: Question, asked: string): boolean {
  return forces.some(
    ({ start, end }) =>
      /\b(?:did|does|do|has|have)\s+(?:the )?$/.test(asked.slice(0, start)) &&
      /^(?: ever| also)? (?:admit|accept|den(?:y|ied)|own|contest)/.test(asked.slice(end)),
  );
}

/** "Which officers denied it?": a case in which nobody did is no answer. */
const whoDenied = /^\W*(?:which|who|what officers?|did any\w*|has any\w*)\b.*\bden(?:y|ied|ies)\b/;

function isDenied({ response }: Allegation): boolean {
  return response?.value === 'denied';
}

/** How an officer answered the allegations; the panel's finding always stands beside it. */
export const admissionAsk: Ask = {
  name: 'admission',
  cues: [cue],
  fits: (question, asked) =>
    cue.test(asked) && !othersAccept.test(asked) && !asksForce(question, asked) ? 0.9 : 0,
  answer: (matter) => {
    const answered = matter.officers.flatMap((officer) => {
      const allegations = chosenAllegations(matter, officer).filter((it) => it.response?.value);
      return allegations.length > 0 ? [{ officer, allegations }] : [];
    });
    if (whoDenied.test(matter.asked)) {
      const deny = answered.filter((it) => it.allegations.some(isDenied));
      if (deny.length === 0) return null;
    }
    if (answered.length === 0) {
      return asksOfAnswer.test(matter.asked)
        ? nothingTold(matter, 'The source does not say how the allegations were answered.')
        : null;
    }
    const { vocabulary } = matter.corpus;
    const line = answered
      .map(({ officer, allegations }) => {
        const responses = allegations.map((it) =>
          inSentence(vocabulary.label('response', it.response?.value ?? '')),
        );
        return `${officer.label}: ${listed([...new Set(responses)])}`;
      })
      .join('; ');
    const allegations = answered.flatMap((it) => it.allegations);
    return factAnswer(matter, `${line}.`, admissionEvidence(matter, allegations), {
      rows: allegations.map((it, index) => ({
        label: allegations.length > 1 ? `Allegation ${index + 1}` : 'Allegation',
        value: allegationWords(it, vocabulary),
      })),
    });
  },
};

/** The officer's answers, admissions quoted elsewhere in the case, then what was found. */
function admissionEvidence(matter: Matter, allegations: readonly Allegation[]): Evidence[] {
  const labels = new Set(matter.officers.flatMap((it) => [it.label, it.name.value]));
  const admissions = matter.case.quotes.filter(
    (it) => it.kind === 'admission' && labels.has(it.speaker),
  );
  return [
    ...allegations.flatMap((it) => it.response?.evidence ?? []),
    ...admissions.flatMap((it) => it.evidence),
    ...allegations.flatMap((it) => it.finding?.evidence ?? []),
  ];
}
