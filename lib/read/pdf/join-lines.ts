/** Lines of one paragraph → its words: cut words made whole, a space between the others. */
import { joinMapped, type MappedText, sliceMapped } from '@/lib/document/mapped-text';
import type { Line } from './lines';
import { cutWordOf, keepsHyphen, type Vocabulary } from './vocabulary';

const SPACE: MappedText = { text: ' ', runs: [] };

const CUT_START = /^[\p{Ll}\p{M}]+/u;
/** "2019-" before "20", "and/" before "or": one expression on two lines. */
const OPEN_END = /[\p{L}\p{N}][-/]$/u;
const OPEN_START = /^[\p{L}\p{N}]/u;

export function joinLines(lines: readonly Line[], vocabulary: Vocabulary): MappedText {
  const parts: MappedText[] = [];
  lines.forEach(({ words }, at) => {
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
    const isOpen = !isLast && OPEN_END.test(words.text) && OPEN_START.test(next);
    if (!isLast && !isOpen) parts.push(SPACE);
  });
  return joinMapped(parts, '');
}
