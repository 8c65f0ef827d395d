// @vitest-environment node
/** Where two places may be the passage, Kloe asks: rows put in beside those they are like, cells taken out among equals. */
import { expect, test } from 'vitest';
import { anchorCase } from '@/scripts/anchor/in-texts';

const FAR = 'Officers proposed a list of roads for maintenance with the money that is expected.\n\n'.repeat(
  20,
);

/** The passage stands between ‹ and ›. */
function found(marked: string, after: string) {
  const [start, end] = [marked.indexOf('‹'), marked.indexOf('›') - 1];
  const { state, candidates } = anchorCase({ before: bare(marked), start, end, after });
  return { state, asked: candidates.map(([from]) => from) };
}

const bare = (marked: string) => marked.replaceAll(/[‹›]/g, '');

const TABLE = [
  'Leaving care\t6\t100\t12\t100\t13\t21',
  'Court 3\t0\t75\t25\t100\t0\t0',
  'Assessment 1\t17\t100\t0\t75\t0\t‹0›',
  'Court 2\t33\t40\t0\t0\t0\t0',
  'Head of practice\t0\t0\t0\t0\t0\t0',
  'Early permanence\t\t\t\t\t\tnew',
].join('\n');
const APART = TABLE.replace('75\t0\t‹0›', '0\t75\t‹0›');
const RATINGS = [
  'Visits\tG\tR\tA\tR',
  'Checks on placements\tG\tG\tG\tG\tG\tG',
  'Reviews\tA\tR\tG\t‹G›',
  'Plans of all the teams\tG\tG\tG\tG\tG\tG',
].join('\n');

test.each`
  cell                                    | table      | out             | left
  ${'a figure'}                           | ${TABLE}   | ${'75\t0\t‹0›'} | ${'75\t0'}
  ${'a figure, with the tab still there'} | ${TABLE}   | ${'75\t0\t‹0›'} | ${'75\t0\t'}
  ${'a figure, with another between'}     | ${APART}   | ${'0\t75\t‹0›'} | ${'0\t75'}
  ${'a rating'}                           | ${RATINGS} | ${'R\tG\t‹G›'}  | ${'R\tG'}
`('of two equal cells one is left, and nobody knows which: $cell', ({ table, out, left }) => {
  expect(found(table, table.replace(out, left)).state).not.toMatch(/exact|moved/);
});

const SPENT =
  'In the spring the Council spent £412,000 on paths, and 72% of them were mended in ‹time› for the fair.';
const ANNEXES =
  'Documents that go with this report:\nAnnex ‹1›: the guidelines for all who ask for a grant, as agreed in May, item 63, 138 KB\n';
const CAPTION = 'No more is known of it.\n\nTable 5: what each head of the budget spends, ‹2026/27›\n';
const NEXT = '\nThe Chair thanked all who had spoken, and moved to the next report of the evening.';
test.each`
  what                                                            | row        | from         | to           | isBefore
  ${'a sentence right before itself, with another figure'}        | ${SPENT}   | ${'412'}     | ${'498'}     | ${true}
  ${'a sentence right after itself, with another figure'}         | ${SPENT}   | ${'412'}     | ${'498'}     | ${false}
  ${'a row right before itself, whose own figure stands near by'} | ${ANNEXES} | ${'item 63'} | ${'item 65'} | ${true}
  ${'a caption right after itself, of another year'}              | ${CAPTION} | ${'2026/27'} | ${'2026/31'} | ${false}
`('what was copied beside itself is asked about: $what', ({ row, from, to, isBefore }) => {
  const own = bare(row);
  const line = own.split('\n').findLast((one: string) => one.includes(from)) ?? own;
  const copy = line.replace(from, to);
  const after = own.replace(line, isBefore ? `${copy}\n${line}` : `${line}\n${copy}`) + NEXT;
  const { state, asked } = found(FAR + row + NEXT, FAR + after);
  expect(state).toBe('ambiguous');
  const moved = isBefore ? copy.length + 1 : 0;
  expect(asked).toContain(FAR.length + row.indexOf('‹') + moved);
});

test('of rows that changed places with their header the copy in the old place is not taken for the one that moved', () => {
  const header = 'Yes (%)\tNo (%)\tDon’t know (%)';
  const asked = '4. Do you want a crossing on Coombe Road by the school, outside house number 54?';
  const next = '\n\n5. What was said by those who left comments is shown below.\n';
  const before = `${FAR}${asked}\n${header}\n60\t36\t‹4›${next}`;
  const after = `${FAR}${asked}\n60\t36\t4\n${header}\n60\t42\t4${next}`;
  const { state, asked: among } = found(before, after);
  expect(state).toBe('ambiguous');
  expect(among).toContain(after.indexOf('36\t4') + 3);
});

test('a ruling that comes after each item is where it was, though another item goes without it', () => {
  const item = (number: number, ruling: string) =>
    `${number}. Members spoke of the plan for the paths and were for it. ${ruling} The Chair thanked all who had come to speak of it that evening.\n`;
  const paper = `${FAR}${item(1, '‹Voting: unanimous.›')}${item(2, '')}${FAR}`;
  expect(found(paper, bare(paper)).state).toBe('exact');
});

const REPLACED = 'This paragraph stands for one in the version that was published first.';
const CONFIRMED = 'Officers said that all had been looked at once more by the board.';
const REPORT =
  'Minutes:\nThe Chair moved this item up, as all were willing.\n\n‹Members looked at a report on the new crossing near the school, and at the drawings.› The parish had spoken of it in December 2025, and was all for it.\n';
const CASELOADS =
  'Staff have time to write to every child.\tEach fortnight it is seen whether all have fewer than 20.\t‹Of the workers, those with more than 20.›\tFirst team: 0% Second team: 43% Third team: 60% Team by the sea: 50%\tdown\n';
test.each`
  what                                            | row          | from      | to        | before            | after
  ${'a sentence, with others after it'}           | ${REPORT}    | ${'2025'} | ${'2026'} | ${''}             | ${` ${REPLACED}`}
  ${'a cell, with sentences before and after it'} | ${CASELOADS} | ${'50%'}  | ${'80%'}  | ${`${REPLACED} `} | ${` ${CONFIRMED}`}
`(
  'words whose place a copy of their row has by now, and sentences put in beside them: $what',
  ({ row, from, to, before, after }) => {
    const own = bare(row);
    const line = own.split('\n').findLast((one: string) => one.includes(from)) ?? own;
    const words = row.slice(row.indexOf('‹') + 1, row.indexOf('›'));
    const later = own.replace(
      line,
      `${line.replace(from, to)}\n${line.replace(words, `${before}${words}${after}`)}`,
    );
    const { state, asked } = found(FAR + row + NEXT, FAR + later + NEXT);
    expect(state).toBe('ambiguous');
    expect(asked).toContain(FAR.length + later.lastIndexOf(words));
  },
);

test('a copy of the words alone, far off, leaves them where they are', () => {
  const row = FAR + SPENT + NEXT;
  expect(found(row, `${bare(row)}\n${FAR}Nothing was said of the time for the fair.`).state).toBe('exact');
});

test('words whose place a copy with another figure has by now are asked about where they stand close by', () => {
  const own = 'In the spring the Council spent £412,000 on paths.';
  const copy = own.replace('412', '498');
  const after = `${FAR}Of roads.\n${copy}${NEXT}\n${own}\n${FAR}`;
  const { state, asked } = found(`${FAR}Of roads.\n‹${own}›${NEXT}\n${FAR}`, after);
  expect(state).toBe('ambiguous');
  expect(asked).toEqual([after.indexOf(copy), after.indexOf(own)]);
});
