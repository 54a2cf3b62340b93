import type { Case, Evidence } from '../core/case.ts';
import type { Corpus } from '../core/corpus.ts';
import type { Block, Reply } from '../core/reply.ts';
import { fold } from '../core/text/fold.ts';
import { evidenceQuotes } from './compose/fact-reply.ts';
import {
  automated,
  bareReply,
  noticeBlocks,
  paragraph,
  quoteBlocks,
  summaryOf,
} from './compose/reply.ts';
import { draftNotice } from './compose/show.ts';
import { caseHeading } from './facts/force-name.ts';
import { laterEventNotices, restrictionNotices } from './facts/notices.ts';

/** One matter that the sources put in several ways, with the places. */
interface Accounts {
  readonly about: string;
  readonly note: string | undefined;
  readonly evidence: readonly Evidence[];
}

/** More matters than this are on the next look: the case itself shows them all. */
const most = 6;

/**
 * The accounts of a case side by side: what its articles, or one article in several places, say of
 * the same fact in other words. It shows and does not choose.
 */
export function compareReply(case_: Case, corpus: Corpus, drafts: boolean, line: string): Reply {
  const accounts = accountsOf(case_).filter(differs);
  const [shown, left] = [accounts.slice(0, most), accounts.length - most];
  const told =
    shown.length === 0
      ? 'The sources of this case put no fact in two ways that are on record.'
      : 'The same matter in the words of each place, as printed:';
  const blocks: Block[] = [
    ...noticeBlocks(laterEventNotices(case_, corpus)),
    ...noticeBlocks(case_.status === 'draft' ? [{ notice: 'draft', text: draftNotice }] : []),
    { type: 'heading', text: caseHeading(case_, corpus) },
    paragraph(told),
    ...shown.flatMap((it): Block[] => [
      { type: 'heading', text: it.about },
      ...quoteBlocks(evidenceQuotes(it, { corpus, drafts })),
      ...(it.note === undefined ? [] : [paragraph(`Editor\u2019s note: ${it.note}`)]),
    ]),
    ...(left > 0 ? [paragraph(`${left} more: see the whole case.`)] : []),
    ...noticeBlocks(restrictionNotices(case_)),
    automated,
  ];
  return bareReply({ query: line, kind: 'found', blocks, cases: [summaryOf(case_)] });
}

function accountsOf(case_: Case): Accounts[] {
  return [
    ...case_.participants.map((it) => ({
      about:
        it.name_variants.length > 1
          ? `The name: ${it.name_variants.join(', ')}`
          : `Role of ${it.name ?? it.role}`,
      note: it.note,
      evidence: it.name_variants.length > 1 ? it.evidence : [],
    })),
    ...case_.officers.flatMap(
      ({ label, allegations, outcome, overall_finding, service_status }) => [
        account(`Outcome for ${label}`, outcome),
        account(`Finding on ${label}`, overall_finding),
        account(`Service of ${label}`, service_status),
        ...allegations.flatMap(({ summary, evidence, finding, response, level }) => [
          { about: summary, note: finding?.note, evidence: [...evidence] },
          account(`Answer to: ${summary}`, response),
          account(`Finding on: ${summary}`, finding),
          account(`Level of: ${summary}`, level),
        ]),
      ],
    ),
  ];
}

function account(
  about: string,
  fact: { readonly note?: string | undefined; readonly evidence: readonly Evidence[] } | undefined,
): Accounts {
  return { about, note: fact?.note, evidence: fact?.evidence ?? [] };
}

/** Several places whose words are not the same, the shorter not merely a piece of the longer. */
function differs({ evidence }: Accounts): boolean {
  const words = evidence.map((it) =>
    fold(it.quote)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  return words.some(
    (it, index) =>
      index > 0 &&
      words.slice(0, index).every((other) => !other.includes(it) && !it.includes(other)),
  );
}
