/** The passages of a challenge as they are shown: one beside the other, but rows of one table together. */
import type { Passage } from '@/lib/extract/sited';

export type Side = {
  /** `rows`: of one table, one below the other. */
  readonly kind: 'text' | 'row' | 'rows';
  readonly passages: readonly Passage[];
  /** Whether its cells are few enough to be shown as a table. */
  readonly isTable: boolean;
};

/** Cells of a row stand apart by tabs. */
const isRow = ({ words }: Passage): boolean => words.includes('\t') && !words.includes('\n');
/** Fewer are set beside each other; more cells than these do not fit beside each other. */
const FEWEST_ROWS = 3;
const MOST_CELLS = 6;

/** Rows follow each other in one table where they stand on one page, or on the next. */
const goesOn = (one: Passage, next: Passage): boolean => next.page - one.page <= 1 && next.page >= one.page;

const isNarrow = ({ words }: Passage): boolean => words.split('\t').length <= MOST_CELLS;

export function sidesIn(passages: readonly Passage[]): readonly Side[] {
  const runs: Passage[][] = [];
  for (const passage of passages) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isRow(last) && isRow(passage) && goesOn(last, passage)) run.push(passage);
    else runs.push([passage]);
  }
  return runs.flatMap((run): readonly Side[] => {
    return run.length >= FEWEST_ROWS && run.every(isNarrow)
      ? [{ kind: 'rows', passages: run, isTable: true }]
      : run.map((passage) => ({
          kind: passage.words.includes('\t') ? 'row' : 'text',
          passages: [passage],
          isTable: isRow(passage) && isNarrow(passage),
        }));
  });
}
