import type { Mention } from './mention.ts';
import { local } from './mention-place.ts';
import type { Statement } from './statement.ts';
import type { Hit } from './trigger.ts';

/**
 * The subject of a trigger's clause where relative clauses and asides with people of their own stand
 * between the two; undefined where none do.
 * @param before the mentions before the trigger
 */
export function clauseSubject(
  hit: Hit,
  statement: Statement,
  before: readonly Mention[],
): Mention | undefined {
  return (
    antecedentOf(hit, statement, before) ??
    leadOf(hit, statement, before) ??
    headBefore(hit, statement, before)
  );
}

const relative = /^,? who (?:(?:has|have|had|was|were|then|later|since|also|now) )*$/;

/** "followed by PC Example, who later resigned": whose relative clause a trigger is in, if the text tells them apart. */
function antecedentOf(
  hit: Hit,
  statement: Statement,
  before: readonly Mention[],
): Mention | undefined {
  return before.findLast(
    ({ form, end }) =>
      (form === 'named' || form === 'letter') &&
      relative.test(statement.folded.slice(local(statement, end), hit.start)),
  );
}

/** What goes on with the subject behind an aside: ", was given …", ", resigned". */
const goesOn =
  /^ (?:(?:was|were|is|are|has|have|had|will|would|received|receives|got|accepted|attended|faced|faces|escaped|kept|admitted|denied|did|does|also|then|later|now|since|already|\w+ly)\b[^,]{0,60})?$/;
/** What begins an aside behind a person: a relative clause, an age, another description. */
const opensAside =
  /^(?: (?:of|from|with|at|in|for) (?:[\w&'-]+ ?){1,5}?)?(?:,? (?:who|whose|whom)\b|, (?:an?|the|formerly|then|aged|\d{2})\b)/;
/** A clause joined without a subject of its own: ", and had told …". */
const sameSubject = /^ (?:who|whose|had|has|have|was|were|did|is|are)\b/;
const newClause = /[;:]|, (?:and|but|while|whereas|although)\b/g;

/** What may tell more of the subject of a sentence before its verb. */
const tellsMore =
  /^[^,;:]{0,40}? (?:who|whose|accused of|caught|convicted of|alleged to|suspected of|filmed|charged with)\b/;
/** The verb of the sentence directly before a trigger. */
const mainVerb =
  /(?: |^)(?:was|were|is|are|has|have|had|will|would|has been|have been|been)(?: \w+){0,3} $|^$/;

/** "… that PC B was": a clause with a subject of its own, when it stands well behind that of the sentence. */
const ownClause = /\b(?:who|that) (?:\w+ ){0,4}?(?:is|was|were|are|has|have|had) (?:\w+ ){0,3}$/;

/** "An inspector who told two constables that … has been demoted": the inspector. */
function leadOf(hit: Hit, statement: Statement, before: readonly Mention[]): Mention | undefined {
  const [first] = before;
  if (first === undefined || first.form === 'pronoun' || local(statement, first.start) > 25)
    return undefined;
  if (/^of /.test(statement.folded)) return undefined;
  const lead = statement.folded.slice(local(statement, first.end), hit.start);
  const starts = /^(?:was|were|has|have|had|is|are|will|would|been|resigned|received|retired)\b/;
  const said = statement.folded.slice(hit.start);
  if (!tellsMore.test(lead) || !(mainVerb.test(lead) || starts.test(said))) return undefined;
  const isOthers = lead.search(ownClause) > 30 || hasOwnSubject(hit, statement, before);
  return isOthers || /[;:]|, (?:and|but|while|whereas|although) (?!who)/.test(lead)
    ? undefined
    : first;
}

/** "…, as it emerged that two constables from the station are to face": another clause with its subject. */
function hasOwnSubject(
  hit: Hit,
  { folded, start }: Statement,
  before: readonly Mention[],
): boolean {
  const last = before.at(-1);
  if (last === undefined || before.length < 2) return false;
  const joins = /\b(?:emerged|announced|confirmed|revealed|said) that $/;
  const between = folded.slice(last.end - start, hit.start);
  return (
    joins.test(folded.slice(0, last.start - start)) &&
    /^(?: (?:from|of|in|at) [\w' -]{2,40})? (?:(?:are|is|was|were|has|have|had|will|would) )?$/.test(
      between,
    )
  );
}

/** "A sergeant who knew that the constable lied, and who did nothing, was …": the sergeant. */
function headBefore(
  hit: Hit,
  statement: Statement,
  before: readonly Mention[],
): Mention | undefined {
  const lead = statement.folded.slice(0, hit.start);
  const comma = lead.lastIndexOf(',');
  if (comma === -1 || !goesOn.test(lead.slice(comma + 1))) return undefined;
  if (before.some((it) => local(statement, it.start) > comma)) return undefined;
  let from = 0;
  for (const match of lead.slice(0, comma).matchAll(newClause)) {
    const next = lead.slice(match.index + match[0].length);
    if (!sameSubject.test(next)) from = match.index;
  }
  return before.find(
    (it) =>
      it.form !== 'pronoun' &&
      local(statement, it.start) >= from &&
      opensAside.test(lead.slice(local(statement, it.end))),
  );
}
