/** Words that stand once more near by the place that is said to be theirs: a row copied beside itself, with sentences put in between. */
import type { Others } from './anchor';
import { isCutIn, sameAfter, sameBefore } from './candidates';
import type { Stretch } from './letters';
import { likeness, type Sought } from './likeness';
import type { PaperText } from './paper-text';
import { startsOf } from './starts';

/** Letters around the place in which its row, or its paragraph, may stand once more. */
const NEAR = 2000;
/** Of the distance to the nearest other place: what is nearer was not there. */
export const NEW = 0.5;
/** Of words that stand everywhere it was not looked how near each place was. */
const MOST_AGAIN = 8;
const MOST_SEEN = 50;
/** Letters beside the words that are looked for by a copy, piece by piece, and how far off. */
const BESIDE = 64;
const PIECE = 16;
const REACH = 600;
/** Letters right beside the words by which a row is known again, as the figure of the cell before. */
const CELL = 4;

/** In letters of the paper. None that stood there when the words were marked. */
export function copiesNear(
  paper: PaperText,
  own: Stretch,
  { around, twins }: Others,
  sought: Sought,
): readonly Stretch[] {
  const { letters } = paper;
  const again = againWithin(letters, own, NEAR, sought).filter((at) => sought.isCut || !isCutIn(paper, at));
  if (again.length === 0 || again.length > MOST_AGAIN) return [];
  // What stands in surroundings that are as they were stood in them before.
  const [before, after] = sameBeside(letters, own, sought);
  const [from, to] = [own.start - before, own.end + after];
  const wide = { ...sought, before: sought.before.slice(-around), after: sought.after.slice(0, around) };
  const metBeside = shareMet(letters, sought);
  return again.filter((at) => {
    if ((at.start >= from && at.end <= to) || metBeside(at) < NEW) return false;
    const [itsBefore, itsAfter] = sameBeside(letters, at, sought);
    const isOfTheirRow = (itsBefore >= CELL && before < CELL) || (itsAfter >= CELL && after < CELL);
    return isOfTheirRow || likeness(letters, at, wide).inAll < twins * NEW;
  });
}

/** How many letters right before a place, and right after it, are those that stood there. */
const sameBeside = (letters: string, { start, end }: Stretch, { before, after }: Sought) =>
  [sameBefore(letters, start, before), sameAfter(letters, end, after)] as const;

/** The words letter by letter, within so many letters of a place of theirs. */
export function againWithin(
  letters: string,
  own: Stretch,
  reach: number,
  { words }: Sought,
): readonly Stretch[] {
  const from = Math.max(0, own.start - reach);
  return startsOf(letters.slice(from, own.end + reach), words, MOST_SEEN)
    .map((at) => ({ start: from + at, end: from + at + words.length }))
    .filter((at) => at.end <= own.start || at.start >= own.end);
}

/** How much of what stood right beside the words stands on its side of a place, piece by piece. */
function shareMet(letters: string, { before, after }: Sought): (at: Stretch) => number {
  const heads = piecesOf(before.slice(-BESIDE));
  const tails = piecesOf(after.slice(0, BESIDE));
  return ({ start, end }) => {
    const earlier = letters.slice(Math.max(0, start - REACH), start);
    const later = letters.slice(end, end + REACH);
    const met = [
      ...heads.filter((piece) => earlier.includes(piece)),
      ...tails.filter((piece) => later.includes(piece)),
    ];
    return met.length / Math.max(1, heads.length + tails.length);
  };
}

const piecesOf = (beside: string): readonly string[] => beside.match(PIECES) ?? [];
const PIECES = new RegExp(`.{${PIECE}}`, 'gs');
