import type { Case, Officer } from '../core/case.ts';
import type { Query } from '../core/query.ts';
import type { Block, Reply } from '../core/reply.ts';
import { fold } from '../core/text/fold.ts';
import { evidenceQuotes } from './compose/fact-reply.ts';
import { automated, makeReply, noticeBlocks, paragraph, quoteBlocks } from './compose/reply.ts';
import { draftNotice } from './compose/show.ts';
import { caseHeading } from './facts/force-name.ts';
import { locateCases } from './facts/locate.ts';
import { activeNotices, laterEventNotices, restrictionNotices } from './facts/notices.ts';
import { outcomeLines } from './facts/outcome-line.ts';
import { inSentence } from './facts/wording.ts';
import { understand } from './question/understand.ts';
import { nameWords } from './talk/people.ts';
import type { World } from './world.ts';

const sides = [
  /^\W*(?:(?:please|can you|could you) )*compare (?<one>.+?) (?:and|with|to|against|vs\.?|versus) (?<other>.+)$/,
  /^(?<one>.+?) (?:vs\.?|versus|compared (?:with|to)) (?<other>.+)$/,
];

/** An officer beside the case in which they are. */
interface Compared {
  readonly case: Case;
  readonly officer: Officer;
}

/**
 * What came of two officers, of one case or of two, set beside one another from the facts of their cases;
 * null where a query compares nobody, or one side names nobody or several.
 */
export async function comparePeople(query: Query, world: World): Promise<Reply | null> {
  const asked = fold(query.text);
  const groups = sides.map((it) => it.exec(asked)?.groups).find((it) => it !== undefined);
  if (!groups) return null;
  const located = await locateCases(understand(query, world.corpus.vocabulary), world);
  const known = located.flatMap(({ matter, meant }) =>
    meant.flatMap(({ officer }) => (officer ? [{ case: matter.case, officer }] : [])),
  );
  const [one, other] = [groups.one, groups.other].map((side) => onlyOne(known, side ?? ''));
  if (!one || !other || one.officer === other.officer) return null;
  return setBeside(query, [one, other], world);
}

/** The one officer whom a side names; null where it names several. */
function onlyOne(known: readonly Compared[], side: string): Compared | null {
  const words = nameWords(side);
  const line = ` ${words.join(' ')} `;
  const [only, another] = known.filter(({ officer }) => {
    const surname = nameWords(officer.name.value ?? '').at(-1);
    return (
      line.includes(` ${nameWords(officer.label).join(' ')} `) ||
      (surname !== undefined && words.includes(surname))
    );
  });
  return only === undefined || another !== undefined ? null : only;
}

function setBeside(query: Query, people: readonly Compared[], world: World): Reply {
  const { corpus } = world;
  const cases = [...new Set(people.map((it) => it.case))];
  const isDraft = cases.some((it) => it.status === 'draft');
  const blocks: Block[] = [
    ...noticeBlocks(cases.flatMap((it) => laterEventNotices(it, corpus))),
    ...noticeBlocks(cases.flatMap(activeNotices)),
    ...noticeBlocks(isDraft ? [{ notice: 'draft', text: draftNotice }] : []),
    paragraph(`${people.map((it) => lineOf(it, world)).join(' ')}`),
    ...people.flatMap((it) => personBlocks(it, query, world)),
    ...noticeBlocks([
      { notice: 'reading', text: 'Set beside one another as reported; that is no ranking.' },
      ...cases.flatMap((it) => restrictionNotices(it).slice(0, 1)),
    ]),
    automated,
  ];
  const articles = cases.flatMap((it) => it.articles);
  const about = {
    cases: cases.map((it) => it.id),
    articles,
    people: people.map(({ officer }) => officer.name.value ?? officer.label),
    text: query.text,
  };
  return { ...makeReply({ query, kind: 'found', blocks, cases }), about };
}

/** "Mr A: would have been dismissed (former officer); found: gross misconduct." */
function lineOf({ officer }: Compared, { corpus: { vocabulary } }: World): string {
  const finding = officer.overall_finding?.value;
  const found = finding ? `; found: ${inSentence(vocabulary.label('finding', finding))}` : '';
  return `${outcomeLines([officer], vocabulary).join('; ')}${found}.`;
}

function personBlocks(
  { case: case_, officer }: Compared,
  query: Query,
  { corpus }: World,
): Block[] {
  const evidence = [
    ...officer.outcome.evidence.slice(0, 1),
    ...(officer.overall_finding?.evidence.slice(0, 1) ?? []),
  ];
  return [
    { type: 'heading', text: `${officer.label}. ${caseHeading(case_, corpus)}` },
    ...quoteBlocks(evidenceQuotes({ evidence }, { corpus, drafts: query.drafts })),
  ];
}
