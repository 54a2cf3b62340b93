import { mentionsIn } from './mention.ts';
import type { Told } from './opening.ts';
import { outcomeOf } from './outcome.ts';
import { type Party, partyOf } from './party.ts';
import type { Report } from './report.ts';
import type { Statement } from './statement.ts';

/** A hearing that goes on, or that is fixed and has not been. */
const unfinished =
  /\b(?:(?:will|is (?:due|set|expected) to) (?:learn|discover|find out) (?:his|her|their) (?:fate|punishment|sanction)|(?:hearing|case|tribunal|panel|proceedings|inquiry|meeting|it)(?: (?:for|of|into|against|concerning|involving|before|chaired by|in) [^.;,]{2,60}?)?(?:,[^,]{3,120},)? (?:continues|resumes|is (?:due|expected|scheduled|set|listed|likely) (?:to|for|until)|is set down (?:to|for)|will (?:begin|start|open|take place|be held|resume|continue|last|sit|hear)|(?:has been|was) adjourned|has been (?:listed|scheduled|arranged|fixed)|(?:is|are|has|have) yet to (?:be|take)|(?:which )?(?:starts|begins|opens|resumes) (?:on|next|in|at|tomorrow|later|this)|is (?:being (?:held|arranged|organised)|taking place|under way|ongoing))|(?:is|are|was|were) (?:due|expected|set|scheduled) to (?:appear|go|come|attend|face|stand)\b[^.;]{0,40}\b(?:hearing|panel|tribunal|proceedings)|panel (?:will retire|has retired|retired) to (?:consider|deliberate)|panel (?:will|is (?:due|expected|set) to) (?:announce|give|deliver|reveal|decide|return|reconvene|rule|hear)\b|(?:forthcoming|upcoming) (?:misconduct )?hearings? (?:is|are)|(?:will|is to) be an? (?:[\w-]+ ){0,2}?hearing (?:before|chaired by|at|in|on)|(?:will|would) (?:face|attend|appear (?:at|before)|answer to) an? (?:\w+ ){0,3}?(?:hearing|panel|tribunal|meeting))\b/;
/** A hearing under way: whoever is accused at it waits for its end, whatever came of others. */
const goesOn =
  /^(?:the (?:hearing|case|tribunal|inquiry)(?:,? (?:before|chaired by|in|at) [^.;,]{2,60}?,?)?|it) (?:continues|resumes|is (?:due|expected|scheduled|set|listed) (?:to (?:resume|continue|conclude|last|end|finish)|for|until)|is set down for)\b|\bpanel (?:will retire|has retired|retired) to (?:consider|deliberate)|\b(?:hearing|tribunal) (?:continues|resumes)\b/;
/** What was found is told, and what follows from it is not. */
const sanctionToCome =
  /\b(?:will|is (?:due|set|expected) to) (?:learn|discover|find out) (?:his|her|their) (?:fate|punishment|sanction)\b|\bpanel (?:will|is (?:due|expected|set) to|are to) [^.;]{0,60}\b(?:sanction|punishment|outcome|penalty|fate)\b|\b(?:sanction|outcome|punishment|penalty|fate) (?:will|is (?:due|expected|set|yet|still) to) be (?:\w+ )?(?:decided|announced|given|heard|determined|considered|imposed)\b/;
const denied = /\b(?:not|neither|never|nor|no)\b[^.;]{0,60}$/;
const charged =
  /\b(?:accused of|alleged(?:ly)?|allegations? (?:that|against|of|concern)|denie[sd]|deny|denying|admits?|admitted|fac(?:es?|ed|ing)|appear(?:s|ed|ing)? (?:before|at|in front)|conduct of|charged with|breach(?:ed|es)?)\b/;

/**
 * Adds those whose hearing is still to come or to end, where a text tells of no outcome for anybody:
 * the people whom it accuses, or whom its opening is about.
 */
export function withPending(
  parties: readonly Party[],
  people: readonly Told[],
  statements: readonly Statement[],
): Party[] {
  const isUndecided = statements.some((it) => sanctionToCome.test(it.folded));
  const settled = parties.filter((it) => !isOpen(it, isUndecided));
  const running = statements.some((it) => goesOn.test(it.folded));
  if (settled.length > 0 && !running) return [...parties];
  const reports = statements.flatMap(reportOf);
  const [first, ...more] = reports.slice(0, 1).concat(reports.slice(1).slice(-2));
  if (first === undefined) return [...parties];
  const told = people.filter((it) => it.firm && isCharged(it, statements));
  const ranked = told.filter((it) => it.mention.rank !== null);
  const [sole, ...others] = people.filter((it) => it.firm && it.mention.rank !== null);
  const charge = ranked.length > 0 ? ranked : told;
  const accused = charge.length > 0 || sole === undefined || others.length > 0 ? charge : [sole];
  const known = parties.map((it) =>
    settled.includes(it) ? it : { ...it, reports: merged(openReports(it), [first, ...more]) },
  );
  const added = accused
    .filter(({ mention }) => !parties.some((it) => it.key === mention.key && mention.key !== ''))
    .map(({ mention }) => ({ ...partyOf(mention), reports: [first, ...more] }));
  if (known.length + added.length > 0) return [...apart(known, added), ...added];
  const opening = settled.length > 0 ? undefined : openingOf(statements);
  return opening === undefined ? [] : [{ ...partyOf(opening), reports: [first, ...more] }];
}

/** Said in passing of somebody whose hearing goes on: "an officer who has retired". */
const inPassing = /\b(?:who|and) (?:(?:has|had|have) )?(?:since |now |already )?$/;

/** Whether nothing is told of a party but that a hearing or a sanction is to come, or that they left in the meantime. */
function isOpen(party: Party, isUndecided: boolean): boolean {
  const slug = outcomeOf(party)?.slug;
  if (isUndecided && slug === 'not-stated') return true;
  return slug === 'pending' || party.reports.length !== openReports(party).length;
}

function openReports({ reports }: Party): Report[] {
  return reports.filter(
    ({ kind, statement, start }) =>
      kind !== 'departure' || !inPassing.test(statement.folded.slice(0, start - statement.start)),
  );
}

/** The people told apart stand for "an officer" and "two officers" before them. */
function apart(known: readonly Party[], added: readonly Party[]): Party[] {
  return known.filter(
    (it) => added.length === 0 || it.key !== '' || (it.count ?? 0) > added.length,
  );
}

/** What the text says of the hearing, where nothing of the kind is said of the party itself. */
function merged(own: readonly Report[], more: readonly Report[]): Report[] {
  return own.some((it) => it.kind === 'referral') ? [...own] : [...own, ...more];
}

function reportOf(statement: Statement): Report[] {
  const match = unfinished.exec(statement.folded);
  if (match === null || denied.test(statement.folded.slice(0, match.index + match[0].length)))
    return [];
  return [
    {
      kind: 'referral',
      slug: 'pending',
      stage: 'decision',
      agent: 'nobody',
      statement,
      start: statement.start + match.index,
      end: statement.start + match.index + match[0].length,
      subjects: [],
    },
  ];
}

function isCharged({ mention, places }: Told, statements: readonly Statement[]): boolean {
  return statements.some(
    (it) =>
      charged.test(it.folded) &&
      [mention, ...places].some((place) => place.start >= it.start && place.end <= it.end),
  );
}

/** Whom the first sentences bring in, one officer or several. */
function openingOf(statements: readonly Statement[]) {
  for (const statement of statements.slice(0, 2)) {
    const found = mentionsIn(statement).find((it) => it.form === 'single' || it.form === 'group');
    if (found !== undefined) return found;
  }
  return undefined;
}
