/** Tables whose words did not come through: heads set letter by letter, what a scan took for letters. */

import type { PageTable } from './ruled-tables';
import { textOf } from './table-text';

/** Of fewer cells nothing can be said. */
const FEWEST_CELLS = 6;
/** "l i :", "C h i l d": letters and marks by themselves; a dash stands for nothing, and "a" is a word. */
const LONE = /^(?![-–—aAI&•]$)[\p{L}\p{P}\p{S}]$/u;
/** "0f", "l5O", "t#e", "~|;": letters and digits in one word, marks within it or nothing but marks. */
const DEBRIS =
  /^(?:(?=\S*\p{Ll})(?=\S*\d)(?!\d+(?:st|nd|rd|th|[kmx]|bn|pp)\b)\S*|\p{L}+[^\p{L}\p{N}\s'’.,:;/&()–-]\p{L}+\S*|[\p{P}\p{S}]{3,})$/u;
/** "visits", "Officer's", "£1,204": most words, and none of them broken. */
const SOUND = /^(?:[A-Za-z][A-Za-z'’-]+[.,:;)]?|[£(]?\d[\d,.]*%?\)?)$/;
/** Nothing, or a dash or dots for nothing. */
const BLANK = /^[-–—._*=\s]*$/;
/** Signs from nowhere. */
const STRANGE = /[^\p{L}\p{N}\p{P}\p{S}\p{M}\s]/u;

export const isGarbledTable = ({ cells }: Pick<PageTable, 'cells'>): boolean => areGarbled(cells.map(textOf));

/** In too many cells most words are single letters, or none at all. */
export function areGarbled(texts: readonly string[]): boolean {
  const cells = texts.filter((text) => !BLANK.test(text)).map((text) => text.split(/\s+/));
  return cells.length >= FEWEST_CELLS && cells.filter(isBroken).length >= 0.3 * cells.length;
}

function isBroken(words: readonly string[]): boolean {
  const odd = words.filter((word) => !SOUND.test(word));
  if (odd.length < 0.5 * words.length) return false;
  const lone = odd.filter((word) => LONE.test(word)).length;
  const debris = odd.filter((word) => DEBRIS.test(word) || STRANGE.test(word)).length;
  return (words.length >= 3 && lone >= 0.6 * words.length) || debris >= 0.5 * words.length;
}
