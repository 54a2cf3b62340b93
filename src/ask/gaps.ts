import type { Case, Officer } from '../core/case.ts';
import type { Corpus } from '../core/corpus.ts';
import type { Block, ListItem, Reply } from '../core/reply.ts';
import { fold } from '../core/text/fold.ts';
import { automated, bareReply, noticeBlocks, paragraph, summaryOf } from './compose/reply.ts';
import { draftNotice } from './compose/show.ts';
import { caseHeading } from './facts/force-name.ts';
import { restrictionNotices } from './facts/notices.ts';

/** What the sources of a case leave out: what an editor looked for in vain, and facts without a value. */
export function gapsReply(case_: Case, corpus: Corpus, line: string): Reply {
  const items = gapsOf(case_);
  const told =
    items.length === 0
      ? 'Nothing is recorded as missing from the sources of this case.'
      : 'Looked for, and not in the sources of this case:';
  const blocks: Block[] = [
    ...noticeBlocks(case_.status === 'draft' ? [{ notice: 'draft', text: draftNotice }] : []),
    { type: 'heading', text: caseHeading(case_, corpus) },
    paragraph(told),
    ...(items.length === 0 ? [] : [{ type: 'list' as const, items }]),
    ...noticeBlocks(restrictionNotices(case_)),
    paragraph('What is missing here may be told elsewhere; this collection does not hold it.'),
    automated,
  ];
  return bareReply({ query: line, kind: 'found', blocks, cases: [summaryOf(case_)] });
}

/** In the order of the case: its own list first, then each officer's empty facts with the editor's note. */
function gapsOf(case_: Case): ListItem[] {
  const own = case_.not_in_source.map((text) => ({ text }));
  const found = [...yearless(case_), ...case_.officers.flatMap(officerGaps)];
  return [...own, ...found.filter((it) => !own.some(({ text }) => says(it.text, text)))];
}

/** Whether a gap that was found is one that the editor has put into words already. */
function says(found: string, own: string): boolean {
  return fold(found).includes(fold(own));
}

function yearless({ proceedings }: Case): ListItem[] {
  return proceedings.flatMap(({ start_date, end_date }) =>
    [start_date, end_date].some((it) => it?.value?.startsWith('--'))
      ? [{ text: 'the year of the hearing', detail: 'The text gives the day and month alone.' }]
      : [],
  );
}

const facts = [
  ['rank', 'rank'],
  ['outcome', 'outcome'],
  ['overall_finding', 'finding'],
  ['barred', 'barred list'],
  ['appeal', 'appeal'],
] as const;

function officerGaps(officer: Officer): ListItem[] {
  const empty = facts.flatMap(([key, words]): ListItem[] => {
    const fact = officer[key];
    if (fact === undefined || fact.value !== null) return [];
    return [item(`${officer.label}: ${words}`, fact.note)];
  });
  return [...nameGap(officer), ...empty, ...allegationGaps(officer)];
}

/** A name that is withheld is no gap to be filled: it is said to be withheld. */
function nameGap({ label, name, anonymity }: Officer): ListItem[] {
  if (name.value !== null || anonymity.value === 'named') return [];
  const basis = anonymity.value === 'unnamed-in-source' ? 'not named' : 'withheld';
  const order = anonymity.value === 'anonymised-by-order' ? ', by order' : '';
  return [item(`${label}: the name is ${basis}${order}`, anonymity.note)];
}

function allegationGaps({ label, allegations }: Officer): ListItem[] {
  return allegations.flatMap(({ summary, finding, level, response }, index) =>
    (
      [
        ['the officer\u2019s answer', response],
        ['finding', finding],
        ['level', level],
      ] as const
    ).flatMap(([words, fact]): ListItem[] =>
      fact === undefined || fact.value !== null
        ? []
        : [item(`${label}: ${words} on allegation ${index + 1} (${summary})`, fact.note)],
    ),
  );
}

function item(text: string, detail: string | undefined): ListItem {
  return detail === undefined ? { text } : { text, detail };
}
