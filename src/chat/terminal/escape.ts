/** Control characters (ANSI escapes begin with one), line separators, and halves of broken pairs. */
const control = /[\p{Cc}\p{Cs}\u2028\u2029]/gu;
/** Marks that turn the direction of text or show nothing; joiners of letters and emoji stay. */
const invisible =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/**
 * Text that a terminal cannot mistake for a command: every control character becomes a space, and
 * marks that could reorder or hide what follows are left out.
 */
export function escapeText(text: string): string {
  return text.replace(control, ' ').replace(invisible, '');
}
