import type { Case } from '../core/case.ts';
import type { Corpus } from '../core/corpus.ts';
import { nameInId } from '../core/guard/id-name.ts';
import { privateDataIn } from '../core/guard/private-data.ts';
import { rankedNamesIn } from '../core/guard/ranked-name.ts';
import { recognise } from '../core/vocabulary/recognise.ts';
import type { Vocabulary } from '../core/vocabulary/vocabulary.ts';
import { type CorpusProblem, corpusProblem } from './problem.ts';

/** What an editor should look at in a corpus that is valid: names where none belong, and private data. */
export function guardWarnings(corpus: Corpus): CorpusProblem[] {
  return [
    ...namesInIds(corpus),
    ...privateData(corpus),
    ...namesInCitations(corpus),
    ...corpus.cases.flatMap((it) => unprotected(it, corpus)),
  ];
}

function namesInIds(corpus: Corpus): CorpusProblem[] {
  const files = [
    ...corpus.articleIds.map((id) => [id, `articles/${id}.md`, corpus.casesOf(id)] as const),
    ...corpus.cases.map((it) => [it.id, `cases/${it.id}.yaml`, [it]] as const),
  ];
  return files.flatMap(([id, file, cases]) => {
    const names = cases.flatMap(namesOf).filter((it) => !isOrganisation(it, corpus.vocabulary));
    const name = nameInId(id, names);
    if (name === null) return [];
    return [
      corpusProblem({ file, field: 'id' }, 'the id holds the name of a person', { input: id }),
    ];
  });
}

function namesOf(it: Case): string[] {
  const officers = it.officers.flatMap((officer) => officer.name.value ?? []);
  return [...officers, ...participantNames(it)];
}

/** Watchdogs and forces take part by name too. */
function isOrganisation(name: string, vocabulary: Vocabulary): boolean {
  const { bodies, forces } = recognise(name, vocabulary);
  return bodies.length > 0 || forces.some((it) => it.strength === 'name');
}

function participantNames(it: Case): string[] {
  return it.participants.flatMap(({ name, name_variants }) => [
    ...(name ? [name] : []),
    ...name_variants,
  ]);
}

/** Replies leave such headlines and addresses out; an editor may know better, or mend them. */
function namesInCitations(corpus: Corpus): CorpusProblem[] {
  const marked = corpus.articleIds.filter((id) => corpus.article(id)?.names_withheld);
  return marked.map((id) =>
    corpusProblem(
      { file: `articles/${id}.md`, field: 'headline' },
      'the headline or url may name somebody whom a case withholds and the text does not name; replies leave it out',
      { input: id },
    ),
  );
}

function privateData(corpus: Corpus): CorpusProblem[] {
  return corpus.articleIds.flatMap((id) => {
    const body = corpus.article(id)?.body ?? '';
    return privateDataIn(body).map(({ kind, start, end }) => {
      const message = `the text may hold private data (${kind.replace('-', ' ')})`;
      return corpusProblem({ file: `articles/${id}.md` }, message, {
        input: body.slice(start, end),
      });
    });
  });
}

/** A case whose officers may not be identified, and a name with a rank that belongs to no known speaker. */
function unprotected(it: Case, corpus: Corpus): CorpusProblem[] {
  const isProtected =
    it.restrictions.some(
      ({ value }) => value === 'anonymity-order' || value === 'do-not-identify',
    ) || it.officers.some(({ anonymity }) => anonymity.value === 'anonymised-by-order');
  if (!isProtected) return [];
  return it.articles.flatMap((id) => {
    const known = corpus.casesOf(id).flatMap(participantNames);
    const body = corpus.article(id)?.body ?? '';
    return rankedNamesIn(body, corpus.vocabulary)
      .filter(({ name }) => !known.some((other) => shareFamilyName(name, other)))
      .map(({ name }) =>
        corpusProblem(
          { file: `articles/${id}.md` },
          `case ${it.id} protects identities, and the text names somebody with a rank`,
          { input: name },
        ),
      );
  });
}

function shareFamilyName(one: string, other: string): boolean {
  return one.split(/\s+/).at(-1) === other.split(/\s+/).at(-1);
}
