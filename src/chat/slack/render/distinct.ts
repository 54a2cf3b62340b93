import type { Block, Choice } from '../../../core/reply.ts';
import { contextLine } from './quote.ts';

/**
 * The blocks of a reply in which no button does what another does already: the context of a quote
 * is offered beside the quote, and a line that a list offers is not offered below it again.
 */
export function distinctBlocks(blocks: readonly Block[]): readonly Block[] {
  const offered = new Set(blocks.flatMap(linesOf));
  const isNew = ({ command }: Choice): boolean => {
    if (offered.has(command)) return false;
    offered.add(command);
    return true;
  };
  return blocks.map((block) =>
    block.type === 'choices' ? { ...block, choices: block.choices.filter(isNew) } : block,
  );
}

/** Command lines that a block offers beside its own words. */
function linesOf(block: Block): readonly string[] {
  if (block.type === 'quote') return [contextLine(block.shown)];
  return block.type === 'list' ? block.items.flatMap((item) => item.choice?.command ?? []) : [];
}
