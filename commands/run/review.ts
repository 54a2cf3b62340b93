import type { ExitCode, ShellContext } from '../../src/command/define.ts';
import type { Problem } from '../../src/core/failure.ts';
import type { Vocabulary } from '../../src/core/vocabulary/vocabulary.ts';
import { loadVocabulary } from '../../src/corpus/load-vocabulary.ts';
import { DraftsFolder } from '../../src/ingest/review/drafts-folder.ts';
import { type LineDesk, openLineDesk } from '../../src/ingest/review/line-desk.ts';
import { problemLine } from '../../src/ingest/review/questions.ts';
import { type Reviewed, reviewDraft } from '../../src/ingest/review/review.ts';

const results: Readonly<Record<Reviewed['outcome'], string>> = {
  reviewed: 'reviewed and written',
  kept: 'kept as a draft; the next review goes on from here',
  invalid: 'not written: mend what is named above; what was accepted is remembered',
};

/** What `review` was given. */
export interface ReviewInput {
  /** Ids of cases; every draft where there are none. */
  readonly case: readonly string[];
  /** Name of the editor; asked for where it is missing. */
  readonly by?: string | undefined;
}

/** Goes through draft cases with an editor, field by field. */
export async function runReview(
  { case: asked, by }: ReviewInput,
  shell: ShellContext,
): Promise<ExitCode> {
  const vocabulary = await loadVocabulary(shell.corpusFolder);
  if (!vocabulary.ok) return refuse(vocabulary.problems, shell, 2);
  const folder = new DraftsFolder(shell.corpusFolder, shell.stateFolder);
  const chosen = await folder.choose(asked);
  if (!chosen.ok) return refuse(chosen.problems, shell, 1);
  if (chosen.value.length === 0) {
    shell.print('No draft cases: every case of the corpus has been reviewed.');
    return 0;
  }
  const desk = openLineDesk(shell.input, (line) => shell.print(line));
  try {
    return await sitting(chosen.value, by ?? null, {
      shell,
      folder,
      desk,
      vocabulary: vocabulary.value,
    });
  } finally {
    desk.close();
  }
}

interface Sitting {
  readonly shell: ShellContext;
  readonly folder: DraftsFolder;
  readonly desk: LineDesk;
  readonly vocabulary: Vocabulary;
}

function refuse(problems: readonly Problem[], shell: ShellContext, code: ExitCode): ExitCode {
  for (const problem of problems) shell.print(problemLine(problem).trim());
  return code;
}

/** Goes through the cases until the editor stops. */
async function sitting(
  ids: readonly string[],
  given: string | null,
  world: Sitting,
): Promise<ExitCode> {
  const { shell, folder, desk, vocabulary } = world;
  const by = (
    given ??
    (await desk.ask('Your name, as it is to stand in the reviewed cases >')) ??
    ''
  ).trim();
  if (by === '')
    return refuse(
      [{ input: '', message: 'a review needs the name of its editor', nearest: [] }],
      shell,
      1,
    );
  const on = new Date(shell.clock.now()).toISOString().slice(0, 10);
  for (const id of ids) {
    const draft = await folder.open(id);
    if (!draft.ok) {
      refuse(draft.problems, shell, 2);
      continue;
    }
    const reviewed = await reviewDraft(draft.value, { by, on }, vocabulary, desk);
    await folder.keep(id, reviewed);
    shell.print(`${id}: ${results[reviewed.outcome]}.`);
    if (reviewed.outcome === 'kept') break;
  }
  return 0;
}
