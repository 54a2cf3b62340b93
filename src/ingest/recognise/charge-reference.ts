import { type Mention, mentionsIn } from './mention.ts';
import type { Statement } from './statement.ts';

/** "On the second, …" and "the first proven", where what is counted are allegations; "Allegation 4, that he hit PC C: not proven". */
export function isCharge(
  mention: Mention,
  statement: Statement,
  before: Statement | undefined,
  paragraph: readonly Statement[] = [],
): boolean {
  const { form, text, start } = mention;
  const { folded } = statement;
  const lead = folded.slice(0, start - statement.start);
  if (/^(?:allegations?|charges?|counts?) \d/.test(folded) && !/\bagainst $/.test(lead))
    return true;
  if (/^the (?:remaining|other) /i.test(text) && /^on $/.test(lead)) return true;
  if (byPeople.test(folded.slice(mention.end - statement.start))) return false;
  if (isOfCounted(mention, statement, paragraph)) return true;
  if (form !== 'single' || !/^the (?:first|second|third|fourth|fifth)$/i.test(text)) return false;
  const counted =
    /\b(?:first|second|third|fourth|fifth|two|three|four|five) (?:allegations?|charges?|counts?|breach(?:es)?)\b/;
  return counted.test(`${before?.folded ?? ''} ${lead}`);
}

/** What no allegation does: "the second had resigned". */
const byPeople =
  /^ (?:(?:had|has|was|who|also|then|already|since|later) )*(?:resigned|retired|left|joined|served|told|received|given|attended|dismissed without|still (?:serving|employed))\b/;

/** Words that count without a noun: what they count is told elsewhere. */
const bare =
  /^(?:the (?:other|remaining|first|second|third|fourth|fifth)(?: (?:ones?|two|three|four|five|six))?|one|two|three|four|five|both|neither|the (?:others|rest)|a (?:further )?(?:second|third|fourth|fifth)|another)$/i;
/** "the other two, of bullying, were dismissed": what an allegation is of, and no person. */
const ofConduct =
  /^,? (?:of|concerning|relating to|that (?:he|she|they)|alleging) (?!(?:them|whom|the (?:officers|constables|sergeants))\b)[^,.;]{3,80}?,? (?:was|were|is|are|had been|has been)\b/;
const allegations = '(?:allegations?|charges?|counts|breaches)\\b';
const counted = new RegExp(
  `\\b(?:two|three|four|five|six|seven|eight|nine|ten|several|both|all|the|further|separate|other) (?:(?!facing\\b|faced\\b|accused\\b|who\\b)[\\w-]+ ){0,3}?${allegations}`,
);

/** Whether a bare number stands in a paragraph that counts allegations, and since then no people. */
function isOfCounted(
  { text, start, end }: Mention,
  statement: Statement,
  paragraph: readonly Statement[],
): boolean {
  if (!bare.test(text)) return false;
  const lead = statement.folded.slice(0, start - statement.start);
  const earlier = paragraph.filter((it) => it.index < statement.index);
  if (!counted.test([...earlier.map((it) => it.folded), lead].join(' '))) return false;
  if (ofConduct.test(statement.folded.slice(end - statement.start))) return true;
  const last = earlier.findLast((it) => counted.test(it.folded));
  return ![...earlier.filter((it) => it.index >= (last?.index ?? 0)), statement].some((it) =>
    mentionsIn(it).some(
      (other) => other.form === 'group' && other.start < start && !bare.test(other.text),
    ),
  );
}

/** Whether an allegation told of by its number alone is what a statement says something of, in the clause before a place. */
export function isChargeBefore(
  charges: readonly Mention[],
  { folded, start }: Statement,
  at: number,
) {
  const last = charges.findLast((it) => it.end - start <= at);
  if (last === undefined) return false;
  return /^(?:,? (?:of|concerning|relating to|that|alleging)\b[^.;]*,?)? ?(?:(?:was|were|is|are|been|had|has|have|also|both|all) )*$/.test(
    folded.slice(last.end - start, at),
  );
}
