import type { Agent } from './modality.ts';
import type { Statement } from './statement.ts';
import type { Hit, Trigger } from './trigger.ts';

/** What a trigger reports where it stands, by the words around it. */
interface Sense {
  readonly trigger: Trigger;
  /** The denial is part of the sense: "not proven" of something that was not found. */
  readonly denies: boolean;
}

/**
 * Reads a trigger in its sentence; null where it reports nothing of the kind.
 * @param before the folded sentence before it
 */
export function senseOf(
  hit: Hit,
  statement: Statement,
  agent: Agent,
  negated: boolean,
  before = '',
): Sense | null {
  const lead = statement.folded.slice(0, hit.start);
  if (/^dismissed/.test(hit.trigger.slug))
    if (ofAppeal.test(lead) || ofClaim.test(statement.folded.slice(hit.end))) return null;
  if (/advice|warning|learning/.test(hit.trigger.slug) && toPublic.test(lead)) return null;
  if (hit.trigger.slug === 'overturned' && ofComplaint.test(statement.folded)) return null;
  const words = statement.folded.slice(hit.start, hit.end);
  if (judges.test(words) && agent !== 'panel') return null;
  const meant = heard(spared(refused(hit.trigger, lead), words), statement, agent, before);
  const trigger = negated ? denied(meant, lead) : meant;
  return { trigger, denies: negated && trigger !== meant };
}

/** "It is gross misconduct": a finding where those who decide say it. */
const judges = /^(?:this|that|it) is /;
/** "Neither should face …": said of whom it is said, no step but that there is none. */
const noProceedings =
  /\b(?:neither|nor|none of)\b[^.;]{0,80}$|\b(?:should|would|will|did|need|does) not (?:be required to |have to |need to |be )?$/;
/** "We did not consider that either had a case to answer." */
const doubts =
  /\b(?:not|n't) (?:\w+ )?(?:consider|think|find|believe|feel|agree|accept|conclude|of the (?:view|opinion)|(?:our|its) (?:view|opinion)|persuaded|satisfied|convinced)\b(?! whether)[^.;]{0,90}$/;

/** "did not find misconduct proven": a finding that is denied is a finding that it was not proven. */
function denied(trigger: Trigger, lead: string): Trigger {
  if (trigger.kind === 'referral' && noProceedings.test(lead))
    return { ...trigger, kind: 'no-action', slug: 'no-further-action' };
  if (trigger.kind === 'case-to-answer' && doubts.test(lead))
    return { ...trigger, kind: 'no-case', slug: 'no-case-to-answer' };
  const isOpen = /\b(?:whether|if)\b[^.;]{0,60}$/.test(lead);
  if (isOpen || trigger.kind !== 'finding' || trigger.slug === 'gross-misconduct') return trigger;
  return { ...trigger, slug: 'not-proven' };
}

/** What was thrown out is the last noun of which "dismissed" can be said. */
const charges =
  /\b(?:allegations?|charges?|case|claims?|complaints?|proceedings|matter|breaches)(?: (?!(?:and|but|who|which)\b)[\w'-]+){0,9}?(?: (?:was|were|is|are|been|being))?(?: \w+ly)? ?$/;

/** "An officer who leaked the case was": the charges are no subject behind these. */
const someoneBefore =
  /\b(?:officers?|constable|sergeant|inspector|detective|who|accused|about|in|on|over|into|without)\b/;

/** "gave the woman words of advice": what officers say to those whom they police. */
const toPublic =
  /\b(?:gave|given|giving|issued|offered)(?: \w+)? (?:the|an?) (?:[\w-]+ ){0,2}?(?:man|woman|boy|girl|men|women|driver|motorist|cyclist|couple|victim|complainant|suspect|neighbour|resident|tenant|public|teenager|people)s?(?: with)? (?:(?:an?|some|verbal|formal) )*$/;

/** "Her appeal was": dismissed is the appeal, unless the words say that it was against a dismissal. */
const ofAppeal = /\bappeals?(?: (?!and\b|but\b)[\w'-]+){0,6} ?$/;

/** An appeal by somebody who complained, to the watchdog. */
const ofComplaint =
  /\b(?:complain\w*|to us|we (?:\w+ )?(?:upheld|allowed|overturned)|conviction)\b/;

/** "dismissed PC Example's claim": what somebody asked for, and not somebody. */
const ofClaim =
  /^(?: [\w.-]+){1,5}'s? (?:[\w-]+ )?(?:claims?|case|appeal|complaint|application|bid|lawsuit|challenge|arguments?|evidence|account|explanation)\b/;

/** ", who had denied them,", ", of Exampleton,": what stands between commas beside a subject. */
const asides = /, (?:who|which|whose|of|from|based|aged|formerly|an?|\d{2}\b)[^,;:]{0,140},/g;

/** "The charges against the sergeant were dismissed": not the sergeant. */
function refused(trigger: Trigger, before: string): Trigger {
  if (trigger.kind !== 'sanction' || !/^dismissed/.test(trigger.slug)) return trigger;
  const clause =
    before
      .replace(asides, '')
      .slice(-110)
      .split(/[,;:.]/)
      .at(-1) ?? '';
  const match = charges.exec(clause);
  const isSubject = match !== null && !someoneBefore.test(clause.slice(0, match.index));
  return isSubject ? { ...trigger, kind: 'finding', slug: 'not-proven' } : trigger;
}

/** Allegations are judged at a meeting or hearing, complaints by those to whom they are made. */
const allegationNotUpheld = /\ballegations?\b[^.;]{0,60}\bnot (?:been )?upheld\b/;
const sitting = /\b(?:attended|held|at|before) an? (?:[\w-]+ ){0,2}?(?:meeting|hearing|panel)\b/;

const foundAt =
  /\b(?:at|after|following) (?:an?|the|his|her|their) (?:[\w-]+ ){0,2}?(?:meeting|hearing)\b[^.;]*\bfound not to have\b/;

/** A panel that says that conduct was not serious enough has heard the case: it finds it not proven. */
function heard(trigger: Trigger, { folded }: Statement, agent: Agent, before: string): Trigger {
  if (trigger.kind === 'no-case' && allegationNotUpheld.test(folded) && sitting.test(before))
    return { ...trigger, kind: 'finding', slug: 'not-proven' };
  if (trigger.kind === 'no-case' && foundAt.test(folded))
    return { ...trigger, kind: 'finding', slug: 'not-proven' };
  if (trigger.kind !== 'no-case' || agent !== 'panel' || /\bcase\b|up(?:hold|held)/.test(folded))
    return trigger;
  return { ...trigger, kind: 'finding', slug: 'not-proven' };
}

/** "will not face proceedings": no step that is to come, but none at all. */
function spared(trigger: Trigger, said: string): Trigger {
  if (trigger.kind !== 'referral' || !/\bnot\b/.test(said)) return trigger;
  return { ...trigger, kind: 'no-action', slug: 'no-further-action' };
}
