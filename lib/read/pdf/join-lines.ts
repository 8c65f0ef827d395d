/** Lines of one paragraph → its words: cut words made whole, a space between the others. */
import { joinMapped, type MappedText, sliceMapped } from '@/lib/document/mapped-text';
import type { Line } from './lines';
import { cutWordOf, keepsHyphen, type Vocabulary } from './vocabulary';

const SPACE: MappedText = { text: ' ', runs: [] };

const CUT_START = /^[\p{Ll}\p{M}]+/u;
/** "2019-" before "20", "and/" before "or": one expression on two lines. */
const OPEN_END = /[\p{L}\p{N}][-/]$/u;
const OPEN_START = /^[\p{L}\p{N}]/u;

/** `width`: of the cell that the lines stand in. */
export function joinLines(
  lines: readonly Line[],
  vocabulary: Vocabulary,
  width = Number.POSITIVE_INFINITY,
): MappedText {
  const parts: MappedText[] = [];
  lines.forEach((line, at) => {
    const { words } = line;
    const next = lines[at + 1]?.words.text;
    const isLast = next === undefined;
    const cut = isLast ? '' : cutWordOf(words.text);
    const rest = cut ? CUT_START.exec(next ?? '') : null;
    if (rest) {
      const isHyphened = keepsHyphen(cut, rest[0], vocabulary);
      parts.push(isHyphened ? words : sliceMapped(words, 0, words.text.length - 1));
      return;
    }
    parts.push(words);
    if (isLast) return;
    const isOpen = OPEN_END.test(words.text) && OPEN_START.test(next);
    if (!isOpen && !isBroken(line, next, vocabulary, width)) parts.push(SPACE);
  });
  return joinMapped(parts, '');
}

/** In points: white at both sides of a cell's words. */
const PADDING = 12;

/** "Englan" above "d": a word by itself too long for its column is broken where the column ends. */
function isBroken(
  { words, x, right, size }: Line,
  next: string,
  { words: known }: Vocabulary,
  width: number,
) {
  if (width - (right - x) > PADDING + 0.6 * size || !/^\p{L}+$/u.test(words.text)) return false;
  const [rest] = CUT_START.exec(next) ?? [];
  return rest !== undefined && known.has((words.text + rest).toLowerCase());
}
