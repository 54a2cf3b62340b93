/** Letters that words of one family begin with. */
const leastShared = 6;
/** Letters that an ending may have. */
const longestEnding = 3;

/** Whether two index terms are of one family, so that they differ in their ending alone: "septicemia" and "septicemic". */
export function areRelatives(one: string, other: string): boolean {
  const most = Math.min(one.length, other.length);
  if (most < leastShared || !one.startsWith(other.slice(0, leastShared))) return false;
  let shared = leastShared;
  while (shared < most && one[shared] === other[shared]) shared++;
  return Math.max(one.length, other.length) - shared <= longestEnding;
}
