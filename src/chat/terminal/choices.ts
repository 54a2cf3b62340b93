import type { Choice, Reply } from '../../core/reply.ts';

/** What can be chosen by number, in the order in which a reply shows it. */
export function choicesIn(reply: Reply): Choice[] {
  return reply.blocks.flatMap((block) => {
    if (block.type === 'choices') return block.choices;
    if (block.type === 'list') return block.items.flatMap((item) => item.choice ?? []);
    return [];
  });
}
