import type { Article } from '../../core/article.ts';
import type { Corpus } from '../../core/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { type Span, sentencesOf } from '../../core/text/sentences.ts';
import { wordsOf } from '../../core/text/words.ts';
import { speechesIn } from '../facts/statements.ts';
import { personNamesIn } from '../passages/proper-name.ts';

const rank =
  /\b(?:pc|ps|dc|ds|di|dci|supt|sgt|constable|sergeant|inspector|superintendent|officer|commander|commissioner)\.?\s+(?:\S+\s+)?$/;
const ranked =
  /^(?:pc|ps|dc|ds|di|dci|sgt|constable|sergeant|inspector|superintendent|commander)\b/;

/** A name in a text, and whether a police rank leads it. */
interface Named {
  readonly surname: string;
  readonly ranked: boolean;
}

/** The people whom a stretch of an article names. */
function namedIn(article: Article, span: Span): Named[] {
  const text = article.body.slice(span.start, span.end);
  return personNamesIn(text).flatMap(({ start, end }) => {
    const name = fold(text.slice(start, end));
    const surname = wordsOf(name).at(-1)?.text.replace(/'s$/, '') ?? '';
    const isLabel = surname.length < 2;
    const leads = rank.test(fold(text.slice(0, start))) || ranked.test(name);
    return isLabel ? [] : [{ surname, ranked: leads }];
  });
}

/** Whether a stretch of an article names an officer by rank. */
export function namesOfficer(article: Article, span: Span): boolean {
  return namedIn(article, span).some((it) => it.ranked);
}

/** The surnames of those who act in an article's proceedings: officers, and whoever speaks or holds a role. */
function actorsOf(article: Article, corpus: Corpus): ReadonlySet<string> {
  const names = [
    ...corpus
      .casesOf(article.id)
      .flatMap(({ officers, participants }) => [
        ...officers.flatMap((it) => [it.name.value, it.label]),
        ...participants.flatMap((it) => [it.name, ...it.name_variants]),
      ]),
    ...speechesIn(article, corpus).map((it) => it.speaker.name),
  ];
  const surnames = names.map((it) => wordsOf(it ?? '').at(-1)?.text ?? '');
  const whole = sentencesOf(article.body).flatMap((it) => namedIn(article, it));
  return new Set([...surnames, ...whole.filter((it) => it.ranked).map((it) => it.surname)]);
}

/**
 * Whether a stretch of an article names anybody but those who act in its proceedings: a victim, a witness,
 * a relative. Whom the question itself names is not who it asks for.
 */
export function namesOutsider(
  article: Article,
  span: Span,
  asked: string,
  corpus: Corpus,
): boolean {
  const actors = actorsOf(article, corpus);
  return namedIn(article, span).some(
    ({ surname }) => !actors.has(surname) && !asked.includes(surname),
  );
}
