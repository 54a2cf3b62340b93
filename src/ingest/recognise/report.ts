import { isReplacedAt, leavesStanding, replacesOnAppeal } from './appeal.ts';
import { isBelieved } from './believed.ts';
import { isCharge, isChargeBefore } from './charge-reference.ts';
import { isClearedBefore } from './cleared-before.ts';
import { isPleaded, takesBack } from './echo.ts';
import { type EchoedHit, echoedHits } from './echoed-hit.ts';
import { isGeneral } from './general.ts';
import { hitsIn, likelyTriggers } from './hits.ts';
import { longestFirst, type Mention, mentionsIn } from './mention.ts';
import { type Agent, agentBefore, modalityOf, type Stage } from './modality.ts';
import { isOfOthers } from './of-others.ts';
import { isPartialSpeech } from './partial-speech.ts';
import { namedMentions, type Person } from './person.ts';
import { atHearing, clears, stageOf } from './report-stage.ts';
import { paragraphOf, type Statement } from './statement.ts';
import { subjectsOf } from './subject.ts';
import type { TriggerKind } from './trigger/entry.ts';
import type { Hit } from './trigger.ts';
import { senseOf } from './trigger-sense.ts';

/** One outcome, finding or step that a statement reports, and about whom. */
export interface Report {
  readonly kind: TriggerKind;
  readonly slug: string;
  readonly stage: Stage;
  readonly agent: Agent;
  readonly statement: Statement;
  /** The reporting words. Offsets are UTF-16 into the body. */
  readonly start: number;
  readonly end: number;
  /** Empty where the statement names nobody. */
  readonly subjects: readonly Mention[];
}

/** What a body is read with. */
export interface Reading {
  readonly statements: readonly Statement[];
  /** The statements that tell nothing of the text's own case. */
  readonly others: ReadonlySet<Statement>;
  readonly persons: readonly Person[];
  /** People of other matters: what is reported of them is no part of this one. */
  readonly strangers: readonly Person[];
  /** Folded names and abbreviations of the forces in the text. */
  readonly forceNames: readonly string[];
}

/** Every report of a body, in order. */
export function reportsOf({
  statements,
  others,
  persons,
  strangers,
  forceNames,
}: Reading): Report[] {
  const likely = likelyTriggers(statements);
  const strange = new Set(strangers.map((it) => it.name.toLowerCase()));
  return statements.flatMap((statement, index) => {
    const before = statements[index - 1];
    const hits: EchoedHit[] = [
      ...hitsIn(statement, likely),
      ...echoedHits(statement, before, likely),
    ];
    if (hits.length === 0 || takesBack(statements[index + 1]) || isGeneral(statement)) return [];
    if (others.has(statement)) return [];
    const paragraph = paragraphOf(statement, statements);
    const [mentions, charges] = peopleIn(statement, before, [...persons, ...strangers], paragraph);
    return hits.flatMap((hit, at) => {
      const restates = hit.trigger.kind === 'finding';
      if (isPartialSpeech(statement, hit.start, paragraph, restates)) return [];
      const named = subjectsOf(hit, statement, mentions, hits[at - 1]);
      const own =
        named.length === 0 && hit.of !== undefined && before !== undefined
          ? subjectsOf(hit.of, before, peopleIn(before, undefined, persons, [])[0], undefined)
          : named;
      const next = hits[at + 1];
      const shares = own.length === 0 && next !== undefined && sharesSubject(hit, next, statement);
      const subjects = shares ? subjectsOf(next, statement, mentions, hit) : own;
      if (subjects.some((it) => strange.has(it.key) || isOfOthers(it, statement, before)))
        return [];
      const said = isChargeBefore(charges, statement, hit.start) ? ofCharge(hit) : hit;
      return reportOf(said, statement, subjects, forceNames, before, paragraph);
    });
  });
}

function peopleIn(
  statement: Statement,
  before: Statement | undefined,
  persons: readonly Person[],
  paragraph: readonly Statement[],
): [people: Mention[], charges: Mention[]] {
  const all = longestFirst([...namedMentions(persons, statement), ...mentionsIn(statement)]);
  const charges = all.filter((it) => isCharge(it, statement, before, paragraph));
  const people = all.filter((it) => !charges.includes(it) && !isBelieved(it, statement));
  return [people, charges];
}

/** "The second was dismissed", of allegations: not proven. */
function ofCharge(hit: Hit): Hit {
  if (!/^dismissed/.test(hit.trigger.slug)) return hit;
  return { ...hit, trigger: { ...hit.trigger, kind: 'finding', slug: 'not-proven' } };
}

/** "The panel found misconduct and gave the constable a warning": the finding is about whom the sanction is for. */
function sharesSubject(hit: Hit, next: Hit, { folded }: Statement): boolean {
  if (hit.trigger.kind !== 'finding' || !/^(?:sanction|no-action)$/.test(next.trigger.kind))
    return false;
  return /^[^;:.]*\b(?:and|but)\b[^;:.]*$/.test(folded.slice(hit.end, next.start));
}

