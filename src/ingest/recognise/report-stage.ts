import type { Agent, Modality, Stage } from './modality.ts';
import type { Statement } from './statement.ts';
import type { TriggerKind } from './trigger/entry.ts';
import type { Trigger } from './trigger.ts';

/** Reports that can be made of "no officer" and "neither of them". */
export function clears(kind: TriggerKind, slug: string): boolean {
  return kind === 'no-case' || kind === 'no-action' || slug === 'not-proven';
}

/** Measures so slight that a bare mention is mostly part of the story: only a stated subject makes them an outcome. */
export function isSlight(slug: string): boolean {
  return slight.test(slug);
}

/** Sanctions that only a hearing can impose: a proposal of one is an argument, no decision. */
const severe = /dismiss|rank|final/;
/** "had been", "before the force could": what was to come and did not. */
const neverCame = /\b(?:had been|(?:before|could|unable to|until)(?: [\w'-]+){0,5}) $/;
/** "had thought about leaving the force": what somebody weighed or was asked to do, and did not. */
const contemplated =
  /\b(?:thought (?:about|of)|thinking (?:about|of)|consider(?:ed|ing)|contemplat(?:ed|ing)|talked (?:about|of)|wanted to|intended to|offered|offer|threatened(?: to)?|refused to|asked (?:him |her |them )?to|told (?:him|her|them) to|invited to|urged to|calls? for|called for|calls on \w+ to|under pressure (?:to|over)) (?:(?:his|her|their|early) )?$/;
/** "will face": settled, whoever says so. */
const announces = /^(?:will|is (?:to|due|set)|are (?:to|due|set)|faces?|facing)\b/;
/** "confirmed that two officers would face": announced in reported speech. */
const tells = /\b(?:said|confirmed|announced|told|directed|decided|revealed)\b[^.;]*$/;
const slight = /^(?:training|learning|debrief|development-plan)$/;
/** What is only said of somebody is not found. */
const alleged =
  /\b(?:alleged(?:ly)?(?: to)?|den(?:y|ies|ied|ying)|accused of|allegations? that|claim(?:s|ed)? that|suspected of|whether|decide if|said to)\b[^.;]{0,80}$|\b(?:cleared|exonerated|acquitted)\b(?:(?!\bbut\b)[^.;,]){0,60}$/;
/** "The allegation that he lied was proven and amounted to …": what was alleged has been judged. */
const judged =
  /\ballegations? that\b[^.;]*\b(?:was|were|been|found)(?: (?!not\b|un)\w+)? (?:proven|proved|upheld|made out|substantiated)\b[^.;]{0,40}$/;
/** Words of a finding begin with the verdict. */
const verdictLength = 'substantiated '.length;
/** "could be sacked if found guilty": what may yet be found. */
const conditional = /\b(?:if|unless)\b[^.;,]{0,60}$/;
/** What may or may not come about. */
const open = /\b(?:if|unless|whether|until|once)\b/;
export const atHearing = /\b(?:hearing|meeting|panel|tribunal)\b/;
/** Verbs that say that a sanction came about, whoever speaks. */
const realised =
  /\b(?:received|receives|given|(?:has|have) (?:since |now |also )?(?:had|done|been through)|had an? [\w ]{0,20}(?:discussion|conversation) with|(?:was|were|been) (?:dealt with|placed on|put on)|issued|offered|handed|imposed|implemented|gave|got|accepted|undertook|underwent|undergone|completed|attended|(?:took|taken) part in|participated in|engaged in|placed [\w ]{2,40} on|provided with|sanction of|resulted in)\b/;

/** "But for your record", "a harsher panel": what would have come of it in other circumstances than those of having left. */
const otherwise =
  /\b(?:but for (?:his|her|your|the|an?)|were it not for|had it not been for|(?:another|(?:an?|any) (?:\w+ )?(?:harsher|stricter|different|other|tougher|less \w+)(?: \w+)?) (?:panel|chair|tribunal))\b/;
const gone =
  /\b(?:resign|retir|quit|left|leav|depart|gone|serving|employed|remained|dismissed already)/;

/** Whether a dismissal is only said to have been possible. */
function isSupposed({ folded }: Statement, before: string): boolean {
  return otherwise.test(before) && !gone.test(folded);
}

/** How far the reported matter has come, or null where the words report no such thing. */
export function stageOf(
  { kind, slug }: Trigger,
  modality: Modality,
  agent: Agent,
  statement: Statement,
  before: string,
): Stage | null {
  const onRecord = modality === 'past-record' && !clears(kind, slug);
  if (onRecord) return null;
  const byAgent: Stage = agent === 'watchdog' ? 'opinion' : 'decision';
  if (kind === 'case-to-answer') return modality === 'negated' ? null : byAgent;
  if (kind === 'no-case')
    return agent === 'court' ? null : resultStage(agent, statement, 'decision');
  if (kind === 'would-have' && isSupposed(statement, before)) return null;
  if (modality === 'hypothetical') return null;
  if (kind === 'departure' && contemplated.test(before)) return null;
  if (kind === 'referral') {
    const isOver = modality === 'negated' || neverCame.test(before);
    if (isOver) return null;
    const said = statement.folded.slice(before.length);
    const isAnnounced =
      (announces.test(said) && modality !== 'proposed') ||
      (/^would\b/.test(said) && tells.test(before));
    return isAnnounced ? 'decision' : byAgent;
  }
  if (kind === 'would-have') return 'carried-out';
  if (modality === 'negated' && kind !== 'no-action') return null;
  if (agent === 'court' && (kind === 'finding' || kind === 'no-action')) return null;
  if (kind === 'finding' && !isVerdict(slug) && alleged.test(before))
    if (!judged.test(statement.folded.slice(0, before.length + verdictLength))) return null;
  if (kind === 'finding' && conditional.test(before)) return null;
  if (kind === 'finding') return resultStage(agent, statement, 'carried-out');
  if (agent === 'panel') return 'carried-out';
  const bare = modality !== 'coming' && !realised.test(statement.folded);
  if (isSlight(slug) && agent === 'nobody' && bare) return null;
  if (agent === 'watchdog' && modality === 'proposed' && slug === 'written-warning') return null;
  if (modality === 'actual') {
    const mild = kind === 'sanction' && !severe.test(slug);
    return mild && agent === 'watchdog' && !realised.test(statement.folded)
      ? 'opinion'
      : 'carried-out';
  }
  if (!severe.test(slug)) return byAgent;
  const announced = modality === 'coming' && agent === 'force' && atHearing.test(statement.folded);
  const isTold = modality === 'coming' && agent === 'nobody' && !open.test(statement.folded);
  if (isTold && /final|rank/.test(slug)) return 'decision';
  const isSet = modality === 'coming' && slug === 'dismissed-with-notice';
  return announced || isSet ? 'carried-out' : null;
}

/** "The allegation that he lied was found not proven": said of what was alleged, not within it. */
function isVerdict(slug: string): boolean {
  return slug === 'proven' || slug === 'not-proven';
}

/** A panel's word, or one said at a hearing, is carried out; the force decides; the watchdog has an opinion. */
function resultStage(agent: Agent, statement: Statement, otherwise: Stage): Stage {
  if (agent === 'panel') return 'carried-out';
  if (agent === 'watchdog') return 'opinion';
  if (atHearing.test(statement.folded)) return 'carried-out';
  return agent === 'force' ? 'decision' : otherwise;
}
