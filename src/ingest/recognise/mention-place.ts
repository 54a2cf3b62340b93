import type { Mention } from './mention.ts';
import type { Statement } from './statement.ts';

const owned =
  /^'s? (?:[\w-]+ ){0,3}?(?:cases?|conduct|actions?|behaviour|performance|fail\w+|role|decisions?|use|part|matters?|hearings?|career|dismissal|sanction|appeal|misconduct|response|account|contract|employment|resignation|allegations?|rank|job|warning|punishment)\b/;

/** "the officer's conduct": what is said of it is said of them. */
export function isOfMatter(statement: Statement, mention: Mention): boolean {
  return owned.test(statement.folded.slice(local(statement, mention.end)));
}

/** "the officer's": the words concern something of theirs. */
export function isPossessive(statement: Statement, mention: Mention): boolean {
  return /^(?:'s?(?![\p{L}]))/u.test(statement.folded.slice(local(statement, mention.end)));
}

/** "PC A's conduct", "the officer's case": what is said of it is said of them; of "PC A's car" it is not. */
export function isOwner(statement: Statement, mention: Mention): boolean {
  return (
    mention.definite &&
    (mention.form === 'single' || mention.form === 'group' || isOfMatter(statement, mention))
  );
}

/** The words before a mention, as many as grammar needs. */
export function textBefore(statement: Statement, mention: Mention): string {
  return statement.folded.slice(
    Math.max(0, local(statement, mention.start) - 40),
    local(statement, mention.start),
  );
}

/** An offset into the body as one into its statement. */
export function local(statement: Statement, offset: number): number {
  return offset - statement.start;
}
