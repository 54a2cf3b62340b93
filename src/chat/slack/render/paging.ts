import type { KnownBlock } from '@slack/types';
import { escapeText } from '../escape.ts';
import { limits } from '../limits.ts';
import { readingOf } from './reading.ts';

/** What a page may still hold: blocks, their JSON, and the text that is read out. */
interface Room {
  blocks: number;
  json: number;
  text: number;
}

/**
 * Shares blocks out over pages that Slack takes. Blocks of one group stay together where a page
 * can hold them all; nothing is left out and nothing changes its order.
 * @param reserve blocks that every page must still have room for
 */
export function pagesOf(
  groups: readonly (readonly KnownBlock[])[],
  reserve: readonly KnownBlock[],
): readonly (readonly KnownBlock[])[] {
  const pages: KnownBlock[][] = [];
  const whole = less(fullRoom(), sizeOf(reserve));
  let room: Room = { blocks: 0, json: 0, text: 0 };
  const place = (blocks: readonly KnownBlock[]) => {
    const size = sizeOf(blocks);
    if (!fits(size, room)) {
      pages.push([]);
      room = { ...whole };
    }
    pages.at(-1)?.push(...blocks);
    room = less(room, size);
  };
  for (const group of groups) {
    if (fits(sizeOf(group), whole)) place(group);
    else for (const block of group) place([block]);
  }
  return pages;
}

/** The top-level text of a message: everything that its blocks say. */
export function textOf(blocks: readonly KnownBlock[]): string {
  return escapeText(blocks.map(readingOf).filter(Boolean).join('\n'));
}

function fullRoom(): Room {
  return { blocks: limits.message.blocks, json: limits.message.json, text: limits.message.text };
}

function sizeOf(blocks: readonly KnownBlock[]): Room {
  return {
    blocks: blocks.length,
    json: JSON.stringify(blocks).length,
    text: textOf(blocks).length + 1,
  };
}

function fits(size: Room, room: Room): boolean {
  return size.blocks <= room.blocks && size.json <= room.json && size.text <= room.text;
}

function less(room: Room, size: Room): Room {
  return {
    blocks: room.blocks - size.blocks,
    json: room.json - size.json,
    text: room.text - size.text,
  };
}
