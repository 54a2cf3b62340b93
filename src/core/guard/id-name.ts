/** Shortest part of a name that is looked for in an id. */
const shortest = 4;

/**
 * The name that an id holds, or null. Ids stand in addresses, logs and file names, where no name of
 * a person belongs.
 */
export function nameInId(id: string, names: Iterable<string>): string | null {
  const parts = new Set(id.split('-'));
  for (const name of names) {
    const words = name.toLowerCase().match(/\p{L}+/gu) ?? [];
    if (words.some((word) => word.length >= shortest && parts.has(word))) return name;
  }
  return null;
}
