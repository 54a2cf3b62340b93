import type { Statement } from './statement.ts';

/** One outcome put into the place of another: "substituted a written warning", "reinstated with a warning". */
const replacing =
  /\bsubstitut\w+\b|\bin (?:its|their) place\b|\bin (?:the )?place of (?:(?:the|his|her|their) )?(?:dismissal|sacking|sanction|decision)\b|\breplac\w+ (?:the |his |her |their )?(?:dismissal|sacking|sanction|decision|it) (?:with|by)\b|\b(?:dismissal|sacking|sanction)(?: \w+)? (?:was|has been|be) replaced (?:with|by)\b|\breinstated(?: (?:him|her|them))?,? (?:with|on|subject to|but) (?:an? )?|\b(?:decided|imposed|given|gave)\b[^.;]{0,60}\binstead\b/;
/** "It set aside the dismissal and substituted": whoever "it" is, an appeal was heard. */
const setsAside = /\b(?:set aside|quashed|revoked|overturned)\b[^.;]*\bsubstitut\w+/;
/** "had her dismissal reduced to a warning": an appeal, whether or not the text says so. */
const reducedTo =
  /\b(?:dismissal|sacking) (?:(?:was|has been|had been|is) )?(?:\w+ )?(?:reduced|commuted|downgraded|changed) to\b/;
const ofAppeals = /\bappeal(?:s|ed)?\b/;
const imposing =
  /\b(?:impos\w+|reduced (?:it|the sanction|the dismissal|on appeal|by the tribunal|after an appeal) to|gave (?:him|her|them))\b/;
/** What an appeal left as it was. */
const standing =
  /\bleft\b[^.;]{0,70}\bin place\b|\b(?:did not|without) disturb\w*\b|\bupheld the (?:finding|decision|dismissal)\b/;

/** Whether a statement tells what those who heard an appeal put into the place of a sanction. */
export function replacesOnAppeal(
  statement: Statement,
  before: Statement | undefined,
  paragraph: readonly Statement[],
): boolean {
  const { folded } = statement;
  if (reducedTo.test(folded)) return true;
  const earlier = paragraph.filter((it) => it.index < statement.index);
  const around = setsAside.test(folded) ? earlier : earlier.slice(-1);
  const context = [before, ...around, statement].map((it) => it?.folded ?? '').join(' ');
  if (!/\btribunal\b/.test(context) && !ofAppeals.test(context)) return false;
  return replacing.test(folded) || (ofAppeals.test(context) && imposing.test(folded));
}

/** "a final written warning, later reduced on appeal to …": what stood before the appeal. */
export function isReplacedAt({ folded }: Statement, at: number): boolean {
  return /^[^.;]* (?:later |then |since )?reduced (?:on appeal|by the tribunal|after an appeal) to\b/.test(
    folded.slice(at),
  );
}

/** Whether a statement tells that the main of a decision stood, whatever part of it was set aside. */
export function leavesStanding({ folded }: Statement): boolean {
  return standing.test(folded);
}
