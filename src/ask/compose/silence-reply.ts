import type { Query } from '../../core/query.ts';
import type { Choice, Reply } from '../../core/reply.ts';
import { recogniseForces } from '../../core/vocabulary/recognise-forces.ts';
import type { Absence } from '../absence/absence.ts';
import type { Notice } from '../facts/matter.ts';
import type { MissingEvidence, PassageAnswer } from '../passages/finding.ts';
import type { World } from '../world.ts';
import { casesByForce, forceChoices, forcesCovered, lookedThrough } from './collection.ts';
import { choicesBlock, makeReply, noticeBlocks, paragraph, quoteBlocks } from './reply.ts';
import { casesFor, draftVoiceNotices, showSpan } from './show.ts';

/** What is missing. A force is named; a person whom the question names is not, as nothing is known of them. */
const missingWords: Readonly<Record<MissingEvidence['what'], (typed: string) => string>> = {
  force: (typed) => `The collection has nothing from ${typed}.`,
  person: () => 'The collection has nothing about anybody of the name given.',
  date: () => 'The collection has nothing of the date named.',
  'kind-of-answer': () => 'What is asked for is not stated.',
};

/** A force that the best passage is not from may well have cases, drafts among them. */
function isHeld({ what, typed }: MissingEvidence, { corpus }: World): boolean {
  if (what !== 'force') return false;
  const slugs = recogniseForces(typed, corpus.vocabulary).flatMap((it) => it.slugs);
  return casesByForce(corpus, true).some((it) => slugs.includes(it.slug));
}

/** The honest "not in the sources": what was looked through, what is missing, and the nearest passage as such. */
export function silenceReply(
  query: Query,
  missing: MissingEvidence | Absence | null,
  nearest: PassageAnswer | undefined,
  world: World,
  reading: readonly Notice[] = [],
): Reply {
  const { corpus } = world;
  const options = { corpus, drafts: query.drafts };
  const quote = nearest ? showSpan(nearest.article, nearest.quote, null, options) : null;
  return makeReply({
    query,
    kind: 'nothing',
    cases: quote ? casesFor(quote.quote.article, options) : [],
    blocks: [
      paragraph(`Not in the sources.${whyOf(missing, world)} ${lookedThrough(corpus)}`),
      ...noticeBlocks(reading),
      ...(quote
        ? [
            paragraph('The nearest passage, which does not answer the question:'),
            ...quoteBlocks([quote]),
            ...noticeBlocks(draftVoiceNotices([quote], options)),
          ]
        : []),
      paragraph(forcesCovered(corpus, query.drafts)),
      ...choicesBlock([...choicesOf(missing), ...forceChoices(corpus, query.drafts)]),
    ],
  });
}

function whyOf(missing: MissingEvidence | Absence | null, world: World): string {
  if (missing === null) return '';
  if ('line' in missing) return ` ${missing.line}`;
  return isHeld(missing, world) ? '' : ` ${missingWords[missing.what](missing.typed)}`;
}

function choicesOf(missing: MissingEvidence | Absence | null): readonly Choice[] {
  return missing && 'choices' in missing ? missing.choices : [];
}
