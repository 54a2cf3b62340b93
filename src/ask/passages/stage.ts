import { fold } from '../../core/text/fold.ts';

/**
 * What a sentence of a report does. Reports of misconduct cases run from the events through the
 * inquiry and an opinion on it to the decision; newspapers tell the same stages in another order.
 */
export const stages = ['decision', 'opinion', 'inquiry', 'departure'] as const;
export type Stage = (typeof stages)[number];

const patterns: Readonly<Record<Stage, RegExp>> = {
  decision:
    /\b(?:panel|meeting|hearing|tribunal|chair|chairman|court|jury|inquest|coroner|judge|trial|force|constabulary|police|officers?|handler|sergeant|cps|crown prosecution service|they|he|she|it)\b.{0,80}\b(?:found|finds|concluded|determined|decided|ruled|received|given|issued|dismissed|sacked|sentenced|convicted|acquitted|proposed|proven|unproven|agreed|recorded|returned|attended|imposed|handed|charged|cleared|undertake|undergo|undertook|subject to|barred|banned|demoted|dealt with|deal with)\b/,
  opinion:
    /\b(?:of the opinion|of the view|in our opinion|in our view|our opinion|our view|sufficient evidence|reasonable tribunal|case to answer|recommended|we found|our investigation found|we concluded|investigator (?:found|concluded|considered)|indication that)\b/,
  inquiry:
    /\b(?:our investigat(?:ion|ors)|investigators|during (?:the|our) investigation|we)\b.{0,120}\b(?:interviewed|obtained|reviewed|analysed|gathered|examined|looked (?:at|into)|considered|served|took|collected|appealed|viewed|assessed|sought|visited|spoke|completed)\b|\b(?:was|were) (?:interviewed|served with)\b/,
  departure:
    /\b(?:resign(?:ed|ation)|retire(?:d|ment)|left the (?:force|police|service)|no longer (?:with|employed|served?|serving|works?|an officer)|terminated (?:his|her|their) employment|former officer|no further action|no action (?:could|was)|no disciplinary)\b/,
};

/** The stages that a sentence belongs to; none for a sentence that tells events. */
export function stagesOf(sentence: string): ReadonlySet<Stage> {
  const folded = fold(sentence);
  return new Set(stages.filter((stage) => patterns[stage].test(folded)));
}

const outcomeAsked =
  /\b(?:sack\w*|dismiss\w*|fired|axed|booted|the boot|the chop|guilty|clear(?:ed)?|punish\w*|penal\w*|sanction\w*|warning|disciplin\w*|off the hook|let off|done wrong|found to have|convict\w*|acquitt?\w*|prosecut\w*|charged|demot\w*|banned|barred|proven|exonerat\w*|case to answer|misconduct|result|outcome|happened to|dealt with|sentenc\w*|jail\w*|in trouble|lose (?:his|her|their) jobs?|kept? (?:his|her|their) jobs?)\b/;

/** Whether a question asks what came of a case, by its form or by its words. */
export function asksOutcome(wants: string, asking: string): boolean {
  if (wants === 'outcome' || wants === 'finding') return true;
  return wants === 'verdict' && outcomeAsked.test(fold(asking));
}
