import { fold } from '../../core/text/fold.ts';
import type { QuestionMention } from './question.ts';

/** Words that take what follows them out: "not from Gwent", "avoided the sack", "except sergeants". */
const excluding =
  /(?:\b(?:not|never|no|without|except|excluding|besides|bar|other than|apart from|outside|avoid(?:ed|ing)?|escap(?:e|ed|ing)|spared|dodg(?:e|ed|ing))|n't)(?: (?:been|being|be|for|in|from|by|of|at|with|given|handed|got|get|the|a|an|any))*\s*$/;

/** Whether a question asks for what does not have the thing mentioned. */
export function isExcluded(text: string, { start, stance }: QuestionMention): boolean {
  return stance === 'negated' || excluding.test(fold(text).slice(0, start));
}
