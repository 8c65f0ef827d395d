/** What of its sentence is shown with a figure. */
import type { NumberInText } from './numbers';

/** Where words to each side still belong to the number's quotation. */
const QUOTE_BEFORE = 60;
const QUOTE_AFTER = 50;
/** Of a longer sentence, only so much to each side of the number says what it is about. */
const CONTEXT = 600;

/** The number with the words around it, cut at whole words and at other clauses. */
export function quoteAround(sentence: string, { start, end }: NumberInText): string {
  const left = sentence
    .slice(Math.max(0, start - QUOTE_BEFORE), start)
    .replace(/^\S*\s/, start > QUOTE_BEFORE ? '' : '$&')
    .replace(/^.*[;:] /, '');
  const right = sentence.slice(end, end + QUOTE_AFTER);
  const whole = sentence.length <= end + QUOTE_AFTER ? right : right.replace(/\s\S*$/, '');
  return `${left}${sentence.slice(start, end)}${whole.replace(/[;.] .*$/, '')}`.trim();
}

/** The sentence; of one without an end, the words around the number. */
export function contextAround(sentence: string, { start, end }: NumberInText): string {
  if (sentence.length <= 2 * CONTEXT) return sentence;
  const from = start <= CONTEXT ? 0 : sentence.indexOf(' ', start - CONTEXT);
  const to = sentence.lastIndexOf(' ', end + CONTEXT);
  return sentence.slice(from < 0 ? start : Math.min(from, start), Math.max(to, end)).trim();
}
