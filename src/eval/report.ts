import type { Account, Figures } from './figures.ts';
import type { Judged } from './judge.ts';
import type { JudgedLookup } from './lookups.ts';
import { type Mean, type Rate, rateOf } from './rate.ts';

const rows: readonly (readonly [string, (figures: Figures) => Rate | Mean])[] = [
  ['answer in the first quote', (it) => it.firstQuote],
  ['answer in the first three', (it) => it.firstThree],
  ['right article in the first quote', (it) => it.articleFirst],
  ['right article in the first three', (it) => it.articleThree],
  ['span F1 of the marked words', (it) => it.span],
  ['unanswerable met with silence', (it) => it.silenceRight],
  ['answerable wrongly met with silence', (it) => it.silenceWrong],
];
const labelWidth = 38;
const valueWidth = 20;

/** Figures of one or two systems side by side, with 95 % confidence intervals. */
export function figureLines(account: Account, plain: Account | null): string[] {
  const heads = plain ? ['Verbatim', 'plain MiniSearch'] : ['Verbatim'];
  const head = `${' '.repeat(labelWidth)}${heads.map((it) => it.padEnd(valueWidth)).join('')}`;
  const accounts = plain ? [account, plain] : [account];
  const part = (title: string, of: (it: Account) => Figures | undefined) => {
    const figures = accounts.map(of);
    const [own] = figures;
    if (!own || own.answerable + own.unanswerable === 0) return [];
    return [
      '',
      `${title} (${own.answerable} answerable, ${own.unanswerable} unanswerable)`,
      ...rows.flatMap(([label, value]) => {
        const values = figures.map((it) => (it ? value(it) : null));
        if (values[0]?.of === 0) return [];
        return [`  ${label.padEnd(labelWidth - 2)}${values.map(shown).join('')}`.trimEnd()];
      }),
    ];
  };
  return [
    head.trimEnd(),
    ...part('All', (it) => it.all),
    ...part('Paraphrased', (it) => it.paraphrased),
    ...Object.keys(account.byType).flatMap((type) => part(`Type ${type}`, (it) => it.byType[type])),
  ];
}

function shown(value: Rate | Mean | null): string {
  if (!value) return '';
  const middle = 'share' in value ? value.share : value.mean;
  const percent = (it: number) => (100 * it).toFixed(1);
  return `${percent(middle)} % (${percent(value.low)}-${percent(value.high)})`.padEnd(valueWidth);
}

/** Each question that was not answered right, with what was shown instead. */
export function missLines(judged: readonly Judged[]): string[] {
  return judged.filter(isMiss).flatMap(({ question, attempt }) => {
    const [first] = attempt.quotes;
    const instead = attempt.silent
      ? 'silence'
      : first
        ? `${first.article}: ${first.text}`
        : 'nothing';
    return [
      `${question.id} (${question.type}) ${question.question}`,
      `    wanted: ${question.answer === null ? 'silence' : `${question.article}: ${question.answer}`}`,
      `    shown:  ${instead}`,
    ];
  });
}

/** A miss: the first quote lacks the answer, or an unanswerable question was answered. */
export function isMiss({ question, attempt, first }: Judged): boolean {
  return question.answer === null ? !attempt.silent : !first;
}

/** Look-ups that were not exact, and how many were. */
export function lookupLines(judged: readonly JudgedLookup[]): string[] {
  const { hits, of, share, low, high } = lookupRate(judged);
  const percent = (it: number) => (100 * it).toFixed(1);
  const misses = judged.filter((it) => !it.exact);
  return [
    ...misses.flatMap(({ lookup, found }) => [
      `${lookup.id} ${lookup.query}`,
      `    wanted: ${lookup.expect_articles.join(' ') || 'nothing'}`,
      `    found:  ${found.join(' ') || 'nothing'}`,
    ]),
    `Exact look-ups: ${hits} of ${of}, ${percent(share)} % (${percent(low)}-${percent(high)})`,
  ];
}

/** Share of look-ups that were exact. */
export function lookupRate(judged: readonly JudgedLookup[]): Rate {
  return rateOf(judged.filter((it) => it.exact).length, judged.length);
}
