import type { Person } from './person.ts';
import type { Statement } from './statement.ts';

/** "We reported", "an earlier version of this article said", "the headline named": what a publication told before. */
const published =
  /\bwe (?:[\w-]+ ){0,3}?(?:published|reported|said|stated|wrote|named|identified|described|claimed|printed|carried|ran|suggested)\b|\b(?:articles?|story|stories|headlines?|bulletin|broadcast|(?:earlier|previous|original|first) (?:version|report)(?: of this (?:article|story|report))?|this report)\b[^.;]{0,80}?\b(?:said|stated|reported|claimed|headed|headlined|suggested|named|identified|described|gave)\b/;
const adverb = '(?:wrongly|incorrectly|mistakenly|erroneously|inaccurately|falsely)';
const inError = new RegExp(
  `\\b(?:${adverb}|in error|by mistake)\\b|[;,-] (?:but |when )?in (?:actual )?fact\\b|\\bbut (?:this|that|it) (?:was|is) (?:wrong|incorrect|untrue|not (?:true|so|the case))\\b`,
);
/** "PC Example was wrongly named as", "has withdrawn a statement": taken back by the same words that repeat it. */
const withdrawn = new RegExp(
  `\\b(?:was|were|been|being) ${adverb} (?:named|identified|reported|described)\\b|\\bapologi\\w+\\b[^.;]{0,40} ${adverb} \\w+ing\\b|\\b(?:withdrawn|withdrew|withdraws|retracted|retracts|corrected|corrects) (?:an?|its|the|that|our|this) (?:\\w+ ){0,2}?(?:statement|claim|post|release|announcement|notice|report|article|story)\\b|\\b(?:reports?|rumours?|stories|speculation) that\\b[^.;]* (?:was|were|is|are) (?:\\w+ )?(?:wrong|incorrect|untrue|inaccurate|false|mistaken|not (?:true|correct|accurate))\\b`,
);
/** "This was wrong", "In fact …": how a correction takes back what it quotes. */
const takenBack =
  /^(?:but |however,? )?(?:(?:this|that|it|these|those|they|the (?:claim|statement|report|article|story|headline))(?:,[^,.;]{3,40},|(?: \w+){0,2}?) (?:was|were|is|are) (?:\w+ )?(?:wrong|incorrect|untrue|inaccurate|false|mistaken|a mistake|an error|not (?:true|correct|accurate|so|the case|right))\b|in (?:actual )?fact\b)/;
/** A correction quotes at most so many sentences before it takes them back. */
const mostQuoted = 4;

/** The statements in which a correction repeats what was published in error. */
export function retractedIn(statements: readonly Statement[]): ReadonlySet<Statement> {
  const found = new Set<Statement>();
  statements.forEach((statement, at) => {
    const { folded } = statement;
    if (withdrawn.test(folded) || (published.test(folded) && inError.test(folded)))
      found.add(statement);
    if (!takenBack.test(folded)) return;
    const quoted = statements.slice(Math.max(0, at - mostQuoted), at);
    const first = quoted.findIndex((it) => published.test(it.folded));
    if (first !== -1) for (const it of quoted.slice(first)) found.add(it);
  });
  return found;
}

/** What is said of somebody who is no party to proceedings of which a text tells. */
const noParty =
  /^,? (?:(?:(?:is|was|were) (?:(?:himself|herself) )?(?:not|never)|(?:has|had) (?:not|never) been) (?:(?:himself|herself) )?(?:(?:accused|suspected) of (?:(?:any )?(?:wrongdoing|misconduct|offence|impropriety)|anything)\b|the (?:subject of (?:any |the |these |those )?(?:(?:misconduct|disciplinary) )?(?:proceedings|hearing|allegations?|complaint)|officer (?:who|in question|involved|concerned))\b)|(?:is|was) (?:(?:only|merely|simply) )?(?:called as )?a witness\b|faces? no (?:allegations?|proceedings|charges?|misconduct)\b)/;

/** Whether a text says of somebody that they were a witness or accused of nothing, in a clause that is about them. */
export function isNoParty(
  { mentions }: Person,
  persons: readonly Person[],
  statements: readonly Statement[],
): boolean {
  const places = persons.flatMap((it) => it.mentions.map(({ start }) => start));
  return mentions.some(({ statement, start, end }) => {
    const place = statements[statement];
    if (place === undefined) return false;
    const next = Math.min(place.end, ...places.filter((it) => it > start));
    const own = place.folded.slice(end - place.start, next - place.start).split(/[;:]/)[0] ?? '';
    return own.split(/,? \b(?:and|but)\b/).some((clause) => noParty.test(clause));
  });
}
