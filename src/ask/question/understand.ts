import type { Query } from '../../core/query.ts';
import { fold } from '../../core/text/fold.ts';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.ts';
import { datesIn } from './dates.ts';
import { leansOnEarlier } from './follow-up.ts';
import { wantedBy } from './kind.ts';
import { labelsIn, namesIn } from './people.ts';
import type { Question, QuestionMention } from './question.ts';
import { type Thesaurus, thesaurusOf } from './thesaurus.ts';
import { topicsIn } from './topics.ts';

const thesauruses = new WeakMap<Vocabulary, Thesaurus>();

function thesaurusFor(vocabulary: Vocabulary): Thesaurus {
  const known = thesauruses.get(vocabulary);
  if (known) return known;
  const thesaurus = thesaurusOf(vocabulary.synonyms);
  thesauruses.set(vocabulary, thesaurus);
  return thesaurus;
}

/** Reads a query's free words as a question: what is wanted, and about whom, what, where and when. */
export function understand(query: Query, vocabulary: Vocabulary): Question {
  const { text } = query;
  const forces = forcesIn(text, vocabulary);
  const dates = datesIn(text);
  const labels = labelsIn(text);
  const people = namesIn(text, [...forces, ...dates]);
  const known = {
    forces,
    forceOf: (slug: string) => vocabulary.entry('force', slug),
    dates,
    labels,
    names: people,
  };
  return {
    query,
    ...wantedBy(text),
    forces,
    ranks: [],
    outcomes: [],
    roles: [],
    standards: [],
    people,
    labels,
    dates,
    topics: topicsIn(text, known, thesaurusFor(vocabulary)),
    isFollowUp: leansOnEarlier(text, forces.length + people.length + labels.length > 0),
  };
}

function forcesIn(text: string, vocabulary: Vocabulary): QuestionMention[] {
  const folded = fold(text);
  const found: QuestionMention[] = [];
  for (const f of vocabulary.forces) {
    for (const alias of [f.label, f.shortName, ...f.aliases, ...f.weakAliases]) {
      const weak = f.weakAliases.includes(alias);
      const a = fold(alias);
      for (let i = folded.indexOf(a); i >= 0; i = folded.indexOf(a, i + 1)) {
        const before = folded.slice(0, i),
          after = folded.slice(i + a.length);
        if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)) continue;
        if (
          weak &&
          !/\bthe $/.test(before) &&
          !/^ (police|officer|cop|pc|sergeant|inspector|force)/.test(after) &&
          !(text[i] !== folded[i])
        )
          continue;
        found.push({
          slugs: [f.slug],
          start: i,
          end: i + a.length,
          typed: text.slice(i, i + a.length),
        });
      }
    }
  }
  found.sort((x, y) => y.end - y.start - (x.end - x.start));
  const kept: QuestionMention[] = [];
  for (const m of found) if (!kept.some((k) => k.start < m.end && m.start < k.end)) kept.push(m);
  return kept;
}
