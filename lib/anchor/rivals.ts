/**
 * What speaks against a place that was found: another that has what told the words, if on one side alone, and that was not
 * so when they were marked. While there is one, nothing is said in silence.
 */
import search from 'approx-string-match';
import type { Anchor, Enough, Found, Others } from './anchor';
import { againWithin, copiesNear, NEW } from './copies';
import { letterAt, type Stretch, unitsOf } from './letters';
import { likeness, type Sought } from './likeness';
import { expectedLetter, type PaperText } from './paper-text';
import { startsOf } from './starts';

/** Letters around words that stand where they stood in which something may have come in: some two pages in all. */
const NEAR = 4000;
/** And around words that are others now in which they may stand as they were. */
const CLOSE_BY = 1200;
/** Letters of one side by which it is known again, those of them that may be misread, and at how many places. */
const SIDE = 24;
const MISREAD = 3;
const MOST_PLACES = 50;

type Said = Exclude<Found, { readonly kind: 'ambiguous' | 'lost' }>;

/** In units, nearest to the place that was found first. */
export function rivalsOf(paper: PaperText, anchor: Anchor, sought: Sought, said: Said): readonly Stretch[] {
  const { enough, others } = anchor;
  if (enough === null || others === null) return [];
  const place = { start: letterAt(paper, said.at.start), end: letterAt(paper, said.at.end) };
  const isSame = said.kind === 'exact' || said.kind === 'moved';
  const from = said.kind === 'exact' ? Math.max(0, place.start - NEAR) : 0;
  const letters = said.kind === 'exact' ? paper.letters.slice(from, place.end + NEAR) : paper.letters;
  const own = { start: place.start - from, end: place.end - from };
  const besides = [
    ...besideOneSide(letters, own, enough, sought)
      .filter((at) => isSame || isAsTheyWere(letters, at, sought))
      .filter((at) => isNew(letters, at, enough, others, sought)),
    ...(isSame ? stillThere(letters, expectedLetter(paper, anchor), from, sought) : []),
  ].map(({ start, end }) => ({ start: start + from, end: end + from }));
  const again = isSame
    ? copiesNear(paper, place, others, sought)
    : others.inWords === 0
      ? []
      : againWithin(paper.letters, place, CLOSE_BY, sought);
  const starts = new Map(
    [...besides, ...again]
      .filter((at) => at.end <= place.start || at.start >= place.end)
      .map((at) => [at.start, at]),
  );
  return [...starts.values()]
    .toSorted((one, other) => Math.abs(one.start - place.start) - Math.abs(other.start - place.start))
    .map((at) => unitsOf(paper, at));
}

/** What stands beside all that stood on one side: the words as they were, or others with the other side after them. */
function besideOneSide(letters: string, own: Stretch, { both }: Enough, sought: Sought): readonly Stretch[] {
  const { before, words, after } = sought;
  const [head, tail] = [before.slice(-both), after.slice(0, both)];
  const reach = words.length * 2 + SIDE * 2;
  const met = (from: number, part: string) =>
    part.length < SIDE ? [] : search(letters.slice(from, from + reach), part, MISREAD);
  const starts = startsOf(letters, head, MOST_PLACES).map((at) => at + head.length);
  const ends = startsOf(letters, tail, MOST_PLACES);
  return [
    ...starts
      .filter((start) => start !== own.start)
      .flatMap((start) => [
        ...(letters.startsWith(words, start) ? [{ start, end: start + words.length }] : []),
        ...met(start, tail.slice(0, SIDE)).map((one) => ({ start, end: start + one.start })),
      ]),
    ...ends
      .filter((end) => end !== own.end)
      .flatMap((end) => {
        const from = Math.max(0, end - reach);
        return [
          ...(letters.endsWith(words, end) ? [{ start: end - words.length, end }] : []),
          ...met(from, head.slice(-SIDE)).map((one) => ({ start: from + one.end, end })),
        ];
      }),
  ].filter(({ start, end }) => start < end);
}

const isAsTheyWere = (letters: string, { start, end }: Stretch, { words }: Sought): boolean =>
  end - start === words.length && letters.startsWith(words, start);

/** The words beside so much of one side as told them alone; else what is nearer to them than any place of its kind was. */
function isNew(letters: string, at: Stretch, enough: Enough, others: Others, sought: Sought): boolean {
  const before = sought.before.slice(-(enough.before ?? 0));
  const after = sought.after.slice(0, enough.after ?? 0);
  const isTold =
    (enough.before !== null && before !== '' && letters.endsWith(before, at.start)) ||
    (enough.after !== null && after !== '' && letters.startsWith(after, at.end));
  const isSame = isAsTheyWere(letters, at, sought);
  if (isSame && isTold) return true;
  const { around } = others;
  const wide = { ...sought, before: sought.before.slice(-around), after: sought.after.slice(0, around) };
  const { inAll } = likeness(letters, at, wide);
  return isSame ? inAll < others.twins : inAll < others.apart * NEW;
}

/** The words on the very letter where they stood, beside what stood there on one side. */
function stillThere(
  letters: string,
  expected: number | null,
  from: number,
  { before, words, after }: Sought,
) {
  const start = (expected ?? -1) - from;
  if (start < 0 || !letters.startsWith(words, start)) return [];
  const end = start + words.length;
  const [head, tail] = [before.slice(-SIDE), after.slice(0, SIDE)];
  const hasHead = head.length === SIDE && letters.startsWith(head, start - SIDE);
  const hasTail = tail.length === SIDE && letters.startsWith(tail, end);
  return hasHead || hasTail ? [{ start, end }] : [];
}
