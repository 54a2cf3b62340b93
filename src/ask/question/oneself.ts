const steps =
  'appeal|complain|report|challenge|contest|resign|retire|sue|claim|object|represent|defend|attend|join|rejoin|become|make an? (?:complaint|appeal|claim)|raise|file|lodge|bring|do about|be (?:represented|sacked|dismissed|barred|suspended|paid)|get (?:sacked|dismissed|barred|suspended|my|a lawyer|a solicitor)|lose my|have a (?:lawyer|solicitor|representative)';
const own =
  'hearing|meeting|case|appeal|complaint|misconduct|disciplinary|dismissal|warning|suspension|job|boss|supervisor|sergeant|inspector|force|lawyer|solicitor|barrister|pension|panel|rights|federation rep(?:resentative)?';
const forms = [
  `^(?:(?:and|so|ok|please|hi|hello) )*(?:how|where|when|what|who|which|can|could|should|may|must|will|would|do|am|are)\\b.*\\b(?:i|we) (?:\\w+ )?(?:${steps})\\b`,
  `^(?:i|we)(?:'m| am| are| was| were|'ve| have| want| need)\\b.*\\b(?:${steps})\\b`,
  `^(?!.*\\b(?:he|she|they|say|said|told)\\b).*\\b(?:my|our) (?:own |misconduct |gross misconduct |disciplinary |police )*(?:${own})\\b`,
].map((it) => new RegExp(it));

/** "Our lawyer wants to know whether …": what follows is asked, and not of whoever asks. */
const onBehalf =
  /\b(?:my|our) [\w' -]{2,30}? (?:wants?|asks?|asked|needs?|is asking|would like|wonders?)\b/;

/** Whether a folded question is about the asker's own matter, or what the asker may do, and so about no case. */
export function asksForOneself(asked: string): boolean {
  return !onBehalf.test(asked) && forms.some((it) => it.test(asked));
}
