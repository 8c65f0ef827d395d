/** A table as CSV and as lines with tabs: what a spreadsheet reads back is what stood in the cells, and it runs none of it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { harmless } from '@/lib/export/harmless';
import { placesOf } from '@/lib/export/table-cells';
import { tableToCsv, tableToTsv } from '@/lib/export/table-csv';
import { casesOf } from '../support/random';
import { anyTable, SCORECARD, shownTable } from '../support/shown-tables';

const nameOf = (colour: string) => colour.toUpperCase();
const rowsOf = (csv: string) => csv.replace('\uFEFF', '').split('\r\n').slice(0, -1);

test.each`
  cells                          | line
  ${'Team | Posts'}              | ${'Team,Posts'}
  ${'North, with Marchgate | 3'} | ${'"North, with Marchgate",3'}
  ${'The "hub" | 3'}             | ${'"The ""hub""",3'}
  ${'Rent | £1,204'}             | ${'Rent,"£1,204"'}
  ${'Late | '}                   | ${'Late,'}
`('$cells is the line $line', ({ cells, line }) => {
  expect(rowsOf(tableToCsv(shownTable(cells), nameOf))).toEqual([line]);
});

test('a file begins with the mark of UTF-8, and each of its lines ends as Windows wants', () => {
  expect(tableToCsv(shownTable('Year | Plans\n2025 | 412'), nameOf)).toBe('\uFEFFYear,Plans\r\n2025,412\r\n');
});

test('a cell that spans several stands in the first of them; a colour alone is said in a word', () => {
  expect(rowsOf(tableToCsv(SCORECARD, nameOf)).slice(0, 3)).toEqual([
    'Measure,Quarter 1,Quarter 2,,RAG',
    ',Actual,Actual,Target,',
    'Visits to children in need completed on time,78%,72%,95%,RED',
  ]);
});

test.each`
  words                 | written
  ${'=1+1'}             | ${"'=1+1"}
  ${'=HYPERLINK("x")'}  | ${`'=HYPERLINK("x")`}
  ${'+cmd|calc'}        | ${"'+cmd|calc"}
  ${'-1+1'}             | ${"'-1+1"}
  ${'@SUM(A1)'}         | ${"'@SUM(A1)"}
  ${'\tpadded'}         | ${"'\tpadded"}
  ${'\rreturned'}       | ${"'\rreturned"}
  ${'- not given'}      | ${"'- not given"}
  ${'+44 1632 960 001'} | ${"'+44 1632 960 001"}
  ${'-4.2%'}            | ${'-4.2%'}
  ${'+3'}               | ${'+3'}
  ${'-1,204.50'}        | ${'-1,204.50'}
  ${'-£1.2m'}           | ${'-£1.2m'}
  ${'-'}                | ${'-'}
  ${'72%'}              | ${'72%'}
  ${'a = b'}            | ${'a = b'}
  ${'(300)'}            | ${'(300)'}
`('$words is written as $written', ({ words, written }) => {
  expect(harmless(words)).toBe(written);
});

test('whatever stands in the cells is read back by the rules of RFC 4180', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      expect(readCsv(tableToCsv(table, nameOf))).toEqual(placesOf(table, nameOf));
    }),
    casesOf(5_000),
  );
});

test('whatever stands in the cells, lines with tabs keep their rows and columns', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const rows = tableToTsv(table, nameOf).split('\n');
      expect(rows.map((row) => row.split('\t').length)).toEqual(
        Array.from({ length: table.rows }, () => table.columns),
      );
    }),
    casesOf(5_000),
  );
});

/** RFC 4180, sign by sign. */
function readCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let field = '';
  let isQuoted = false;
  const endField = () => {
    rows.at(-1)?.push(field);
    field = '';
  };
  for (let at = 1; at < csv.length; at++) {
    const sign = csv.charAt(at);
    if (isQuoted && sign === '"' && csv.charAt(at + 1) === '"') {
      field += '"';
      at += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && sign === ',') endField();
    else if (!isQuoted && sign === '\r' && csv.charAt(at + 1) === '\n') {
      endField();
      rows.push([]);
      at += 1;
    } else field += sign;
  }
  return rows.slice(0, -1);
}