function reportOf(
  hit: Hit,
  statement: Statement,
  subjects: readonly Mention[],
  forceNames: readonly string[],
  previous: Statement | undefined,
  paragraph: readonly Statement[],
): Report[] {
  const modality = modalityOf(statement, hit.start, hit.end);
  const own = agentBefore(statement, hit.start, forceNames);
  const agent = own === 'nobody' ? agentBehind(hit, statement, previous, forceNames) : own;
  const lead = statement.folded.slice(0, hit.start);
  const sense = senseOf(hit, statement, agent, modality === 'negated', previous?.folded);
  if (sense === null) return [];
  const { kind, slug } = sense.trigger;
  if (kind === 'no-case' && isPleaded(lead)) return [];
  const replaces =
    kind === 'sanction' &&
    replacesOnAppeal(statement, previous, paragraph) &&
    !isReplacedAt(statement, hit.end);
  if (replaces && /^dismissed/.test(slug)) return [];
  if ((slug === 'overturned' || kind === 'finding') && leavesStanding(statement)) return [];
  const meant = sense.denies ? 'actual' : modality;
  const reached = stageOf(sense.trigger, meant, agent, statement, lead);
  if (reached === null) return [];
  const stage = replaces && reached !== 'opinion' ? 'appeal' : reached;
  if (kind === 'departure' && subjects.some((it) => isDescribed(it, statement, hit))) return [];
  if (kind === 'no-action' && (byOthers.test(lead) || isOmission(lead, statement, subjects)))
    return [];
  if (kind === 'departure' && alleged.test(lead)) return [];
  if (kind === 'departure' && unrelated.test(statement.folded.slice(hit.end))) return [];
  if (!clears(kind, slug) && subjects.some((it) => isNobody(it, statement, hit))) return [];
  const isVerbatim = /\bnot proven\b/.test(statement.folded.slice(hit.start, hit.end));
  const isDecided = stage !== 'carried-out' && !(isVerbatim && stage === 'decision');
  const unproven =
    slug === 'not-proven' && (isDecided || isClearedBefore(hit, statement, previous, agent));
  return [
    {
      kind: unproven ? 'no-case' : kind,
      slug: unproven ? 'no-case-to-answer' : slug,
      stage,
      agent,
      statement,
      start: statement.start + hit.start,
      end: statement.start + hit.end,
      subjects,
    },
  ];
}

/** "their own regulator, which took": of those whom others could act against. */
const byOthers =
  /\b(?:regulators?|professional body|prosecutors?|cps|crown prosecution service|information commissioner's office)\b,? (?:which |has |have |had |\w+ed )*(?:\w+ )?$/;

/** "The controller had seen the report and taken no action": what somebody failed to do. */
function isOmission(lead: string, { start }: Statement, subjects: readonly Mention[]): boolean {
  if (!/\b(?:took|takes?|taken|taking) $/.test(lead)) return false;
  return subjects.some(
    (it) => it.end - start <= lead.length && !acting.test(lead.slice(it.end - start)),
  );
}

const acting =
  /\bit (?:has |had |then |also )?(?:took|takes|taken)|\b(?:force|police|constabulary|service|department|authority|panel|tribunal|we|iopc|ipcc|pirc|watchdog|was|were|been)\b/;

/** "It is alleged that he wrote that he had …". */
const alleged = /\balleg(?:ed|ation) that\b[^.;]*$/;

/** "for reasons that are not connected with this matter". */
const unrelated =
  /^[^.;]{0,60}\b(?:not (?:\w+ )?(?:connected|related|linked|to do)|unconnected|unrelated|had nothing to do)\b/;

/** "No officer was dismissed", and not "neither had a case to answer, but both received advice". */
function isNobody(mention: Mention, statement: Statement, hit: Hit): boolean {
  const between = statement.folded.slice(mention.end - statement.start, hit.start);
  return /^(?:no|none|neither)\b/i.test(mention.text) && !/\bbut\b|;|, and\b/.test(between);
}

/** "a retired bus driver": what somebody new is, and not what became of anybody. */
function isDescribed(mention: Mention, statement: Statement, hit: Hit): boolean {
  return (
    !mention.definite && mention.qualifiers.includes(statement.folded.slice(hit.start, hit.end))
  );
}

/** Who decides where a sentence does not say: those of whom it goes on, or the court whose charges it counts. */
function agentBehind(
  hit: Hit,
  statement: Statement,
  previous: Statement | undefined,
  forceNames: readonly string[],
): Agent {
  if (ruled.test(statement.folded.slice(hit.end))) return 'panel';
  const pronoun = agentOfPronoun(statement, previous, forceNames);
  if (pronoun !== 'nobody' || previous === undefined || hit.trigger.kind !== 'finding')
    return pronoun;
  if (!/\bcharges?\b/.test(statement.folded) || atHearing.test(statement.folded)) return pronoun;
  const before = agentBefore(previous, previous.folded.length, forceNames);
  return before === 'court' ? before : pronoun;
}

/** "will be dismissed, the panel ruled". */
const ruled =
  /, (?:an? |the )?(?:(?:misconduct|disciplinary) )?(?:panel|hearing|tribunal|chair(?:man|woman)?) (?:has |have |had )?(?:ruled|decided|found|concluded|ordered|determined|said)\b/;

/** "They therefore proposed …": whoever the sentence before was about. */
/** "We directed a meeting. It sat in June": those who sat. */
const sat =
  /^it (?:then |later )?(?:sat|met|was held|took place|heard|found|decided|concluded|ruled)\b/;
const ofSitting =
  /\b(?:meeting|hearing|panel|tribunal)(?: (?:for|of|in|into|against) [^,;.]{2,40})?[.!]?\s*$/;

function agentOfPronoun(
  statement: Statement,
  previous: Statement | undefined,
  forceNames: readonly string[],
): Agent {
  const isPronoun = /^(?:they|it|this|he|she)\b/.test(statement.folded);
  if (!isPronoun || previous === undefined) return 'nobody';
  if (sat.test(statement.folded) && ofSitting.test(previous.folded)) return 'panel';
  return agentBefore(previous, previous.folded.length, forceNames);
}
