import { type CaseFile, caseFile } from '../core/case.ts';
import { type Checked, corpusProblem } from './problem.ts';
import { type Located, shapeProblems } from './shape-problem.ts';
import type { SourceFile } from './source-file.ts';
import { readYaml } from './yaml.ts';

/** A case as its file has it, and where in the file each value stands. */
export interface ReadCase extends Located {
  readonly content: CaseFile;
}

/** Reads `cases/<id>.yaml`; whether its evidence stands in the articles is another question. */
export function readCase({ file, text }: SourceFile): Checked<ReadCase> {
  const yaml = readYaml(text);
  if (!yaml.ok) {
    const at = { file, line: yaml.line };
    const detail = { input: yaml.problem.input };
    return { ok: false, problems: [corpusProblem(at, yaml.problem.message, detail)] };
  }
  const located = { file, lineOf: yaml.value.lineOf };
  const checked = caseFile.safeParse(yaml.value.value);
  if (!checked.success) {
    return { ok: false, problems: shapeProblems(checked.error, located, caseFile) };
  }
  return { ok: true, value: { ...located, content: checked.data } };
}
