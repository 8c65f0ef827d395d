/**
 * Small signs set above or below the line → signs of their own. The "3" of
 * "86%³" refers to a note and is no digit of the number, the "2" of "CO₂" counts nothing.
 */
import type { MappedText } from './mapped-text';

export type Shift = 'raised' | 'lowered';

/** "3", "12", "1,2", "(4)", "[a]", "ii": what refers to a note or is a power. Words stay: "22nd", "Brightstart TM". */
const MARK = /^[([]?(?:\d{1,3}(?:[,;–-] ?\d{1,3}){0,5}|[a-z](?:, ?[a-z]){0,5}|[ivx]{2,4})[)\]]?[,;]?$/;
/** "2", "2.5", "10": of a formula or an index. */
const INDEX = /^\d{1,2}(?:\.\d)?$/;

const PLAIN = '0123456789abcdefghijklmnoprstuvwxyz()';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ⁽⁾';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** What may hang on the end of a word, a number or a sentence, as a class of an expression. */
export const NOTE_SIGNS = '⁰¹²³⁴-⁹ʰ-ʸˡ-ˣᵃ-ᶻⁱⁿ⁽⁾*†‡§';

/** One unit stays one unit, so that every place in the source is kept. */
export function setOff(words: MappedText, shift: Shift): MappedText {
  const text = words.text.trim();
  if (!(shift === 'raised' ? MARK : INDEX).test(text)) return words;
  const signs = shift === 'raised' ? RAISED : LOWERED;
  return { ...words, text: Array.from(words.text, (sign) => signs[PLAIN.indexOf(sign)] ?? sign).join('') };
}

const AT_END = new RegExp(String.raw`(?<=[\w%)])(?:[,;]?[${NOTE_SIGNS}])+$`);

/** "86%³", "(12)*", "2017/18¹" → what the sign hangs on. */
export const withoutNote = (text: string): string => text.replace(AT_END, '');
