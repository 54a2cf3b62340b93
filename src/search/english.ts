import { readFileSync } from 'node:fs';
import wordListPath from 'word-list';

/** The words of English, one a line in alphabetical order, without names; read when first asked for. */
let list: string | null = null;

function words(): string {
  list ??= `\n${readFileSync(wordListPath, 'utf8').trimEnd()}\n`;
  return list;
}

/** Whether a folded word is English. */
export function isEnglish(word: string): boolean {
  return words().includes(`\n${word}\n`);
}

const byLetter = new Map<string, readonly string[]>();

/** The English words that begin with a letter. */
export function englishWordsIn(letter: string): readonly string[] {
  const known = byLetter.get(letter);
  if (known) return known;
  const from = words().indexOf(`\n${letter}`);
  const next = words().indexOf(`\n${String.fromCharCode(letter.charCodeAt(0) + 1)}`, from);
  const found =
    from < 0
      ? []
      : words()
          .slice(from + 1, next < 0 ? undefined : next)
          .trimEnd()
          .split('\n');
  byLetter.set(letter, found);
  return found;
}
