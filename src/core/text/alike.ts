import { doubleMetaphone } from 'double-metaphone';

/** Whether two words begin with the same letter and sound the same. */
export function soundAlike(one: string, other: string): boolean {
  return one[0] === other[0] && doubleMetaphone(one)[0] === doubleMetaphone(other)[0];
}
