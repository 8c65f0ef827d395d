/** Rows that follow each other closely and have parts → what may be a table without rules. */
import type { Row } from './chunks';
import { CAPTION, isParted, MOST_ROWS } from './frames';

/** In ems: rows of one table stand no further apart. */
const FURTHEST = 3.2;
/** Lines of a label, of a section's name: more of them without a second part are prose. */
const MOST_ALONE = 3;
/** Above the first row with parts: heads set across several columns. */
const MOST_ABOVE = 2;
const FEWEST_ROWS = 3;

export function runsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const runs: Row[][] = [];
  let run: Row[] = [];
  let alone: Row[] = [];
  const end = () => {
    if (run.filter(isParted).length >= FEWEST_ROWS) runs.push(run);
    run = [];
  };
  for (const row of rows) {
    const before = alone.at(-1) ?? run.at(-1);
    const isNear = before !== undefined && row.y - before.y <= FURTHEST * Math.max(row.size, before.size);
    if (!isNear || run.length >= MOST_ROWS) {
      end();
      alone = [];
    }
    if (isParted(row)) {
      if (run.length === 0) alone = alone.slice(-MOST_ABOVE);
      run.push(...alone, row);
      alone = [];
    } else if (run.length > 0 && (alone.length >= MOST_ALONE || CAPTION.test(row.chunks[0]?.text ?? ''))) {
      end();
      alone = [row];
    } else {
      alone.push(row);
    }
  }
  if (run.length > 0) run.push(...alone);
  end();
  return runs;
}
