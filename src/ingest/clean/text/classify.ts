import type { DropReason, Piece } from '../piece.ts';
import { allRules } from '../rules/all.ts';
import { leadsLinks } from '../rules/related.ts';
import type { Place } from '../rules/rule.ts';
import { isLabel } from '../rules/voice.ts';
import { isProse, type Line, lineOf } from './line.ts';

/** A piece and, when it is not part of the article, why. */
export interface Verdict {
  readonly line: Line;
  readonly reason: DropReason | null;
}

/** A line judged by itself, as if it stood in the middle of an article. */
const alone: Place = {
  opening: false,
  closing: false,
  previous: null,
  next: null,
  afterFragment: false,
  inLinks: false,
  announced: false,
  run: 1,
  times: 1,
  near: false,
  seen: false,
};

/** Why a piece would be left out wherever it stood, or null. */
export function reasonAlone(piece: Piece): DropReason | null {
  return reasonOf(lineOf(piece), alone);
}

/** Why a piece would be left out before the first paragraph of an article, or null. */
export function reasonAtTop(piece: Piece): DropReason | null {
  return reasonOf(lineOf(piece), { ...alone, opening: true });
}

function reasonOf(line: Line, place: Place, rules = allRules): DropReason | null {
  return rules.find((rule) => rule.applies(line, place))?.reason ?? null;
}

/** The rules that ask where a line stands; what the others say of it alone holds everywhere. */
const placeRules = allRules.filter((rule) => rule.applies.length > 1);

/** Judges all pieces of a document: first each by itself, then each by where it stands. */
export function classify(pieces: readonly Piece[]): Verdict[] {
  const lines = pieces.map(lineOf);
  const sure = lines.map((line) => reasonOf(line, alone));
  const prose = lines.map((line, at) => sure[at] === null && isProse(line));
  const first = prose.indexOf(true);
  const last = prose.lastIndexOf(true);
  const times = countTexts(lines);
  const seen = new Set<string>();
  const verdicts: Verdict[] = [];
  for (const [at, line] of lines.entries()) {
    const place: Place = {
      opening: first !== -1 && at < first,
      closing: first !== -1 && at > last,
      previous: lines[at - 1] ?? null,
      next: lines[at + 1] ?? null,
      afterFragment: isFragment(verdicts.at(-1)),
      inLinks: isInLinks(verdicts),
      ...runAround(lines, at),
      times: times.get(line.piece.text) ?? 1,
      near: isNear(lines, at),
      seen: seen.has(line.piece.text),
    };
    seen.add(line.piece.text);
    verdicts.push({ line, reason: sure[at] ?? reasonOf(line, place, placeRules) });
  }
  return verdicts;
}

function isFragment(verdict: Verdict | undefined): boolean {
  return verdict !== undefined && verdict.reason !== null && !verdict.line.endsSentence;
}

/** Whether the line above is a bare heading of links, or a link under one. */
function isInLinks(above: readonly Verdict[]): boolean {
  for (let at = above.length - 1; at >= 0; at -= 1) {
    const verdict = above[at];
    if (verdict?.reason !== 'related') return false;
    if (leadsLinks(verdict.line)) return isLabel(verdict.line, 5);
  }
  return false;
}

/** How many labels stand together around a line, and whether a colon announces them. */
function runAround(lines: readonly Line[], at: number): { run: number; announced: boolean } {
  let from = at;
  let to = at;
  const reach = 40;
  while (at - from < reach && isLabelAt(lines, from - 1)) from -= 1;
  while (to - at < reach && isLabelAt(lines, to + 1)) to += 1;
  return { run: to - from + 1, announced: lines[from - 1]?.announces ?? false };
}

function isLabelAt(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  return line !== undefined && isLabel(line, 22) && !line.announces;
}

/** Whether the same text stands within a few lines, as a caption does under its picture. */
function isNear(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.piece.text;
  const around = [...lines.slice(Math.max(0, at - 3), at), ...lines.slice(at + 1, at + 4)];
  return around.some((line) => line.piece.text === text);
}

function countTexts(lines: readonly Line[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { piece } of lines) times.set(piece.text, (times.get(piece.text) ?? 0) + 1);
  return times;
}
