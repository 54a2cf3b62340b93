/** Characters that readers type in several ways, each with the one that we compare by. */
const alike: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '`': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\t': ' ',
};
const alikePattern = new RegExp(`[${Object.keys(alike).join('')}]`, 'g');

/**
 * The form in which texts are compared: lower case, straight quotation marks, plain hyphens and
 * spaces. It has the length of the original, so that offsets into one are offsets into the other.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : lowerByUnit(text);
  return same.replace(alikePattern, (character) => alike[character] ?? character);
}

/** Lower case, leaving alone the few letters whose lower case is longer (such as U+0130). */
function lowerByUnit(text: string): string {
  return Array.from(text, (character) => {
    const lower = character.toLowerCase();
    return lower.length === character.length ? lower : character;
  }).join('');
}
