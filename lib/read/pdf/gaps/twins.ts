/** Two tables side by side that were laid out as one: a title over each, and the same heads under both. */
import type { Row } from './chunks';
import type { PlacedLine } from './entries';
import type { Layout } from './layout';

/** The rows of the left table and of the right one, without their titles; `null` where it is one table. */
export function twinsOf({ lines, rows, columns }: Layout): readonly [readonly Row[], readonly Row[]] | null {
  const half = columns.length / 2;
  if (half < 2 || !Number.isInteger(half)) return null;
  const head = lines.findIndex((line, at) => at > 0 && repeats(line, half) && areTitles(lines[at - 1], half));
  if (head < 0) return null;
  const sideOf = (isLeft: boolean) =>
    rows.slice(head).flatMap((row, at) => {
      const chunks = row.chunks.filter((_, place) => isIn(lines[head + at], place, half) === isLeft);
      return chunks.length === 0 ? [] : [{ ...row, chunks }];
    });
  return [sideOf(true), sideOf(false)];
}

/** "Team | Due | Done | Team | Due | Done". */
function repeats({ chunks }: PlacedLine, half: number): boolean {
  const isFull = chunks.length === 2 * half && chunks.every(({ from, to }, at) => from === at && to === at);
  return (
    isFull && chunks.slice(0, half).every(({ chunk }, at) => chunk.text === chunks[half + at]?.chunk.text)
  );
}

/** "Visits by team" over the first column of one, "Reviews by team" over that of the other. */
function areTitles(line: PlacedLine | undefined, half: number): boolean {
  const [left, right, ...more] = line?.chunks ?? [];
  return left?.from === 0 && left.to < half && right?.from === half && more.length === 0;
}

const isIn = (line: PlacedLine | undefined, place: number, half: number): boolean =>
  (line?.chunks[place]?.from ?? 0) < half;
