import { runNode } from './child.ts';
import { program } from './places.ts';
import { figure, tableOf } from './table.ts';

const runs = 11;

/** Milliseconds from start to end of a process, at the median, and the most memory it held in MB. */
interface StartResult {
  readonly node: { readonly took: number; readonly memory: number };
  readonly verbatim: { readonly took: number; readonly memory: number };
}

/** Measures a look-up in the shipped corpus from a cold process, beside a process that does nothing. */
export async function benchStart(): Promise<StartResult> {
  return {
    node: await medianOf(['-e', '0']),
    verbatim: await medianOf([program, 'case', 'force:gwent']),
  };
}

export function describeStart({ node, verbatim }: StartResult): string {
  return [
    `Cold start, the median of ${runs} processes`,
    tableOf([
      ['', 'ms', 'MB'],
      ['node -e 0', figure(node.took), figure(node.memory)],
      ['verbatim case force:gwent', figure(verbatim.took), figure(verbatim.memory)],
    ]),
  ].join('\n');
}

async function medianOf(args: readonly string[]): Promise<StartResult['node']> {
  const took: number[] = [];
  let memory = 0;
  for (let run = 0; run < runs; run++) {
    const result = await runNode(args);
    if (result.code !== 0) throw new Error(`"${args.join(' ')}" ended with code ${result.code}`);
    took.push(result.took);
    memory = Math.max(memory, result.memory);
  }
  return { took: took.toSorted((one, other) => one - other)[runs >> 1] ?? 0, memory };
}
