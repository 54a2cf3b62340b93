import { fold } from '../../core/text/fold.ts';
import type { Span } from '../../core/text/sentences.ts';

const says =
  '(?:say|said|says|tell|told|claim|claimed|argue|argued|write|wrote|add|added|comment|reply|respond|describe|call|make of|think)';

/** "Full quote Jane Roe", "the words of Jane Roe". */
const quoted =
  '(?:(?:give|show|tell|find|get|read)(?: me| us)? |(?:the|all|every|full|whole|exact|complete|any|a|an) )*(?:quotes?|quotations?|words|statements?|comments?|remarks?)';

/** Questions about what somebody said: "what did NAME say", "how did NAME react", "NAME quotes". */
const forms: readonly RegExp[] = [
  new RegExp(
    `^what (?:exactly |else |words )?(?:did|does|has|have|had) (?<who>.{1,80}?) (?:also |actually |really |even |have to |had to )?${says}\\b`,
    'd',
  ),
  /^how (?:did|does|has|have) (?<who>.{1,80}?) (?:react|respond|reply|describe|comment)/d,
  /^what (?:was|were|is|are) (?<who>.{1,60}?)(?:'s|s') (?:words|reaction|response|comments?|statement|reply)\b/d,
  new RegExp(
    `^${quoted} (?:(?:from|of|by) )?(?!(?:about|on|that|which|in|for|to)\\b)(?<who>[^?]{2,60}?)\\??$`,
    'd',
  ),
  /^(?<who>[^?]{2,60}?)(?:'s|s')? (?:quotes?|quote|reaction|comments?|statement|words)\??$/d,
];

/** Whose words a question asks for, as a span of the clause that asks; null for any other question. */
export function askedSpeaker(text: string, asking: Span): Span | null {
  const clause = fold(text).slice(asking.start, asking.end);
  for (const form of forms) {
    const [start, end] = form.exec(clause)?.indices?.groups?.who ?? [];
    if (start !== undefined && end !== undefined) {
      return { start: asking.start + start, end: asking.start + end };
    }
  }
  return null;
}

/** Whoever a folded yes-or-no question says that words are of: "did the chair say …"; null for any other question. */
export function saidToSpeak(asked: string): string | null {
  return saidToBe.exec(asked)?.groups?.who ?? null;
}

const saidToBe =
  /^\W*(?:did|does|has|have) (?<who>.{1,60}?) (?:ever |also |really |actually |not )*(?:say|said|call|called|describe|described|tell|told|claim|claimed|write|wrote)\b/;
