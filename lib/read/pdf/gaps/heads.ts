/** Lines above a table's body → its header rows: lines of one head joined, wide heads above those they span. */
import type { Column } from './columns';
import type { Entry, PlacedChunk, PlacedLine } from './entries';
import type { Level } from './levels';

/** In ems: lines of one head stand no further apart. */
const WIDEST_LEADING = 1.36;
/** In ems: how far from the middle of what it spans a head may be set. */
const OFF_CENTRE = 1.6;
/** In ems: how far from the edge of what it spans a head set flush with it may stand. */
const FLUSH = 0.3;

export function headsOf(
  lines: readonly PlacedLine[],
  columns: readonly Column[],
  levels: readonly Level[],
): readonly Entry[] {
  const spanned = lines.map((line) => ({
    ...line,
    chunks: line.chunks.map((head) => spannedByRule(head, line, columns, levels)),
  }));
  const rows: PlacedLine[][] = [];
  for (const line of spanned) {
    const row = rows.at(-1);
    if (row && !beginsRow(row, line, levels)) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row, at) => (at < rows.length - 1 ? spread(row, rows[at + 1] ?? [], columns) : row));
}

/** A head with a short rule of its own below it spans what the rule does. */
function spannedByRule(
  head: PlacedChunk,
  { chunks }: PlacedLine,
  columns: readonly Column[],
  levels: readonly Level[],
): PlacedChunk {
  const { x1, x2, y, size } = head.chunk;
  const [first, last] = [columns[0], columns.at(-1)];
  const whole = first && last ? last.x2 - first.x1 : 0;
  const rule = levels.find(
    (level) =>
      level.y > y - 1 &&
      level.y < y + 1.1 * size &&
      level.x1 < x1 + 2 &&
      level.x2 > x2 - 2 &&
      level.x2 - level.x1 < 0.92 * whole,
  );
  const isShared = rule && chunks.filter(({ chunk }) => chunk.x1 < rule.x2 && chunk.x2 > rule.x1).length > 1;
  if (!rule || isShared) return head;
  const under = columns.flatMap((column, at) => {
    const shared = Math.min(rule.x2, column.x2) - Math.max(rule.x1, column.x1);
    return shared > 0.5 * (column.x2 - column.x1) ? [at] : [];
  });
  return {
    ...head,
    from: Math.min(head.from, under[0] ?? head.from),
    to: Math.max(head.to, under.at(-1) ?? head.to),
  };
}

function beginsRow(row: readonly PlacedLine[], line: PlacedLine, levels: readonly Level[]): boolean {
  // A name set in the middle beside two rows of heads stands on a line between theirs.
  const last = row.findLast((above) =>
    above.chunks.some((head) => line.chunks.some((below) => isAbove(head, below))),
  );
  if (!last) return line.y - (row.at(-1) ?? line).y > WIDEST_LEADING * line.size;
  const size = Math.max(last.size, line.size);
  if (line.y - last.y > WIDEST_LEADING * size) return true;
  const isRuled = levels.some(
    ({ y, x1, x2 }) =>
      y > last.y - 1 &&
      y < line.y - 0.5 * line.size &&
      line.chunks.some(({ chunk }) => chunk.x1 < x2 && chunk.x2 > x1),
  );
  if (isRuled) return true;
  const wide = row.flatMap(({ chunks }) => chunks.filter(({ from, to }) => to > from));
  return wide.some(
    ({ from, to }) => line.chunks.filter((below) => below.from >= from && below.to <= to).length > 1,
  );
}

const isAbove = (head: PlacedChunk, below: PlacedChunk): boolean =>
  head.chunk.x1 < below.chunk.x2 && head.chunk.x2 > below.chunk.x1;

/** Heads set in the middle of several columns that have no head of their own in this row span them. */
function spread(row: readonly PlacedLine[], below: readonly PlacedLine[], columns: readonly Column[]): Entry {
  const heads = row.flatMap(({ chunks }) => chunks).filter(({ from }) => from > 0);
  if (heads.length === 0) return row;
  const taken = new Set(heads.flatMap(({ from, to }) => range(from, to)));
  const extents = columns.map((column, at) => {
    const own = below.flatMap(({ chunks }) => chunks.filter(({ from, to }) => from === at && to === at));
    return own.reduce(
      (sum, { chunk }) => ({ x1: Math.min(sum.x1, chunk.x1), x2: Math.max(sum.x2, chunk.x2) }),
      column,
    );
  });
  const groups = inEqualGroups(heads, extents);
  if (groups) {
    return row.map((line) => ({ ...line, chunks: line.chunks.map((head) => groups.get(head) ?? head) }));
  }
  const claims = new Map<PlacedChunk, number[]>();
  extents.forEach((extent, at) => {
    if (at === 0 || taken.has(at)) return;
    const middle = (extent.x1 + extent.x2) / 2;
    const far = (head: PlacedChunk) => Math.abs((head.chunk.x1 + head.chunk.x2) / 2 - middle);
    const nearest = heads.reduce((best, head) => (far(head) < far(best) ? head : best));
    claims.set(nearest, [...(claims.get(nearest) ?? []), at]);
  });
  return row.map((line) => ({
    ...line,
    chunks: line.chunks.map((head) => grown(head, claims.get(head) ?? [], extents)),
  }));
}

/** Heads over as many columns each, all set flush with the last of theirs, or with the first. */
function inEqualGroups(
  heads: readonly PlacedChunk[],
  columns: readonly Column[],
): ReadonlyMap<PlacedChunk, PlacedChunk> | null {
  const width = (columns.length - 1) / heads.length;
  if (width < 2 || !Number.isInteger(width)) return null;
  const inOrder = heads.toSorted((a, b) => a.chunk.x1 - b.chunk.x1);
  const groups = inOrder.map((head, at) => ({ ...head, from: 1 + at * width, to: (at + 1) * width }));
  const isFlush = (edge: 'x1' | 'x2') =>
    groups.every(({ chunk, from, to }) => {
      const [first, last] = [columns[from], columns[to]];
      if (!first || !last || chunk.x1 < first.x1 - chunk.size || chunk.x2 > last.x2 + chunk.size)
        return false;
      return Math.abs(chunk[edge] - (edge === 'x1' ? first.x1 : last.x2)) <= FLUSH * chunk.size;
    });
  return isFlush('x1') || isFlush('x2')
    ? new Map(inOrder.map((head, at) => [head, groups[at] ?? head]))
    : null;
}

function grown(head: PlacedChunk, more: readonly number[], columns: readonly Column[]): PlacedChunk {
  const from = Math.min(head.from, ...more);
  const to = Math.max(head.to, ...more);
  const [first, last] = [columns[from], columns[to]];
  if (!first || !last || more.length === 0) return head;
  const { x1, x2, size } = head.chunk;
  const isCentred = Math.abs((x1 + x2) / 2 - (first.x1 + last.x2) / 2) <= OFF_CENTRE * size;
  return isCentred || Math.abs(x1 - first.x1) <= size ? { ...head, from, to } : head;
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);
