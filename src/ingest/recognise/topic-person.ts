import { sexOfPronoun } from '../../core/text/given-name.ts';
import { actsOnAnother } from './acted-on.ts';
import { isCharge } from './charge-reference.ts';
import { canBeSex, type LedgerState } from './ledger-state.ts';
import { longestFirst, type Mention, mentionsIn } from './mention.ts';
import { namedBehind } from './named-behind.ts';
import { paragraphOf, type Statement } from './statement.ts';

/** Sentences further back say nothing of who "he" is. */
const reach = 5;
/** Words of time, place and link that may stand before the subject of a sentence. */
const beforeSubject =
  /^(?:(?:on|in|at|during|after|before|following|however|but|later|then|also|by|when|and|meanwhile|as (?:to|for|regards)|turning to|with regard to|regarding|last|earlier|while|under|for|so|therefore|as a result|former|ex-|disgraced)\b[^;:]{0,80}[, ]|an? (?:[\w-]+ ){1,4}?[\w-]+, |(?:the|an?|his|her|their) (?:[\w-]+ ){0,4}?(?:hearing|meeting|case|proceedings|allegations?|investigation) (?:of|for|against|concerning|involving|into) |[^;:]{0,60}\b(?:meeting|hearing|proceedings) (?:for|against) |(?:we|it|the panel|our findings|the investigation|the force) [^;:,]{2,50} that |in our (?:opinion|view),? |we (?:\w+ )?(?:had to consider|considered|looked (?:at|into)|turned to|investigated|examined) (?:the (?:conduct|actions|role|part|position) of )?|(?:his|her|their|[\w.' -]{2,40}'s?) (?:[\w-]+ ){0,4}[\w-]+,? (?:who (?:is|was|works as|worked as) )?)?(?:former |ex-)?$/;
/** "His wife, who is a call handler, …": a sentence about her, though it begins with him. */
const introducesAnother = /^(?:his|her) (?:[\w-]+ ){0,2}[\w-]+, who (?:is|was|works|worked)\b/;
const startsWithPronoun = /^(?:(?:however|but|and|then|also|later),? )?(?:he|she|his|her)\b/;

/**
 * Whom the sentences before a place go on about: the subject of the nearest that has one. Sentences
 * that begin with "he" go on about whoever the one before them does; one that brings up people
 * without being about them ends the search.
 * @param from no sentence before this one is read
 * @param pronoun the folded pronoun that points back, if one does: sentences about the other sex are passed over
 */
export function topicBefore(
  statement: Statement,
  state: LedgerState,
  from: number,
  pronoun = '',
): Mention | undefined {
  let others = false;
  const first = Math.max(from, statement.index - reach);
  for (let index = statement.index - 1; index >= first; index -= 1) {
    const before = state.statements[index];
    if (before === undefined) return undefined;
    if (isOfOther(before, pronoun)) others = true;
    else if (goesOnWith(before, pronoun)) others = false;
    const people = peopleIn(before, state);
    const [own] = people;
    if (pronoun === '' && own?.start === before.start && /^(?:his|her)\b/i.test(own.text))
      return own;
    if (startsWithPronoun.test(before.folded) && !introducesAnother.test(before.folded)) continue;
    const topic = people.find((it) =>
      beforeSubject.test(before.folded.slice(0, it.start - before.start)),
    );
    if (others && !isKnownSex(topic, pronoun, state)) {
      if (people.length > 0) others = false;
      continue;
    }
    if (topic !== undefined && actsOnAnother(topic, pronoun, state.statements)) continue;
    if (topic !== undefined && !canBeSex(topic, sexOfPronoun(pronoun), state)) continue;
    if (topic !== undefined) return topic;
    if (people.length > 0) return undefined;
  }
  return undefined;
}

/** A sentence that goes on about a man, where "she" is asked for, or about a woman, where "he" is. */
function isOfOther({ folded }: Statement, pronoun: string): boolean {
  const subject = startsWithPronoun.exec(folded)?.[0] ?? '';
  if (/^(?:she|her)$/.test(pronoun)) return /\bhe$/.test(subject);
  return /^(?:he|him)$/.test(pronoun) && /\bshe$/.test(subject);
}

/** A sentence that goes on about the one who is asked for. */
function goesOnWith({ folded }: Statement, pronoun: string): boolean {
  const subject = startsWithPronoun.exec(folded)?.[0] ?? '';
  const sex = sexOfPronoun(subject.split(' ').at(-1) ?? '');
  return sex !== null && sex === sexOfPronoun(pronoun);
}

/** Whether the name of somebody tells that the pronoun can mean them, and them rather than the other. */
function isKnownSex(topic: Mention | undefined, pronoun: string, { sexOfNamed }: LedgerState) {
  const sex = sexOfPronoun(pronoun);
  return topic !== undefined && sex !== null && sexOfNamed.get(topic.key) === sex;
}

/** "A PCSO is a member of police staff": what all of them are. */
function isDefined({ definite, end }: Mention, { folded, start }: Statement): boolean {
  return !definite && /^ (?:is|are) (?:an?|not an?|no)\b/.test(folded.slice(end - start));
}

/** Something of somebody's, and not what stands for them: "The constable's hearing was in May." */
const ofTheirs = /^'s\b(?! (?:case|hearing|meeting|matter|appeal)\b)/;

function peopleIn(statement: Statement, state: LedgerState): Mention[] {
  const named = state.named.filter((it) => it.start >= statement.start && it.end <= statement.end);
  const all = longestFirst([...named, ...mentionsIn(statement)]);
  const behind = all.map((it) => namedBehind(it, statement, named));
  const before = state.statements[statement.index - 1];
  const paragraph = paragraphOf(statement, state.statements);
  return all
    .map((it, at) => ({ ...(behind[at] ?? it), start: it.start }))
    .filter(
      (it, at) =>
        it.form !== 'pronoun' &&
        !behind.includes(all[at]) &&
        !isDefined(it, statement) &&
        !isCharge(it, statement, before, paragraph) &&
        !(it.form === 'letter' && /^M/.test(it.text)) &&
        !ofTheirs.test(statement.folded.slice(it.end - statement.start)),
    );
}
