import type { Statement } from './statement.ts';

/** Those who speak for somebody, or were hurt: what they call an outcome reports none. */
const partial =
  /\b(?:mother|mum|father|dad|parents?|wife|husband|widow|partner|son|daughter|brother|sister|aunt|uncle|niece|nephew|family|victim|complainant|federation|union|solicitor|barrister|counsel|lawyer|representative|mitigation|campaigners?|neighbour|friend)\b|\b(?:mr|mrs|ms|miss) [\w' -]{2,30}, (?:for|representing|presenting|prosecuting|on behalf of|who represent\w+)\b|(?:^|[.!?] )(?:presenting|prosecuting|defending|representing)\b[^,.]{0,50}, [^.]*$|^for (?!the force|the chief|the appropriate)[^,]{2,40}, /;
/** Watchdogs speak of what others found. */
const watchdog = /\b(?:iopc|ipcc|pirc|regional director|director|ombudsman)\b/;
/** "He's lost his job, I've lost mine": somebody who was hurt, and no panel. */
const ownVoice = /\b(?:i've|i'd|i'm|mine|my (?!colleagues?|decision|finding|view|conclusion))\b/;
const opening = /["\u201c]|(?<![\p{L}\p{N}])\u2018/u;
/** A statement that is a quotation is attributed in what stands before or behind it in its paragraph. */
const verb =
  /\b(?:said|says|added|told|wrote|asked|replied|continued|claimed|argued|insisted|explained|:)/;

/**
 * Whether the words at `at` of a statement are spoken by somebody with a side.
 * @param paragraph the statements of its paragraph in order
 * @param restates whether the words are such that a watchdog would only repeat them
 */
export function isPartialSpeech(
  statement: Statement,
  at: number,
  paragraph: readonly Statement[],
  restates: boolean,
): boolean {
  const before = paragraph.filter((it) => it.index < statement.index).map((it) => it.text);
  const lead = `${[...before, ''].join(' ')}${statement.text.slice(0, at)}`;
  if (!isOpen(lead)) return false;
  if (ownVoice.test(statement.folded)) return true;
  const from = lead.search(opening);
  const introduction = lead.slice(0, from).toLowerCase();
  if (verb.test(introduction))
    return partial.test(introduction) || (restates && watchdog.test(introduction));
  const rest = paragraph.filter((it) => it.index >= statement.index).map((it) => it.folded);
  const close = /[,.?!]"\s*([^"]{3,120})/.exec(rest.join(' ').slice(at));
  return close !== null && verb.test(close[1] ?? '') && partial.test(close[1] ?? '');
}

/** "\u2018 … \u2019" closes behind the end of a sentence or of what is quoted; within words the sign is an apostrophe. */
const signs = /["\u201c\u201d]|(?<![\p{L}\p{N}])\u2018|(?<=[.,?!\u2026])\u2019/gu;

function isOpen(text: string): boolean {
  let open = false;
  for (const [sign] of text.matchAll(signs)) {
    if (sign === '\u201c' || sign === '\u2018') open = true;
    else if (sign === '"') open = !open;
    else open = false;
  }
  return open;
}
