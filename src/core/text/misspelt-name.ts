import { doubleMetaphone } from 'double-metaphone';
import { slips, slipsInName } from './slips.ts';

/** Shorter names are too like other words to be told by their sound. */
const leastSounded = 5;
/** In a name written by ear, as many letters may be wrong. */
const mostByEar = 2;

/** Whether a word is a name written by ear: the same sound (Philips' double metaphone), two letters' difference at most. */
export function isNameByEar(typed: string, name: string): boolean {
  if (Math.min(typed.length, name.length) < leastSounded) return false;
  if (Math.abs(typed.length - name.length) > mostByEar || slips(typed, name) > mostByEar)
    return false;
  const sounds = new Set(doubleMetaphone(name));
  return doubleMetaphone(typed).some((it) => it !== '' && sounds.has(it));
}

/** Whether a word is a name, with no more slips than a name of its length bears, or written by ear. */
export function isMisspeltName(typed: string, name: string): boolean {
  if (typed === name) return true;
  if (Math.abs(typed.length - name.length) > mostByEar) return false;
  return slips(typed, name) <= slipsInName(name.length) || isNameByEar(typed, name);
}
