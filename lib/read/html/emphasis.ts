/** Which words of a page are set apart: bold, underlined, raised or lowered, links. */
import type { Shift } from '@/lib/document/raised';
import { BLOCK_TAGS } from './elements';
import type { Looks } from './looks';

export type Emphasis = {
  readonly isBold: boolean;
  readonly isUnderlined: boolean;
  readonly isLink: boolean;
  readonly shift: Shift | null;
};

export const PLAIN: Emphasis = { isBold: false, isUnderlined: false, isLink: false, shift: null };

/** By tag, and by the value of `vertical-align`. */
const SHIFTS: Readonly<Record<string, Shift>> = {
  SUP: 'raised',
  SUPER: 'raised',
  SUB: 'lowered',
};

const BOLD = /^(?:bold|bolder|[6-9]00|1000)$/;
const REGULAR = /^(?:normal|lighter|[1-5]00)$/;
const UNDERLINE_STYLE = /text-decoration(?:-line)?\s*:\s*underline/i;

export const emphasisOf = (element: Element, around: Emphasis, looks: Looks): Emphasis => ({
  isBold: isBold(element, around.isBold, looks),
  isUnderlined: around.isUnderlined || element.tagName === 'U' || UNDERLINE_STYLE.test(looks.stated(element)),
  isLink: around.isLink || element.tagName === 'A',
  shift: shiftOf(element, looks) ?? around.shift,
});

function shiftOf(element: Element, looks: Looks): Shift | undefined {
  if (BLOCK_TAGS.has(element.tagName)) return undefined;
  return SHIFTS[element.tagName] ?? SHIFTS[looks.of(element, 'vertical-align').toUpperCase()];
}

/** What is said of the weight counts: a pasted document may be wrapped in a `b` that is not bold. */
function isBold(element: Element, isAround: boolean, looks: Looks): boolean {
  const weight = looks.of(element, 'font-weight');
  if (BOLD.test(weight)) return true;
  if (REGULAR.test(weight)) return false;
  return isAround || element.tagName === 'B' || element.tagName === 'STRONG';
}
