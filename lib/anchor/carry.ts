/** Carries a marked passage from one version of a paper over to another, or says why not. */
import type { Anchor, Outcome } from './anchor';
import { describePassage } from './describe';
import type { DocumentPlaces, PlacedWords } from './document-places';
import { findPassage } from './find';
import { letterAt, lettersOf, NORMALISATION, type Stretch } from './letters';
import { shareFound, stretchesOf } from './overlap';

/** A passage as whoever marked it keeps it. */
export type Marked = PlacedWords & {
  /** What finds it again; `null` while nobody has read the paper around it. */
  readonly anchor: Anchor | null;
  readonly item: string | null;
};

export type Version = DocumentPlaces & {
  /** Of its letters, to tell what of a paper it holds. */
  readonly stretches: ReadonlySet<number>;
};

/** `at`: likeliest first, none where lost. */
export type Carried = { readonly outcome: Outcome; readonly at: readonly Stretch[] };

/** A version that has so much of a paper is a version of all of it: what it has not is gone. */
const WHOLE = 0.5;
/** Letters before and after the words by which a part of a paper is known. */
const BESIDE = 400;
/** One that has less of what stood before and less of what stood after the words does not hold their part. */
const HELD = 0.3;

/** What finds a passage again, made from the paper it was marked in; `null` where the words do not stand there. */
export function describeMarked(from: DocumentPlaces, marked: Marked): Anchor | null {
  const at = stretchOf(from, marked);
  return at && describePassage(from.paper, at, marked.item);
}

/**
 * `from`: the version it was marked in, where that can still be read. `null`: the other version holds
 * nothing of that part of the paper, as a supplement holds nothing of the other items: that is no loss.
 */
export function carryPassage(marked: Marked, from: Version | null, to: Version): Carried | null {
  const anchor = marked.anchor ?? (from && describeMarked(from, marked)) ?? quotedOnly(marked);
  const found = findPassage(to.paper, anchor);
  if (found.kind === 'exact' || found.kind === 'moved') return { outcome: found.kind, at: [found.at] };
  const whole = from && shareFound(from.stretches, to.stretches);
  const beside = lettersBeside(anchor, marked, from).map((one) => shareFound(stretchesOf(one), to.stretches));
  const isHeld = beside.some((share) => share === null || share >= HELD);
  if (!isHeld && !(whole !== null && whole >= WHOLE)) return null;
  if (found.kind === 'lost') return { outcome: 'lost', at: [] };
  return { outcome: found.kind, at: found.kind === 'ambiguous' ? found.candidates : [found.at] };
}

function stretchOf(from: DocumentPlaces, marked: Marked): Stretch | null {
  const at = from.stretchFrom(marked.at.source);
  if (at && isSaid(from.paper.text.slice(at.start, at.end), marked.quote.exact)) return at;
  const found = findPassage(from.paper, quotedOnly(marked));
  return found.kind === 'exact' || found.kind === 'moved' ? found.at : null;
}

/** Letters at each end that must be the same: between them a selection may hold the foot of a page. */
const ENDS = 12;

function isSaid(text: string, exact: string): boolean {
  const [there, marked] = [lettersOf(text).letters, lettersOf(exact).letters];
  if (there === marked) return true;
  return (
    there.length > ENDS * 2 &&
    there.length < marked.length &&
    there.slice(0, ENDS) === marked.slice(0, ENDS) &&
    there.slice(-ENDS) === marked.slice(-ENDS)
  );
}

const quotedOnly = ({ quote, at: { page, printed }, item }: Marked): Anchor => ({
  version: NORMALISATION,
  quote,
  position: { page, start: 0, end: 0 },
  printed,
  item,
  enough: null,
  others: null,
});

function lettersBeside({ quote }: Anchor, marked: Marked, from: Version | null): readonly string[] {
  const at = from && stretchOf(from, marked);
  if (!from || !at) return [quote.prefix, quote.suffix].map((words) => lettersOf(words).letters);
  const { letters } = from.paper;
  const start = letterAt(from.paper, at.start);
  const end = letterAt(from.paper, at.end);
  return [letters.slice(Math.max(0, start - BESIDE), start), letters.slice(end, end + BESIDE)];
}
