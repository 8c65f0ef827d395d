/** One cell may hold a whole resolution, or the answer to each of its parts: "a) …; b) …", "• … • …". */
import { carriedOn } from './marks';

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
  const found = [...words.matchAll(MARK)].map((match) => {
    const { bullet, dot, letter, roman, number } = match.groups ?? {};
    return { match, name: letter ?? roman ?? number ?? null, mark: bullet ?? dot ?? '' };
  });
  const isPart = carriedOn(found.map(({ name, mark }) => name ?? mark));
  const marks = found.filter((_, place) => isPart[place]);
  const [first] = marks;
  if (!first) return { lead: words.trim(), parts: [] };
  const parts = marks.map(({ match, name }, place) => ({
    start: match.index + match[0].length,
    end: marks[place + 1]?.match.index ?? words.length,
    part: name ?? String(place + 1),
  }));
  return { lead: words.slice(0, first.match.index).trim(), parts };
}
