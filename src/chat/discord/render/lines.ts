import { type Group, textDisplay, textRoom } from './piece.ts';

/**
 * Lines of markdown gathered into as few components as they fit in.
 * @param whole groups for a line, by its index, that does not fit in one component
 */
export function joined(
  lines: readonly string[],
  whole: (index: number) => readonly Group[],
): Group[] {
  const groups: Group[] = [];
  let current = '';
  const close = () => {
    if (current.trim() !== '') groups.push({ components: [textDisplay(current)], divided: false });
    current = '';
  };
  for (const [index, line] of lines.entries()) {
    if (line.length > textRoom) {
      close();
      groups.push(...whole(index));
      continue;
    }
    if (current !== '' && current.length + 1 + line.length > textRoom) close();
    current = current === '' ? line : `${current}\n${line}`;
  }
  close();
  return groups;
}
