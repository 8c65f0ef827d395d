/**
 * Names that may be one measure: the same unit, whose it is, numbers and
 * qualifiers, and most of their words in common. Compared through an index by
 * their rarest words, never each with each.
 */

import { partsOfKey } from './measure-key';
import type { MeasureName, ReadName } from './measure-name';
import { OTHER_WORD } from './qualifiers';
import type { Reading } from './readings';

/** Of all the words of both names, so many must stand in both. */
const ALIKE = 0.6;

/** All that the papers call by one name. */
export type NamedMeasure = {
  readonly measure: string;
  /** The newest first. */
  readonly readings: readonly Reading[];
};

export type LikelySame = {
  readonly measures: readonly [string, string];
  /** 0 to 1: of the words of both names, how many stand in both. */
  readonly likeness: number;
  /** Values that both give for one period. */
  readonly agreeing: readonly Reading[];
};

/** With what is compared, made once: of values only those that a paper dates itself. */
type Named = NamedMeasure & {
  readonly name: MeasureName;
  readonly papers: ReadonlySet<string>;
  readonly periods: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
};

/** The likeliest first; in each pair the names are in the order of the alphabet. */
export function likelySame(measures: readonly NamedMeasure[], read: ReadName): readonly LikelySame[] {
  const comparable = measures
    .map((one) => named(one, read))
    .filter(({ name }) => name.words.length > 0)
    .toSorted((a, b) => (a.measure < b.measure ? -1 : 1));
  return [...Map.groupBy(comparable, blockOf).values()]
    .flatMap(likelyIn)
    .toSorted((a, b) => rankOf(b) - rankOf(a) || (a.measures.join() < b.measures.join() ? -1 : 1));
}

const rankOf = ({ likeness, agreeing }: LikelySame): number => likeness + (agreeing.length > 0 ? 1 : 0);

const blockOf = ({ measure, name }: Named): string => {
  const { kind, who } = partsOfKey(measure);
  return [kind, who, name.apart].join('|');
};

function likelyIn(block: readonly Named[]): readonly LikelySame[] {
  const uses = new Map<string, number>();
  for (const { name } of block) for (const word of name.words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const rarestFirst = (a: string, b: string) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0) || (a < b ? -1 : 1);
  const byWords = new Map<string, Named[]>();
  return block.flatMap((one) => {
    const keys = pairsOf(one.name.words.toSorted(rarestFirst).slice(0, needed(one.name.words.length)));
    const met = new Set(keys.flatMap((key) => byWords.get(key) ?? []));
    for (const key of keys) {
      const known = byWords.get(key);
      if (known) known.push(one);
      else byWords.set(key, [one]);
    }
    return [...met].flatMap((other) => compared(other, one) ?? []);
  });
}

/** Two names as alike as that share two of so many of their rarest words. */
const needed = (words: number): number => words - Math.ceil(ALIKE * words) + 2;

const pairsOf = (words: readonly string[]): readonly string[] =>
  words.length === 1
    ? words
    : words.flatMap((one, place) => words.slice(place + 1).map((other) => `${one} ${other}`));

function compared(one: Named, other: Named): LikelySame | null {
  const likeness = likenessOf(one.name.words, other.name.words);
  if (likeness < ALIKE) return null;
  const agreeing = agreeingOf(one, other);
  if (isToldApart(one, other, agreeing)) return null;
  return { measures: [one.measure, other.measure], likeness, agreeing };
}

function likenessOf(one: readonly string[], other: readonly string[]): number {
  const mine = one.filter((word) => !other.includes(word));
  const both = one.length - mine.length;
  const most = Math.min(one.length, other.length);
  if (most / (one.length + other.length - most) < ALIKE) return 0;
  if (mine.length === 0) return both / other.length;
  const theirs = other.filter((word) => !one.includes(word));
  if (mine.some((word) => theirs.some((their) => isOpposite(word, their)))) return 0;
  const misspelt = mine.filter((word) => theirs.some((their) => isMisspelt(word, their))).length;
  return (both + misspelt) / (both + mine.length + theirs.length - misspelt);
}

/** "allocated" and "unallocated". */
const isOpposite = (one: string, other: string): boolean =>
  (one.endsWith(other) && one.replace(OTHER_WORD, '') === other) ||
  (other.endsWith(one) && other.replace(OTHER_WORD, '') === one);

/** Long words that differ in one letter: "assesment". */
function isMisspelt(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 5 || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const [mine, theirs] = [one.slice(start), other.slice(start)];
  return mine.slice(1) === theirs.slice(1) || mine.slice(1) === theirs || mine === theirs.slice(1);
}

/** None and all are what many measures have. */
const isTelling = ({ figure: { finding } }: Reading) =>
  finding.value !== 0 && !(finding.value === 100 && finding.unit === '%');

const periodOf = ({ end, length, figure }: Reading) => `${end} ${length} ${figure.finding.unit}`;
const valueIn = (reading: Reading) => `${periodOf(reading)} ${reading.figure.finding.value}`;

function named(one: NamedMeasure, read: ReadName): Named {
  const dated = one.readings.filter(({ isDatedByMeeting }) => !isDatedByMeeting);
  return {
    ...one,
    name: read(one.readings[0]?.figure.finding.indicator ?? ''),
    papers: new Set(one.readings.map(({ paper }) => paper.id)),
    periods: new Set(dated.map(periodOf)),
    values: new Set(dated.filter(isTelling).map(valueIn)),
  };
}

const agreeingOf = (one: Named, other: Named): readonly Reading[] =>
  one.readings.filter((reading) => !reading.isDatedByMeeting && other.values.has(valueIn(reading)));

/** A paper that uses both names means two things, unless it gives both the same values. */
function isToldApart(one: Named, other: Named, agreeing: readonly Reading[]): boolean {
  if (![...one.papers].some((paper) => other.papers.has(paper))) return false;
  const agreed = new Set(agreeing.map(periodOf));
  return (
    agreed.size === 0 || ![...one.periods].every((period) => !other.periods.has(period) || agreed.has(period))
  );
}
