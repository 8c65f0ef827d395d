/** A passage described in one text and found again in another, as `npm run anchor` reports it. */
import type { Outcome } from '@/lib/anchor/anchor';
import { describePassage } from '@/lib/anchor/describe';
import { findPassage } from '@/lib/anchor/find';
import type { PaperText } from '@/lib/anchor/paper-text';
import { plainPaperText } from '@/lib/anchor/plain-text';

export type TextCase = {
  readonly before: string;
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly after: string;
};

export type Reported = {
  readonly state: Outcome;
  readonly start: number | null;
  readonly end: number | null;
  /** Where it may stand: the one place, or several. */
  readonly candidates: readonly (readonly [number, number])[];
};

const LOST: Reported = { state: 'lost', start: null, end: null, candidates: [] };

export function anchorCase({ before, start, end, after }: TextCase): Reported {
  // Who quotes a running head means it.
  const read = isAside(before, start) || isAside(before, end - 1) ? withAll : readOnce;
  const anchor = describePassage(read(before), { start, end });
  if (!anchor) return LOST;
  const found = findPassage(read(after), anchor);
  if (found.kind === 'lost') return LOST;
  const places = found.kind === 'ambiguous' ? found.candidates : [found.at];
  const only = found.kind === 'ambiguous' ? null : found.at;
  return {
    state: found.kind,
    start: only?.start ?? null,
    end: only?.end ?? null,
    candidates: places.map((at) => [at.start, at.end] as const),
  };
}

const withAll = (text: string): PaperText => plainPaperText(text, []);

const isAside = (text: string, unit: number): boolean =>
  readOnce(text).asides.some((aside) => aside.start <= unit && unit < aside.end);

/** Cases that follow each other often share a text. */
const known = new Map<string, PaperText>();

function readOnce(text: string): PaperText {
  const paper = known.get(text) ?? plainPaperText(text);
  known.delete(text);
  known.set(text, paper);
  const oldest = known.keys().next().value;
  if (known.size > 4 && oldest !== undefined) known.delete(oldest);
  return paper;
}
