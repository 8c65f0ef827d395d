import { expect, test } from 'vitest';
import { headerPaths } from '@/lib/document/header-paths';
import { mapPiece } from '@/lib/document/mapped-text';
import { tableBlock } from '@/lib/read/grid';
import { cellsOf } from '../read/cells';

/** "July > Mid; North" for the cell that holds `words`. */
function pathOf(notation: string, words: string): string {
  const cells = cellsOf(notation);
  const rows = Math.max(...cells.map(({ row, rowSpan }) => row + rowSpan));
  const block = tableBlock({
    rows,
    cells: cells.map(({ text, ...cell }) => ({ ...cell, words: mapPiece(text, 1, 0) })),
    title: null,
    introducedBy: null,
    evidence: 'ruled',
  });
  const wordsOf = ({ start, end }: { start: number; end: number }) => block.text.slice(start, end);
  const cell = block.table.cells.find((one) => wordsOf(one) === words);
  if (!cell) throw new Error(`no cell holds ${words}`);
  const { above, beside } = headerPaths(block)(cell);
  return [above, beside].map((path) => path.map(wordsOf).join(' > ')).join('; ');
}

const QUARTERS =
  '*vTeam | *>July | *>August / *Mid | *End | *Mid | *End / North | 81 | 82 | 83 | 84 / South | 71 | 72 | 73 | 74';
const LOST = '*Team | *July | | *August | / | Mid | End | Mid | End / North | 81 | 82 | 83 | 84';
const NAMES = '*Area | *Team | *Visits / vNorth | Duty | 81 / Long term | 82 / South | Duty | 83';
const UNITS = '*Scheme | *2025/26 | *2026/27 / | £000 | £000 / School | 1,195 | 0 / Road | 12 | 7';
const TITLED = '*>>Table 1: visits / *Team | *Due | *Done / North | 40 | 38';
const FORM = 'Directorate: | Adults | Ward: | All / Author: | A. Day | Key decision: | No';

test.each([
  [QUARTERS, '81', 'July > Mid; North'],
  [QUARTERS, '74', 'August > End; South'],
  [QUARTERS, 'North', 'Team; '],
  [QUARTERS, 'Mid', '; '],
  [LOST, '82', 'July > End; North'],
  [LOST, '83', 'August > Mid; North'],
  [NAMES, '82', 'Visits; North > Long term'],
  [NAMES, '83', 'Visits; South > Duty'],
  [NAMES, 'Long term', 'Team; North'],
  [UNITS, '1,195', '2025/26 > £000; School'],
  [UNITS, '7', '2026/27 > £000; Road'],
  [TITLED, '38', 'Done; North'],
  [FORM, 'All', '; Ward:'],
  [FORM, 'Ward:', '; '],
  ['Roads | 3,827 / Homes | 2,683', '2,683', '; Homes'],
])('%s: %s is under %s', (notation, words, path) => {
  expect(pathOf(notation, words)).toBe(path);
});
