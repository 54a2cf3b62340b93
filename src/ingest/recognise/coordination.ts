import type { Mention } from './mention.ts';
import { isOfMatter, isPossessive, local, textBefore } from './mention-place.ts';
import type { Statement } from './statement.ts';

const joining =
  /^(?: (?:of|from) (?:[\w&'-]+ ){0,3}?[\w&'-]+)?(?:, (?:aged )?\d{2})?(?:,? (?:and|or|nor|as well as|along with|together with)|,)(?: both| also| then)?(?: (?:for|against))? $|^ \([^)]{1,30}\),? and $/;
/** Words that make whoever follows them something else than a subject: "of", "by", "with". */
export const preposition =
  /\b(?<!dealt |deal |dealing )(?:of|by|with|from|to|as|than|between|over|about|toward|towards) (?:both )?$/;

/** The chosen mention with those that "and" or a comma joins to it, in order. */
export function coordinated(
  chosen: Mention,
  statement: Statement,
  mentions: readonly Mention[],
): Mention[] {
  const at = mentions.indexOf(chosen);
  let first = at;
  while (first > 0 && joins(statement, mentions[first - 1], mentions[first])) first -= 1;
  let last = at;
  while (last + 1 < mentions.length && joins(statement, mentions[last], mentions[last + 1]))
    last += 1;
  const joined = mentions.slice(first, last + 1);
  const sum = joined.at(-1);
  const [total] = joined;
  if (joined.length > 2 && total?.form === 'group' && total.count === joined.length - 1)
    return joined.slice(1);
  const group =
    joined.length > 2 &&
    sum?.form === 'group' &&
    sum.count === joined.length - 1 &&
    !/\band $/.test(textBefore(statement, sum))
      ? joined.slice(0, -1)
      : joined;
  return isApposition(group, statement) ? [tellingOf(group)] : group;
}

/** Of two descriptions of one person, the letter; else the first. */
function tellingOf(group: readonly Mention[]): Mention {
  const [first, second] = group as [Mention, Mention];
  if (second.form === 'letter') return second;
  if (second.form === 'named') return { ...second, rank: second.rank ?? first.rank };
  return first.rank === null ? { ...first, rank: second.rank } : first;
}

/** "A second officer, a dog handler, was …": two descriptions of one person. */
function isApposition(group: readonly Mention[], statement: Statement): boolean {
  const [first, second] = group;
  if (first === undefined || second === undefined || group.length !== 2) return false;
  const between = statement.folded.slice(
    local(statement, first.end),
    local(statement, second.start),
  );
  const isNamed = first.form === 'single' && second.form === 'named';
  const after = statement.folded.slice(local(statement, second.end));
  if (isNamed && between === ', ' && (second.rank === null || after.startsWith(','))) return true;
  return (
    /^, (?:(?:aged )?\d{2}, )?$/.test(between) &&
    second.form !== 'named' &&
    !second.partOfGroup &&
    (between === ', ' || !second.definite)
  );
}

/** A verb of one's own: "by the inspector, and the constable attended …" joins clauses, not people. */
const startsClause = /^ (?:was|were|is|has|had|will|would|attended|received|\w+ed)\b/;

function joins(
  statement: Statement,
  left: Mention | undefined,
  right: Mention | undefined,
): boolean {
  if (
    left === undefined ||
    right === undefined ||
    right.form === 'pronoun' ||
    left.form === 'pronoun'
  )
    return false;
  const between = statement.folded.slice(local(statement, left.end), local(statement, right.start));
  if (/^, who [^,;:]{3,80}, and $/.test(between))
    return /^,? who [^,;:]{3,120}, (?!and\b|who\b)/.test(
      statement.folded.slice(local(statement, right.end)),
    );
  if (isPossessive(statement, left))
    return /^'s? and $/.test(between) && isOfMatter(statement, right);
  if (/^of $/.test(textBefore(statement, left))) return false;
  const after = statement.folded.slice(local(statement, right.end));
  if (/^,? (?:and|but|while) $/.test(between) && preposition.test(textBefore(statement, left)))
    return joining.test(between) && !startsClause.test(after);
  return joining.test(right.form === 'named' ? between.replace(descriptionBefore, '') : between);
}

/** "PC Example and detention officer Sample": what stands before a name and is no rank. */
const descriptionBefore =
  /(?<= )(?:former |ex-|retired |then |fellow )?(?:(?:detention|custody|staff|police|support|control room|call|crime|civilian) )*(?:officer|member|handler|taker|operator|investigator|nurse|dispatcher|clerk|analyst|colleague|assistant|supervisor|volunteer)? ?$/;
