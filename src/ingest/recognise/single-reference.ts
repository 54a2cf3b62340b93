import { type Sex, sexOfPronoun } from '../../core/text/given-name.ts';
import { isBesideAnother, isIntroducedApart } from './introduced-apart.ts';
import { lastNamed } from './last-named.ts';
import { addParty, byKey, canBeSex, isCleared, type LedgerState, meet } from './ledger-state.ts';
import { type Mention, mentionsIn } from './mention.ts';
import { textBefore } from './mention-place.ts';
import {
  agrees,
  descriptionOf,
  isGeneric,
  isSanctioned,
  lastPlace,
  type Party,
  partyOf,
} from './party.ts';
import { isOfSex } from './pronoun-sex.ts';
import type { Report } from './report.ts';
import type { Statement } from './statement.ts';

/** The person whom words for one person mean: one already met, where they point back, else somebody new. */
export function singleParty(mention: Mention, report: Report, state: LedgerState): Party {
  if (/^(?:another|other)$/.test(mention.key) && !mention.definite) return addParty(mention, state);
  if (mention.key === 'other' && mention.qualifiers.length > 0) return addParty(mention, state);
  if (mention.key === 'other' && isCounterpart(mention, report.statement))
    return addParty(mention, state);
  if (mention.key === 'other') {
    const others = state.parties.filter(
      (it) =>
        it.count === 1 &&
        !state.last.includes(it) &&
        agrees(mention, it) &&
        isSameNoun(mention, it) &&
        !isOrdinal(it.key),
    );
    return others.length === 1 && others[0] !== undefined
      ? meet(others[0], mention)
      : addParty(mention, state);
  }
  if (isOrdinal(mention.key)) {
    const known = state.parties.find(
      (it) => it.key === mention.key && it.count === mention.count && agrees(mention, it),
    );
    return known === undefined ? addParty(mention, state) : meet(known, mention);
  }
  if (/^the (?:former|latter)$/i.test(mention.text)) return ofTwo(mention, report, state);
  const age = /^the (\d{2})-year-old$/i.exec(mention.text)?.[1];
  if (age !== undefined) {
    const aged = ofAge(age, mention, state);
    return aged === undefined
      ? (definiteParty(mention, report, state) ?? addParty(mention, state))
      : byKey(aged, state);
  }
  if (mention.key === 'remaining') {
    const open = state.parties.filter(
      (it) =>
        it.count === 1 &&
        agrees(mention, it) &&
        !hasLeft(it) &&
        !isCleared(it) &&
        isSameNoun(mention, it),
    );
    const [last] = open.slice(-1);
    return last === undefined ? addParty(mention, state) : meet(last, mention);
  }
  if (!mention.definite) {
    const judged = judgedBefore(mention, report, state);
    return judged === undefined ? addParty(mention, state) : meet(judged, mention);
  }
  const known = definiteParty(mention, report, state);
  return known === undefined ? addParty(mention, state) : meet(known, mention);
}

/** "one was given advice, and there was no case to answer for the other". */
function isCounterpart({ text, start }: Mention, statement: Statement): boolean {
  return (
    /^the other$/i.test(text) &&
    mentionsIn(statement).some((it) => /^one$/i.test(it.text) && it.start < start)
  );
}

/** "the remaining dispatcher" is no call handler; "the remaining officer" may be anybody. */
function isSameNoun(mention: Mention, { mentions }: Party): boolean {
  const noun = (it: Mention) => descriptionOf(it).split(' ').at(-1);
  return mentions.some((it) => isGeneric(it) || isGeneric(mention) || noun(it) === noun(mention));
}

/** "The 34-year-old": whose age the text gives, or the only person whom it names. */
function ofAge(age: string, mention: Mention, state: LedgerState): Mention | undefined {
  const before = state.named.filter((it) => it.start < mention.start);
  const given = before.find((it) => {
    const place = state.statements.find(({ start, end }) => start <= it.start && it.end <= end);
    const after = place?.folded.slice(it.end - place.start, it.end - place.start + 12) ?? '';
    return new RegExp(`^,? (?:aged )?${age}\\b`).test(after);
  });
  const keys = new Set(before.map((it) => it.key));
  return given ?? (keys.size === 1 ? before[0] : undefined);
}

/** "The former was dismissed": the first of the two of whom the sentence before speaks; "the latter" is the second. */
function ofTwo(mention: Mention, report: Report, state: LedgerState): Party {
  const before = state.statements[report.statement.index - 1];
  const isIn = (it: Mention) =>
    before !== undefined && it.start >= before.start && it.end <= before.end;
  const named = state.named.filter(isIn);
  const people =
    named.length > 1 || before === undefined
      ? named
      : mentionsIn(before).filter((it) => it.form === 'single' || it.form === 'letter');
  const meant = /former/i.test(mention.text) ? people[0] : people[1];
  if (meant === undefined) return definiteParty(mention, report, state) ?? addParty(mention, state);
  const [known] = state.resolved.get(meant.start) ?? [];
  if (known !== undefined) return known;
  return meant.form === 'single' ? singleParty(meant, report, state) : byKey(meant, state);
}

