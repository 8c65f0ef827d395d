/** Where short forms are used. */
import type { Span } from '@/lib/document/model';
import { SHORT_FORM, withoutAddresses } from './shapes';
import type { Stretch } from './stretches';

export type Use = {
  readonly short: string;
  readonly at: Span;
  /** Where it stands in `text`, the stretch around it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/**
 * `read`: what is printed → its short form, `null` where it is none. In a line or a label set in
 * capitals nothing can be told from its shape.
 */
export function usesIn({ block, offset, text }: Stretch, read: (printed: string) => string | null): Use[] {
  if (!TWO_CAPITALS.test(text) || isShouted(text)) return [];
  const label = labelLength(text);
  return [...withoutAddresses(text).matchAll(SHORT_FORM)].flatMap(({ 0: printed, index }): Use[] => {
    const short = read(printed);
    if (index < label || short === null || isName(text, index)) return [];
    const end = index + printed.length;
    return [{ short, at: { block, start: offset + index, end: offset + end }, start: index, end, text }];
  });
}

/** Near each other, as in every short form: "HoS", "S&R". */
const TWO_CAPITALS = /[A-Z][a-z&+/]?[A-Z]/;

/** Most of its letters are capitals, and it is more than one short form. */
function isShouted(text: string): boolean {
  if (!/[A-Z]{2} [A-Z]{2}/.test(text)) return false;
  const capitals = text.match(/[A-Z]/g)?.length ?? 0;
  const small = text.match(/[a-z]/g)?.length ?? 0;
  return capitals > small;
}

/** "REASON FOR DECISION: to save", "2.1 PORTFOLIO HOLDER: Councillor Prys". */
const LABEL = /^[^a-z:]{6,80}:/;
/** In capitals a label has words that are no short form: small ones, and long ones. */
const LABEL_WORD = /\b(?:AND|FOR|OF|ON|THE|TO|[A-Z]{8,})\b/;

/** 0 where none stands at the head of the text. */
function labelLength(text: string): number {
  const label = LABEL.exec(text)?.[0] ?? '';
  return LABEL_WORD.test(label) ? label.length : 0;
}

/** Initials of a person: "J SMITH", "Cllr AB Jones", "Mr JT Brown". */
const isName = (text: string, at: number): boolean =>
  /\b(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr|Rev|Sir|Prof)\.? $/.test(text.slice(Math.max(0, at - 12), at));
