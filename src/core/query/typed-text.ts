/** What may not reach a terminal, a message or a log: control characters, and the halves of broken pairs. */
const control = /[\p{Cc}\p{Cs}\u2028\u2029]+/gu;
/** Marks that show nothing, or turn the direction of what follows. */
const invisible = /\p{Cf}+/gu;
/** Quotation marks that readers type, or that a telephone types for them. */
const doubleQuotes = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02]/g;

/**
 * What somebody typed, made harmless: composed letters (NFC), one line, single spaces, straight
 * double quotation marks, no control characters, invisible marks or lone surrogates. Doing it twice
 * changes nothing.
 */
export function typedText(text: string): string {
  return text
    .replace(control, ' ')
    .replace(invisible, '')
    .normalize('NFC')
    .replace(doubleQuotes, '"')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Longest piece of input that a problem repeats, in characters. */
const shownInput = 60;

/** A piece of input as a problem repeats it: harmless and short. */
export function shownText(text: string): string {
  const letters = Array.from(typedText(text.slice(0, 4 * shownInput)));
  return letters.length > shownInput
    ? `${letters.slice(0, shownInput).join('')} …`
    : letters.join('');
}
