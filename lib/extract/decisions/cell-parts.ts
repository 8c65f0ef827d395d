/** One cell may hold a whole resolution, or the answer to each of its parts: "a) …; b) …", "• … • …". */

export type CellPart = {
  /** Offsets in the cell's words. */
  readonly start: number;
  readonly end: number;
  /** "a", "ii", "1"; for a bullet its place; `null` for a cell in one piece. */
  readonly part: string | null;
};

export type CellParts = {
  /** What stands before the first part, if anything: "RESOLVED: That:". */
  readonly lead: string;
  readonly parts: readonly CellPart[];
};

/** "• ", "(a) ", "b) ", "iv. ", "2. ", where a clause can begin. */
const MARK =
  /(?<=^|\s)(?:(?<bullet>[•▪●◦])|(?<=^|\n|[;.:]\s|\band\s|\bor\s|\bthat:?\s)(?:(?<dot>·)|\(?(?<letter>[a-z])[).]|\(?(?<roman>[ivx]{1,5})[).]|\(?(?<number>\d{1,2})[).]))\s+(?=\S)/gi;

/** The parts of a cell's words that are marked as a list, and what leads to them. */
export function partsIn(words: string): CellParts {
  const marks = inSequence([...words.matchAll(MARK)].map(markFrom));
  const [first] = marks;
  if (!first) return { lead: words.trim(), parts: [] };
  const parts = marks.map(({ after, name }, place) => ({
    start: after,
    end: marks[place + 1]?.index ?? words.length,
    part: name ?? String(place + 1),
  }));
  return { lead: words.slice(0, first.index).trim(), parts };
}

type Mark = {
  readonly index: number;
  readonly after: number;
  /** Each way to read it: "i" is a letter and a number. */
  readonly readings: readonly { readonly kind: string; readonly value: number }[];
  readonly name: string | null;
};

function markFrom(match: RegExpExecArray): Mark {
  const { bullet, dot, letter, roman, number } = match.groups ?? {};
  const name = letter ?? roman ?? number ?? null;
  const readings = [
    ...(bullet || dot ? [{ kind: bullet ?? dot ?? '', value: 0 }] : []),
    ...(letter ? [{ kind: 'letter', value: letter.toLowerCase().charCodeAt(0) - 96 }] : []),
    ...(name && /^[ivx]+$/i.test(name) ? [{ kind: 'roman', value: romanValue(name) }] : []),
    ...(number ? [{ kind: 'number', value: Number(number) }] : []),
  ];
  return { index: match.index, after: match.index + match[0].length, readings, name };
}

/** The first mark and those that carry its count on: in "c. … 1. … 2. … d. …" only c and d. */
function inSequence(marks: readonly Mark[]): readonly Mark[] {
  const [first] = marks;
  if (!first) return [];
  const runs = first.readings.map(({ kind, value }) => {
    let next = value;
    return marks.filter(({ readings }) => {
      const isNext = readings.some((reading) => reading.kind === kind && reading.value === next);
      if (isNext && next > 0) next++;
      return isNext;
    });
  });
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest));
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

const romanValue = (numeral: string): number =>
  [...numeral.toLowerCase()].reduce((sum, letter, place, letters) => {
    const value = ROMAN[letter] ?? 0;
    return sum + (value < (ROMAN[letters[place + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
