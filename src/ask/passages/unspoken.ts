import { fold } from '../../core/text/fold.ts';
import { askedSpeaker } from '../question/asked-speaker.ts';
import type { QuoteWindow } from './quote-window.ts';

/** Relatives and offices, of whom a report names few: where none of the kind speaks, no words are theirs. */
const speakers =
  /\b(?:wife|husband|partner|boyfriend|girlfriend|fianc\w+|sons?|daughters?|mum|mother|dad|father|brothers?|sisters?|parents?|family|widow\w*|federation|commissioner|chief constable|minister|secretary|mayor|mp|judge|magistrate|coroner|barrister|lawyer|solicitor|counsel|union)$/;
/** Whether a question wants the words of somebody's relative, or of an office, and nobody of the kind speaks in the article of a quote. */
export function isUnspoken({ ranked: { article } }: QuoteWindow): boolean {
  const { question, topics, reading } = article;
  const who = askedSpeaker(question.query.text, question.asking);
  if (!who) return false;
  const called = fold(question.query.text).slice(who.start, who.end).trimEnd();
  const noun = speakers.exec(called);
  if (!noun) return false;
  const from = who.start + noun.index;
  const kinds = topics.flatMap(({ topic }) =>
    topic.start < who.end && from < topic.end ? topic.alternatives : [],
  );
  return !reading.speakers.some((speaker) =>
    kinds.some(({ terms }) => terms.every((it) => speaker.has(it))),
  );
}
