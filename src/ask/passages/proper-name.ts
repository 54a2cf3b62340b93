import { fold } from '../../core/text/fold.ts';
import type { Span } from '../../core/text/sentences.ts';

/** Runs of capitalised words, small words of names between them included. */
const run =
  /\p{Lu}[\p{L}\p{N}'’&-]*(?:\s+(?:of|upon|on|the|de|van|von|and)\s+(?=\p{Lu}\p{Ll}))?(?:\s+\p{Lu}[\p{L}\p{N}'’&-]*(?:\s+(?:of|upon|de|van|von)\s+(?=\p{Lu}\p{Ll}))?)*/gu;

/** Capitalised words that are no part of a name by themselves. */
const ordinary = new Set(
  `a an the in on at of to by for from with and but or if as we our it its he his she her they their this that these those there
here i you when where while after before during since until following however although though both all some no not
one two three four five six seven eight nine ten another other each every any having based further subsequently
additionally evidence officers officer police investigators january february march april may june july august september
october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter`.split(
    /\s+/,
  ),
);

/** Words of organisations, places and things: a run with one of them names no person. */
const impersonal = new Set(
  `police constabulary force service services office court crown hospital road street lane avenue university college school
council department standards board trust unit team city county town park house station hotel bridge river green hill
north south east west central great northern southern eastern western independent professional conduct prosecution
association federation metropolitan ambulance act regulations regulation policy code taser cctv facebook whatsapp
twitter vauxhall ford bmw audi mercedes volkswagen toyota centre center group company limited ltd plc committee
commission commissioner authority national international british english london england wales scotland ireland britain
europe america new royal palace castle church cathedral museum league cup bowl championship war empire kingdom republic
union party bank times news report review islamic christian german french roman chinese american european ocean sea
forest island islands mountains valley lake district region state states bay suite custody airport prison championship
protestant catholic prime minister president treaty protocol alumni pride ramadan christmas easter super premier general domestic violence disclosure scheme management plan`.split(
    /\s+/,
  ),
);

const titled =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|PC|PS|DC|DS|DI|DCI|Sgt|Sergeant|Constable|Inspector|Superintendent|Judge|Justice|Professor|President|King|Queen|Pope|Emperor|General|Captain)\.?\s+\p{Lu}\p{Ll}[\p{L}'’-]*/gu;

/** The proper names in a sentence; a capital that only begins the sentence makes none. */
export function properNamesIn(sentence: string): Span[] {
  const names: Span[] = [];
  for (const match of sentence.matchAll(run)) {
    const words = [...match[0].matchAll(/\S+/g)];
    while (words.length > 0 && ordinary.has(fold(words[0]?.[0] ?? ''))) words.shift();
    while (words.length > 0 && ordinary.has(fold(words.at(-1)?.[0] ?? ''))) words.pop();
    const first = words[0];
    const last = words.at(-1);
    if (!first || !last) continue;
    const start = match.index + first.index;
    const end = match.index + last.index + last[0].length;
    const opens = /^["'\u2018\u201c(]*$/u.test(sentence.slice(0, start));
    if (opens && words.length === 1 && !/\p{Lu}.*\p{Lu}|\p{N}/u.test(first[0])) continue;
    names.push({ start, end });
  }
  return names;
}

/** The names of people in a sentence: two capitalised words of which none is impersonal, or a title and a name. */
export function personNamesIn(sentence: string): Span[] {
  const bare = properNamesIn(sentence).filter(({ start, end }) => {
    const words = sentence.slice(start, end).split(/\s+/);
    return (
      words.length >= 2 &&
      words.length <= 4 &&
      words.every(
        (word) => /^\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*$/u.test(word) && !impersonal.has(fold(word)),
      )
    );
  });
  const withTitle = [...sentence.matchAll(titled)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...bare, ...withTitle].sort((a, b) => a.start - b.start);
}