/** "One officer would receive …", after the watchdog had a view of one officer: the force decides of the same. */
function judgedBefore(mention: Mention, report: Report, state: LedgerState): Party | undefined {
  if (report.stage === 'opinion') return undefined;
  const description = descriptionOf(mention);
  const same = state.parties.filter(
    (it) =>
      it.count === 1 &&
      it.reports.every(({ stage }) => stage === 'opinion') &&
      it.mentions.every((other) => descriptionOf(other) === description),
  );
  return same.length === 1 ? same[0] : undefined;
}

function isOrdinal(key: string): boolean {
  return /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(key);
}

/** "At the hearing for the first officer, the panel considered that the officer …". */
function heardBefore(mention: Mention, statement: Statement): Mention | undefined {
  return mentionsIn(statement).find(
    (it) =>
      it.form === 'single' &&
      it.end < mention.start &&
      !isGeneric(it) &&
      /\b(?:hearing|meeting|proceedings) (?:for|of|against|involving|concerning) $/.test(
        textBefore(statement, it),
      ),
  );
}

/** "has lost his job": the words of a report may tell whether it is about a man or a woman. */
function sexOfOwner({ statement, start, end }: Report): Sex | null {
  const words = statement.folded.slice(start - statement.start, end - statement.start);
  return sexOfPronoun(/\b(?:his|her)\b/.exec(words)?.[0] ?? '');
}

/** The one person that "the officer" or "the call handler" points back at: the last who fits. */
function definiteParty(mention: Mention, report: Report, state: LedgerState): Party | undefined {
  const sex = sexOfOwner(report);
  const fitting = state.parties.filter(
    (it) => it.count === 1 && agrees(mention, it) && (sex === null || isOfSex(it, sex, state)),
  );
  const described = fitting.findLast((it) =>
    it.mentions.some((other) => isSameClause(mention, other)),
  );
  if (described !== undefined) return described;
  const singles = fitting.filter((it) => !isToldApart(mention, it));
  const person = lastNamed(
    state.named.filter(
      (it) => it.start < mention.start && canBe(mention, it, state) && canBeSex(it, sex, state),
    ),
    state,
  );
  if (isGeneric(mention)) {
    const heard = heardBefore(mention, report.statement);
    if (heard !== undefined) return singleParty(heard, report, state);
    if (mention.restricted && sex === null && state.last.some(isSanctioned)) return undefined;
    const open = singles.filter((it) => !isCleared(it));
    const recent = [...(open.length > 0 ? open : singles)].sort(
      (a, b) => lastPlace(b) - lastPlace(a),
    );
    const [party] = recent;
    if (
      person !== undefined &&
      (party === undefined || party.form === 'single' || person.start > lastPlace(party))
    )
      return byKey(person, state);
    return party;
  }
  const description = descriptionOf(mention);
  const alike = singles.filter((it) =>
    it.mentions.some((other) => descriptionOf(other) === description),
  );
  const open = alike.filter((it) => !isCleared(it));
  const likely = open.length > 0 ? open : alike;
  const same = likely.findLast((it) => !isOrdinal(it.key)) ?? likely.at(-1);
  if (same !== undefined) return same;
  if (/^(?:his|her|their)\b/i.test(mention.text)) return undefined;
  if (description === 'detective')
    return singles.findLast((it) => it.mentions.some(({ text }) => /\bdetective\b/i.test(text)));
  if (mention.rank !== null && !description.includes(' ')) {
    if (person !== undefined) return byKey(person, state);
    if (isBesideAnother(mention, state)) return undefined;
    return singles.findLast(
      (it) =>
        it.mentions.every((other) => other.rank === null || other.rank === mention.rank) &&
        it.mentions.some(isGeneric),
    );
  }
  return undefined;
}

/** Whether words for one person can mean somebody named: not by a rank that a letter lacks or that the text gives to somebody else. */
function canBe(mention: Mention, name: Mention, state: LedgerState): boolean {
  if (!agrees(mention, partyOf(name)) || isToldApart(mention, partyOf(name))) return false;
  if (mention.rank === null || name.rank !== null) return true;
  if (name.form === 'letter') return false;
  const known = state.named.some((it) => it.key === name.key && it.rank !== null);
  return known || !isIntroducedApart(mention, state);
}

/** Words that say what somebody did, and that a second clause about the same deed repeats. */
function wordsOf({ clause = '' }: Mention): string[] {
  return clause
    .split(' ')
    .filter((it) => it.length > 3 && !/^(?:been|were|with|that|from|then|later)$/.test(it));
}

/** "the officer who forced the door", twice. */
function isSameClause(one: Mention, other: Mention): boolean {
  const words = wordsOf(one);
  const shared = wordsOf(other).filter((it) => words.includes(it));
  return shared.length > 0 && shared.length * 2 >= Math.min(words.length, wordsOf(other).length);
}

/** "the constable who fired" is not "the constable who forced the door", nor an officer with a letter. */
function isToldApart(mention: Mention, party: Party): boolean {
  if (!mention.definite || wordsOf(mention).length === 0) return false;
  if (party.form === 'letter') return true;
  return (
    party.form === 'single' && party.mentions.some((it) => it.definite && wordsOf(it).length > 0)
  );
}

function hasLeft(party: Party): boolean {
  return party.reports.some((it) => it.kind === 'departure');
}
