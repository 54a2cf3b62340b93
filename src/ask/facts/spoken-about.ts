import type { Article } from '../../core/article.ts';
import type { Corpus } from '../../core/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { wordsOf } from '../../core/text/words.ts';
import { articlesWith } from '../articles-with.ts';
import { askedSpeaker } from '../question/asked-speaker.ts';
import type { Question } from '../question/question.ts';
import { nameWords, surnames } from '../talk/people.ts';
import type { World } from '../world.ts';

const about = /\b(?:about|of|to|regarding|concerning)\s(?<whom>.+)$/;

/** Those about whom a question wants somebody's words, as folded surnames and labels. */
export function spokenAbout({ query, asking, labels }: Question, corpus: Corpus): string[] {
  const who = askedSpeaker(query.text, asking);
  const whom = who && about.exec(fold(query.text).slice(who.end))?.groups?.whom;
  return whom ? peopleIn(whom, labels, corpus) : [];
}

/** Whether somebody's words about somebody are wanted, and no article has both of them. */
export async function neverSpoken(question: Question, { corpus, engine }: World): Promise<boolean> {
  const { query, asking, labels } = question;
  const who = askedSpeaker(query.text, asking);
  const whom = spokenAbout(question, corpus);
  if (!who || whom.length === 0) return false;
  const by = peopleIn(fold(query.text.slice(who.start, who.end)), labels, corpus);
  if (by.length === 0) return false;
  const both = [...by, ...whom];
  const articles = await articlesWith(both, corpus, engine);
  return !articles.some((it) => tellsOf(it, both));
}

/** Whether an article names everybody. @param people folded surnames and labels */
export function tellsOf({ body }: Article, people: readonly string[]): boolean {
  const folded = fold(body);
  if (!people.every((it) => folded.includes(it))) return false;
  const line = ` ${wordsOf(body)
    .map((it) => it.text.replace(/'s?$/, ''))
    .join(' ')} `;
  return people.every((it) => line.includes(` ${it} `));
}

function peopleIn(text: string, labels: readonly string[], corpus: Corpus): string[] {
  const known = surnames.of(corpus);
  const lettered = labels.map(fold).filter((it) => text.includes(it));
  return [...lettered, ...nameWords(text).filter((it) => known.includes(it))];
}
