import { fold } from '../../core/text/fold.ts';
import type { Span } from '../../core/text/sentences.ts';
import type { Person } from './person.ts';
import type { NamedRole } from './role.ts';

/** Words between quotation marks, with who speaks them as far as the text says. */
export interface Speech {
  /** The words inside the marks. */
  readonly span: Span;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly kind: QuoteKind;
}

type QuoteKind =
  | 'finding'
  | 'argument'
  | 'admission'
  | 'mitigation'
  | 'comment'
  | 'apology'
  | 'evidence-put-to-hearing';

interface Speaker {
  readonly name: string | null;
  readonly role: string | null;
}

const saying =
  '(?:said|says|added|told|stated|commented|explained|concluded|ruled|continued|described|wrote|argued|submitted|slammed|noted|remarked|went on|insisted|accepted|admitted|claimed|branded|apologised)';
/** Roles that speak without a name. */
const unnamed: readonly (readonly [string, RegExp])[] = [
  ['unattributed', /\b(?:hearing|panel|tribunal|inquiry) (?:heard|was told|were told|was shown)\b/],
  ['panel-chair', /\b(?:panel |hearing |legally[- ]qualified |the )chair(?:man|woman|person)?\b/],
  ['panel', /\b(?:panel|tribunal)\b/],
  [
    'presenting-officer',
    /\b(?:presenting officer|prosecuting|prosecutor|counsel for the (?:force|appropriate authority)|case presenter)\b/,
  ],
  [
    'officer-representative',
    /\b(?:defending|defence counsel|police federation rep\w*|police friend|counsel for the officer)\b/,
  ],
  [
    'character-witness',
    /\b(?:colleagues? (?:said|stated|described|wrote)|from (?:\w+ )?colleagues|character (?:witness|reference)s?|testimonials?)\b/,
  ],
  [
    'iopc-regional-director',
    /\b(?:iopc|ipcc|watchdog)(?:'s)? (?:\w+ )?(?:director|commissioner)\b/,
  ],
  ['oversight-body', /\b(?:iopc|ipcc|watchdog|independent office)\b/],
  [
    'force-spokesperson',
    /\b(?:(?:deputy |assistant )?chief constable|superintendent|spokes(?:man|woman|person)|statement|force said|police said|constabulary said)\b/,
  ],
  ['complainant', /\b(?:victim|complainant|woman|mother|father|family|witness)\b/],
  ['officer', /\b(?:the officer|the constable|the sergeant|pc|sgt|in (?:an )?interview)\b/],
];
const kinds: Readonly<Record<string, QuoteKind>> = {
  'panel-chair': 'finding',
  panel: 'finding',
  'presenting-officer': 'argument',
  'officer-representative': 'mitigation',
  'character-witness': 'mitigation',
  officer: 'admission',
  unattributed: 'evidence-put-to-hearing',
};
const apology = /\b(?:sorry|apologi[sz]e|apology|apologies|regret)\b/;

/** Every quotation of a body, in order. Marks that open paragraph after paragraph belong to one speaker. */
export function speechesIn(
  body: string,
  persons: readonly Person[],
  roles: readonly NamedRole[],
): Speech[] {
  const roleOf = new Map(roles.map((it) => [it.person, it.role]));
  const speeches: Speech[] = [];
  let last: Speaker = { name: null, role: null };
  let open = false;
  for (const paragraph of paragraphsOf(body)) {
    const quotes = quotationsOf(body, paragraph);
    const [first] = quotes.spans;
    const continues = open && first !== undefined && first.start <= paragraph.start + 1;
    const outside = outsideOf(body, paragraph, quotes.spans);
    const speaker = continues ? last : speakerOf(paragraph, outside, persons, roleOf, last);
    for (const span of quotes.spans) speeches.push(speechOf(body, span, speaker));
    if (quotes.spans.length > 0 || speaker.name !== null) last = speaker;
    else last = introducedIn(paragraph, persons, roleOf) ?? last;
    if (quotes.spans.length === 0 && /[:]\s*$/.test(outside))
      last = speakerOf(paragraph, outside, persons, roleOf, last);
    open = quotes.open || (quotes.spans.length === 0 && /[:]\s*$/.test(outside));
  }
  return speeches;
}

function paragraphsOf(body: string): Span[] {
  return [...body.matchAll(/[^\n]+/g)].map((it) => ({
    start: it.index,
    end: it.index + it[0].length,
  }));
}

/** The stretches between double quotation marks; a mark left open runs to the end of its paragraph. */
function quotationsOf(body: string, { start, end }: Span): { spans: Span[]; open: boolean } {
  const spans: Span[] = [];
  let from: number | null = null;
  for (let at = start; at < end; at += 1) {
    const mark = body[at];
    if (mark === '\u201c' || (mark === '"' && from === null)) from = at + 1;
    else if ((mark === '\u201d' || mark === '"') && from !== null) {
      if (at > from) spans.push({ start: from, end: at });
      from = null;
    }
  }
  if (from === null || from >= end) return { spans, open: false };
  return { spans: [...spans, { start: from, end }], open: true };
}

function outsideOf(body: string, { start, end }: Span, quotes: readonly Span[]): string {
  let text = '';
  let at = start;
  for (const quote of quotes) {
    text += body.slice(at, quote.start) + ' '.repeat(quote.end - quote.start);
    at = quote.end;
  }
  return fold(text + body.slice(at, end));
}

/** Who says what a paragraph quotes: somebody named beside a verb of saying, a role, or whoever spoke before. */
function speakerOf(
  paragraph: Span,
  outside: string,
  persons: readonly Person[],
  roleOf: ReadonlyMap<Person, string>,
  last: Speaker,
): Speaker {
  const named = persons.flatMap((person) =>
    person.mentions
      .filter((it) => it.start >= paragraph.start && it.end <= paragraph.end)
      .map((it) => ({ person, at: it.start - paragraph.start, end: it.end - paragraph.start })),
  );
  const said = named.filter((it) => isSaying(outside, it.at, it.end));
  const decides =
    /\b(?:panel|tribunal)\b[^.;:]{0,60}\b(?:found|ruled|concluded|decided|said|heard)\b/.test(
      outside,
    );
  const official = said.filter((it) => roleOf.has(it.person));
  const [chosen] = [...official, ...(decides ? [] : said)];
  if (chosen !== undefined)
    return { name: chosen.person.name, role: roleOf.get(chosen.person) ?? 'officer' };
  if (
    new RegExp(`^\\W*(?:he|she|they)\\b (?:\\w+ )?${saying}|${saying}\\W*$`).test(outside.trim()) &&
    last.role !== null &&
    /\b(?:he|she|they)\b/.test(outside)
  )
    return last;
  const role = unnamed.find(([, pattern]) => pattern.test(outside))?.[0] ?? null;
  return { name: null, role: role ?? (outside.trim() === '' ? last.role : null) };
}

/** Somebody with a role whom a paragraph without speech is about: the next "she said" is theirs. */
function introducedIn(
  paragraph: Span,
  persons: readonly Person[],
  roleOf: ReadonlyMap<Person, string>,
): Speaker | null {
  const person = persons.find(
    (it) =>
      roleOf.has(it) &&
      it.mentions.some(({ start, end }) => start >= paragraph.start && end <= paragraph.end),
  );
  return person === undefined ? null : { name: person.name, role: roleOf.get(person) ?? null };
}

function isSaying(outside: string, at: number, end: number): boolean {
  const after = outside.slice(end, end + 130);
  const before = outside.slice(Math.max(0, at - 90), at);
  return (
    new RegExp(
      `^(?:,[^.]{0,110}?,|,)?\\s*(?:\\w+ ){0,2}?${saying}\\b|^\\s*(?:,[^.:]{0,110})?:`,
    ).test(after) ||
    new RegExp(`\\b${saying}\\s+(?:(?!that\\b|how\\b|whether\\b)[\\w,'-]+ ){0,12}$`).test(before)
  );
}

function speechOf(body: string, span: Span, { name, role }: Speaker): Speech {
  const words = fold(body.slice(span.start, span.end));
  const kind =
    apology.test(words) && role !== 'officer' ? 'apology' : (kinds[role ?? ''] ?? 'comment');
  return { span, speaker: name, role, kind };
}
