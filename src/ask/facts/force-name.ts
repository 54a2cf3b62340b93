import type { Case } from '../../core/case.ts';
import type { Corpus } from '../../core/corpus.ts';
import { fold } from '../../core/text/fold.ts';

/** The force by its name of today and, where the source prints a former one, by that too. */
export function forceName(case_: Case, corpus: Corpus): string {
  const slug = case_.force.value;
  const force = slug === null ? undefined : corpus.vocabulary.entry('force', slug);
  if (!force) return 'Force not in the source';
  const body = case_.articles.map((id) => fold(corpus.article(id)?.body ?? '')).join('\n');
  if (body.includes(fold(force.label))) return force.label;
  const former = force.formerNames.find((it) => body.includes(fold(it.name)));
  return former ? `${force.label} (${former.name} in the source)` : force.label;
}

/** Force and neutral title: what a case is headed by. */
export function caseHeading(case_: Case, corpus: Corpus): string {
  return `${forceName(case_, corpus)}: ${case_.title}`;
}
