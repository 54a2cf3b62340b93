import type { Mention } from './mention.ts';
import type { Statement } from './statement.ts';

/** "On the second, …" and "the first proven", where what is counted are allegations; "Allegation 4, that he hit PC C: not proven". */
export function isCharge(
  { form, text, start }: Mention,
  statement: Statement,
  before: Statement | undefined,
): boolean {
  const { folded } = statement;
  const lead = folded.slice(0, start - statement.start);
  if (/^(?:allegations?|charges?|counts?) \d/.test(folded) && !/\bagainst $/.test(lead))
    return true;
  if (/^the (?:remaining|other) /i.test(text) && /^on $/.test(lead)) return true;
  if (form !== 'single' || !/^the (?:first|second|third|fourth|fifth)$/i.test(text)) return false;
  const counted =
    /\b(?:first|second|third|fourth|fifth|two|three|four|five) (?:allegations?|charges?|counts?|breach(?:es)?)\b/;
  return counted.test(`${before?.folded ?? ''} ${lead}`);
}
