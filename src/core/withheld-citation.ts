import type { Article } from './article.ts';
import type { Case } from './case.ts';
import { rankedNamesIn } from './guard/ranked-name.ts';
import { fold } from './text/fold.ts';
import { isGivenName } from './text/given-name.ts';
import { isStopWord } from './text/stop-words.ts';
import { type Word, wordsOf } from './text/words.ts';
import { placesOf, wordsOfField } from './vocabulary/field-words.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/**
 * Articles as they may be cited: where a case withholds somebody, without a headline, an address or a tag
 * that may name a person whom the text itself does not (domain rules B1, B4 and B14). Nothing finds or
 * shows what is taken out here. A headline too few is better than a name too many.
 */
export function citable(
  articles: readonly Article[],
  cases: readonly Case[],
  vocabulary: Vocabulary,
): readonly Article[] {
  const guarded = new Set(cases.filter(withholds).flatMap((it) => it.articles));
  if (guarded.size === 0) return articles;
  return articles.map((it) => (guarded.has(it.id) ? withoutNames(it, vocabulary) : it));
}

/** Whether a case leaves anybody unnamed whom its articles tell of. */
function withholds({ officers, participants, restrictions }: Case): boolean {
  return (
    restrictions.length > 0 ||
    officers.some((it) => it.anonymity.value !== 'named') ||
    participants.some((it) => it.role === 'complainant' && it.name === null)
  );
}

function withoutNames(article: Article, vocabulary: Vocabulary): Article {
  const { headline, url, tags } = article;
  let known: ReadonlySet<string> | null = null;
  const isStrange = (word: string) => {
    known ??= new Set(wordsOf(article.body).map((it) => it.text));
    return !known.has(word) && !isStopWord(word);
  };
  const names = new Set(headline === null ? [] : namesIn(headline, isStrange, vocabulary));
  const telling = (text: string) => {
    const words = wordsOf(text).map((it) => it.text);
    return words.some(
      (word, at) =>
        names.has(word) ||
        (isGivenName(word) && isStrange(word) && isStrange(words[at + 1] ?? 'the')),
    );
  };
  const left = {
    headline: names.size > 0 ? null : headline,
    url: url !== null && telling(pathOf(url)) ? null : url,
    tags: tags.filter((it) => !telling(it)),
  };
  const namesSomebody = left.headline !== headline || left.url !== url;
  return namesSomebody ? { ...article, ...left, names_withheld: true } : { ...article, ...left };
}

/** The words of a headline that may be of a name which the text does not print: behind a rank or a given name any, elsewhere those with a capital that the field does not know. */
function namesIn(
  headline: string,
  isStrange: (word: string) => boolean,
  vocabulary: Vocabulary,
): string[] {
  const ranked = rankedNamesIn(headline, vocabulary).flatMap(({ name }) => wordsOf(name));
  const words = wordsOf(headline);
  const capital = words.filter((it) => isCapital(it, headline));
  const given = capital.filter((it) => isGivenName(words[words.indexOf(it) - 1]?.text ?? ''));
  const ofField = ordinaryWords(vocabulary);
  const unknown = capital.filter((it) => !ofField.has(it.text) && !/\d/.test(it.text));
  return [...ranked, ...given, ...unknown].map((it) => it.text).filter(isStrange);
}

const ordinary = new WeakMap<Vocabulary, ReadonlySet<string>>();

function ordinaryWords(vocabulary: Vocabulary): ReadonlySet<string> {
  const words =
    ordinary.get(vocabulary) ?? new Set([...wordsOfField(vocabulary), ...placesOf(vocabulary)]);
  ordinary.set(vocabulary, words);
  return words;
}

function isCapital({ start }: Word, text: string): boolean {
  return /^\p{Lu}/u.test(text.slice(start));
}

/** The part of an address that its writer chose words for. */
function pathOf(url: string): string {
  const { pathname, search, hash } = new URL(url);
  return fold(decoded(pathname + search + hash).replaceAll(/[_+=&.]/g, ' '));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
