import type { Speech } from '../../core/text/speech.ts';
import { termsOf } from '../../core/text/terms.ts';
import { askedSpeaker } from '../question/asked-speaker.ts';
import type { Question } from '../question/question.ts';
import type { MatchedArticle } from './matched-article.ts';
import type { ReadSentence } from './reading.ts';

/**
 * The terms of whoever speaks in each sentence, as the article calls them; none where the writer does.
 * Speech whose speaker stays open ("he told reporters") may be that of anybody named just before.
 */
export function speakersOf(
  sentences: readonly ReadSentence[],
  speeches: readonly Speech[],
): ReadonlySet<string>[] {
  return sentences.map(({ start, end, text, paragraph }, index) => {
    const here = speeches.filter((it) => it.start < end && start < it.end);
    const before = sentences[index - 1];
    const isOpen = here.length === 0 && speechMark.test(text) && before?.paragraph === paragraph;
    const called = isOpen
      ? [before.text]
      : here.map(({ speaker }) => `${speaker.name ?? ''} ${speaker.role ?? ''}`);
    return new Set(termsOf(called.join(' ')).map(({ term }) => term));
  });
}

const speechMark = /["\u201c\u201d]/;

/** How far each sentence is in the words of whoever is asked about; null where nobody's words are. */
export function saidBy({ question, topics, reading }: MatchedArticle): readonly number[] | null {
  const who = askedSpeaker(question.query.text, question.asking);
  if (!who) return null;
  const calling = topics.filter(({ topic }) => topic.start < who.end && who.start < topic.end);
  const total = calling.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  return reading.speakers.map(
    (speaker) =>
      calling.reduce((sum, { topic, weight }) => {
        const by = topic.alternatives.find(({ terms }) => terms.every((term) => speaker.has(term)));
        return sum + weight * (by?.weight ?? 0);
      }, 0) / total,
  );
}

/** Whether a question asks what somebody said, and not about what. */
export function asksForAnyWords({ query, asking, topics }: Question): boolean {
  const who = askedSpeaker(query.text, asking);
  return who !== null && topics.every((it) => it.start < asking.start || it.start < who.end);
}
