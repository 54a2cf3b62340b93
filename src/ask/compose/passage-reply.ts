import { defaultLimit } from '../../core/query/option.ts';
import type { Query } from '../../core/query.ts';
import type { Block, Reply, ShownQuote } from '../../core/reply.ts';
import { isAllegation } from '../../core/text/allegation.ts';
import { fold } from '../../core/text/fold.ts';
import { listingsOf } from '../../core/text/listing.ts';
import { sentencesOf } from '../../core/text/sentences.ts';
import { termsOf } from '../../core/text/terms.ts';
import { wholesOf } from '../../core/text/wholes.ts';
import type { Notice } from '../facts/matter.ts';
import { restrictionNotices } from '../facts/notices.ts';
import type { PassageFinding } from '../passages/finding.ts';
import { saidToSpeak } from '../question/asked-speaker.ts';
import type { Question } from '../question/question.ts';
import type { World } from '../world.ts';
import { quotePage } from './quote-page.ts';
import {
  automated,
  choicesBlock,
  makeReply,
  noticeBlocks,
  paragraph,
  quoteBlocks,
} from './reply.ts';
import { casesFor, draftVoiceNotices, type ShowOptions, showEvidence, showSpan } from './show.ts';
import { isOneSided } from './voice.ts';

/** Words that turn a statement round or take it back: then only the whole sentence may speak. */
const qualified =
  /\b(?:not|no|never|nor|neither|without|denie[sd]|deny|alleg(?:es|ed|edly|ing)|claim(?:s|ed)?|accused|would|could|may|might|if|unless|failed)\b|n['\u2019]t\b/i;

/** The reply whose answer stands in a passage. */
export function passageReply(
  query: Query,
  question: Question,
  finding: PassageFinding,
  world: World,
  reading: readonly Notice[] = [],
): Reply {
  const options = { corpus: world.corpus, drafts: query.drafts };
  const page = quotePage(shownFor(question, finding, query, options), query);
  const first = page.items[0];
  const cases = first ? casesFor(first.quote.article, options) : [];
  const blocks: Block[] = [
    paragraph(answerLine(question, finding.confidence, first)),
    ...noticeBlocks(reading),
    ...quoteBlocks(page.items.slice(0, 1)),
    ...(page.items.length > 1 ? [paragraph('Other passages that may bear on it:')] : []),
    ...quoteBlocks(page.items.slice(1)),
    ...noticeBlocks(draftVoiceNotices(page.items, options)),
    ...noticeBlocks(cases.flatMap(restrictionNotices).slice(0, 1)),
    automated,
    ...choicesBlock(choices(first, cases[0]?.id)),
  ];
  return makeReply({
    query,
    kind: 'found',
    blocks,
    cases,
    total: page.total,
    page: page.page,
    pages: page.pages,
  });
}

/** One answer wants few passages beside it. */
const besideAnAnswer = 2;
/** A passage of less than this share of the best one's score is not worth a reader's time; a search for words is stricter. */
const leastShare = { answer: 0.001, lookup: 0.1 } as const;

function shownFor(
  question: Question,
  { answers }: PassageFinding,
  query: Query,
  options: ShowOptions,
): ShownQuote[] {
  const isLookup = question.kind === 'lookup';
  const most =
    query.limit > defaultLimit || question.kind === 'list' ? query.limit : 1 + besideAnAnswer;
  const least = (answers[0]?.score ?? 0) * leastShare[isLookup ? 'lookup' : 'answer'];
  const passages = answers.filter((it) => it.score >= least);
  const shown: ShownQuote[] = [];
  for (const it of passages) {
    if (shown.length >= most) break;
    const next = showSpan(it.article, it.quote, it.answer, options);
    if (next && !shown.some((one) => overlaps(one, next))) shown.push(next);
  }
  const [first] = passages;
  return isLookup && first
    ? withoutRepeats([...shown, ...matterOf(first.article, options)])
    : shown;
}

/** Whether a sentence would be shown twice: quotes grow by their lists and by what takes them back. */
function overlaps({ quote: one }: ShownQuote, { quote: other }: ShownQuote): boolean {
  return one.article === other.article && one.start < other.end && other.start < one.end;
}

/** What the cases of an article are about, in its words: what a search for a subject is after. */
function matterOf(article: string, options: ShowOptions): ShownQuote[] {
  return casesFor(article, options)
    .flatMap((it) => [
      ...it.officers.flatMap((officer) => officer.allegations.flatMap((one) => one.evidence)),
      ...it.topics.flatMap((topic) => topic.evidence),
    ])
    .flatMap((it) => showEvidence(it, options) ?? []);
}

function withoutRepeats(quotes: readonly ShownQuote[]): ShownQuote[] {
  const receipts = quotes.map((it) => it.receipt);
  return quotes.filter((it, index) => receipts.indexOf(it.receipt) === index);
}

/** Below this likelihood the answering words are marked in their quote, and not said to be the answer. */
const sure = 0.8;
/** Below this one, fewer than half of the first quotes answered in measurements: the reader is told. */
const fair = 0.6;

/** Whether a quote has any of the asker's own words. */
function hasWord({ topics }: Question, { quote }: ShownQuote): boolean {
  const terms = new Set(termsOf(quote.text).map(({ term }) => term));
  return topics.some(
    ({ kind, alternatives: [own] }) => kind !== 'word' || own?.terms.some((it) => terms.has(it)),
  );
}

const whoSaid =
  /^\W*(?:who|whose)\b.{0,80}\b(?:said|says|say|told|called|describ\w+|claim\w*|words|wrote|shouted)\b/;

/** Who said something, or whether one person did: whose words the quote has is the answer. */
function asksSpeaker(asked: string): boolean {
  return whoSaid.test(asked) || saidToSpeak(asked) !== null;
}

const yesOrNo = '; whether that is a yes or a no is for the reader';

/** One line that answers in the source's words where a few of them surely do, and else leads to the quote. */
function answerLine(question: Question, confidence: number, first: ShownQuote | undefined): string {
  const { speaker } = first ?? {};
  if (speaker && asksSpeaker(fold(question.query.text))) {
    const sure = confidence < fair ? ', which may not answer the question' : '';
    return `These are the words of ${speaker}, as reported${sure}.`;
  }
  const words = first?.answer ? first.quote.text.slice(first.answer.start, first.answer.end) : '';
  const plain =
    confidence >= sure &&
    words !== '' &&
    words.length <= 120 &&
    !words.includes('\n') &&
    question.kind !== 'yes-no' &&
    !isOneSided(first?.speakerRole ?? null) &&
    !qualified.test(first?.quote.text ?? '');
  if (plain) return `In the words of the source: \u201c${words}\u201d.`;
  if (question.kind === 'lookup' && first && !hasWord(question, first)) {
    return 'No passage found has these words; the nearest by their meaning:';
  }
  const isAlleged = first !== undefined && isAllegation(answeringSentence(first));
  if (confidence < fair && question.kind !== 'lookup') {
    const nearest = isAlleged ? 'The nearest passage reports an allegation' : 'The nearest passage';
    return `${nearest}; it may not answer the question.`;
  }
  const judged = question.kind === 'yes-no' ? yesOrNo : '';
  return isAlleged
    ? `The source reports an allegation, in these words${judged}.`
    : `The source says this${judged}.`;
}

/** The sentence with the answering words, and with its list; the whole quote where no words stand out. */
function answeringSentence({ quote: { text }, answer }: ShownQuote): string {
  if (!answer) return text;
  const sentences = sentencesOf(text);
  const own = wholesOf(text, sentences, listingsOf(text, sentences)).find(
    (it) => it.start <= answer.start && answer.start < it.end,
  );
  return own ? text.slice(own.start, own.end) : text;
}

function choices(first: ShownQuote | undefined, caseId: string | undefined) {
  return [
    ...(first ? [{ label: 'The paragraph around it', command: `context ${first.receipt}` }] : []),
    ...(caseId ? [{ label: 'The whole case', command: `case case:${caseId}` }] : []),
  ];
}
