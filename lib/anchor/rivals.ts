/**
 * What speaks against a place with the same words: another that holds what told them, on one side alone, and that was
 * not there when they were marked. While there is one, nothing is said in silence.
 */
import search from 'approx-string-match';
import type { Anchor, Found, Others } from './anchor';
import { letterAt, type Stretch, unitsOf } from './letters';
import { likeness, type Sought } from './likeness';
import { expectedLetter, type PaperText } from './paper-text';

/** Letters around words that stand where they stood in which something may have come in: some two pages. */
const NEAR = 6000;
/** Letters of one side by which it is known again, those of them that may be misread, and at how many places. */
const SIDE = 24;
const MISREAD = 3;
const MOST_PLACES = 20;
/** Of the distance to the nearest other place: what is nearer was not there. */
const NEW = 0.5;

type Said = Exclude<Found, { readonly kind: 'ambiguous' | 'lost' }>;

/** In units, nearest to the place that was found first. */
export function rivalsOf(
  paper: PaperText,
  anchor: Anchor,
  sought: Sought,
  { kind, at: place }: Said,
): readonly Stretch[] {
  const { others } = anchor;
  if (anchor.enough === null || others === null) return [];
  const start = letterAt(paper, place.start);
  const end = letterAt(paper, place.end);
  const isSame = kind === 'exact' || kind === 'moved';
  const expected = expectedLetter(paper, anchor);
  const from = kind === 'exact' ? Math.max(0, start - NEAR) : 0;
  const to = kind === 'exact' ? end + NEAR : undefined;
  const region = paper.letters.slice(from, to);
  const found = [
    ...onOneSide(region, anchor, sought),
    ...(isSame ? around(region, sought).filter((at) => isNew(region, at, others, sought)) : []),
    ...(isSame ? stillThere(region, expected === null ? null : expected - from, sought) : []),
  ];
  const rivals = new Map(
    found
      .map((at) => ({ start: at.start + from, end: at.end + from }))
      .filter((at) => at.end <= start || at.start >= end)
      .map((at) => [`${at.start}`, at]),
  );
  return [...rivals.values()]
    .toSorted((one, other) => Math.abs(one.start - start) - Math.abs(other.start - start))
    .map((at) => unitsOf(paper, at));
}

/** The words beside what stood on one side of them, where that side alone told them; else nearer than any other place was. */
function onOneSide(letters: string, { enough, others }: Anchor, sought: Sought): readonly Stretch[] {
  if (enough === null || others === null) return [];
  const { before, words, after } = sought;
  const head = before.slice(-(enough.before ?? enough.both));
  const tail = after.slice(0, enough.after ?? enough.both);
  const at = (start: number): Stretch => ({ start, end: start + words.length });
  const isNearer = (one: Stretch) => differing(letters, one, others, sought).inAll < others.twins;
  const afterHeads = head === '' ? [] : startsOf(letters, head + words).map((one) => at(one + head.length));
  const beforeTails = tail === '' ? [] : startsOf(letters, words + tail).map(at);
  return [
    ...(enough.before === null ? afterHeads.filter(isNearer) : afterHeads),
    ...(enough.after === null ? beforeTails.filter(isNearer) : beforeTails),
  ];
}

/** What stands between both sides, one of which may be misread. */
function around(letters: string, { before, words, after }: Sought): readonly Stretch[] {
  const [head, tail] = [before.slice(-SIDE), after.slice(0, SIDE)];
  if (Math.min(head.length, tail.length) < SIDE) return [];
  const reach = words.length * 2 + SIDE * 2;
  const met = (from: number, part: string) => {
    const first = Math.max(0, from);
    return search(letters.slice(first, from + reach), part, MISREAD).map((one) => ({
      start: first + one.start,
      end: first + one.end,
    }));
  };
  const afterHeads = startsOf(letters, head).flatMap((at) =>
    met(at + SIDE, tail).map(({ start }) => ({ start: at + SIDE, end: start })),
  );
  const beforeTails = startsOf(letters, tail).flatMap((at) =>
    met(at - reach, head).map(({ end }) => ({ start: end, end: at })),
  );
  return [...afterHeads, ...beforeTails].filter(({ start, end }) => start <= end);
}

/** Nearer to the words than any place of that kind ever was. */
function isNew(letters: string, at: Stretch, others: Others, sought: Sought): boolean {
  const { inAll, inWords } = differing(letters, at, others, sought);
  return inAll < (inWords === 0 ? others.twins : others.apart) * NEW;
}

const differing = (letters: string, at: Stretch, { around }: Others, { before, after, ...words }: Sought) =>
  likeness(letters, at, { ...words, before: before.slice(-around), after: after.slice(0, around) });

/** The words on the very letter where they stood, beside what stood there on one side. */
function stillThere(letters: string, expected: number | null, { before, words, after }: Sought) {
  if (expected === null || !letters.startsWith(words, expected)) return [];
  const [head, tail] = [before.slice(-SIDE), after.slice(0, SIDE)];
  const hasHead = head.length === SIDE && letters.startsWith(head, expected - SIDE);
  const hasTail = tail.length === SIDE && letters.startsWith(tail, expected + words.length);
  return hasHead || hasTail ? [{ start: expected, end: expected + words.length }] : [];
}

function startsOf(letters: string, part: string): readonly number[] {
  const starts: number[] = [];
  for (
    let at = letters.indexOf(part);
    at >= 0 && starts.length < MOST_PLACES;
    at = letters.indexOf(part, at + 1)
  ) {
    starts.push(at);
  }
  return starts;
}
