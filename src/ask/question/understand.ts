import type { Query } from '../../core/query.ts';
import { recognise } from '../../core/vocabulary/recognise.ts';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.ts';
import { datesIn } from './dates.ts';
import { leansOnEarlier } from './follow-up.ts';
import { kindNamed, wantedBy } from './kind.ts';
import { labelsIn, namesIn } from './people.ts';
import type { Question } from './question.ts';
import { type Thesaurus, thesaurusOf } from './thesaurus.ts';
import type { Topic } from './topic.ts';
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
  const named = recognise(text, vocabulary);
  const { forces } = named;
  const dates = datesIn(text);
  const labels = labelsIn(text);
  const people = namesIn(text, [...forces, ...dates]);
  const known = {
    forces: forces.filter((it) => it.strength !== 'place'),
    places: forces.filter((it) => it.strength === 'place'),
    forceOf: (slug: string) => vocabulary.entry('force', slug),
    dates,
    labels,
    names: people,
  };
  return {
    query,
    ...wantedBy(text),
    forces,
    ranks: named.ranks,
    outcomes: named.outcomes,
    findings: named.findings,
    roles: [...named.roles, ...named.bodies],
    standards: named.standards.filter((it) => it.strength === 'name'),
    people,
    labels,
    dates,
    topics: text === '' ? [] : matterOf(text, topicsIn(text, known, thesaurusFor(vocabulary))),
    isFollowUp: leansOnEarlier(text, forces.length + people.length + labels.length > 0),
  };
}

/** The topics without the noun that names but the kind of answer. */
function matterOf(text: string, topics: readonly Topic[]): readonly Topic[] {
  const named = kindNamed(text);
  return named ? topics.filter((it) => it.end <= named.start || named.end <= it.start) : topics;
}
