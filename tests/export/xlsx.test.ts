/** Workbooks read: what Excel and other programs write, and what is no workbook or means harm. */
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Sheet, SheetCell } from '@/lib/export/sheet';
import { toXlsx } from '@/lib/export/spreadsheet';
import { readXlsx } from '@/lib/export/xlsx';
import { casesOf } from '../support/random';

type Book = {
  readonly sheets?: Readonly<Record<string, string>>;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbook?: string;
};

/** A workbook by its parts: "Actions" → what stands in its `sheetData` and after it. */
function book({ sheets = {}, strings, styles, workbook }: Book): Uint8Array {
  const names = Object.keys(sheets);
  const listed = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const related = names.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const parts: Record<string, string> = {
    'xl/workbook.xml': workbook ?? `<workbook><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${related.join('')}</Relationships>`,
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst>${strings}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': styles }),
  };
  names.forEach((name, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = `<worksheet>${sheets[name]}</worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const sheetOf = (data: string, after = '') => ({ Actions: `<sheetData>${data}</sheetData>${after}` });

function rowsOf(bytes: Uint8Array): readonly (readonly string[])[] {
  const read = readXlsx(bytes);
  if (!read.ok) expect.fail(read.problem.kind);
  return read.value[0]?.rows.map(({ fields }) => fields) ?? [];
}

test('what Kloe writes it reads: words, days and numbers in their columns', async () => {
  const cells: readonly SheetCell[] = [
    { kind: 'words', words: ' Visits & <plans>\nby team ' },
    null,
    { kind: 'day', iso: '2026-09-30' },
    { kind: 'number', value: 72.5, unit: 'count' },
  ];
  const sheet: Sheet = {
    name: 'Outstanding',
    columns: ['Action', 'Note', 'Due', 'Days'].map((title) => ({ title, width: 10 })),
    rows: [cells],
  };
  const read = readXlsx(await toXlsx([sheet]));
  expect(read).toEqual({
    ok: true,
    value: [
      {
        name: 'Outstanding',
        rows: [
          { line: 1, fields: ['Action', 'Note', 'Due', 'Days'] },
          { line: 2, fields: ['Visits & <plans>\nby team', '', '2026-09-30', '72.5'] },
        ],
      },
    ],
  });
});

const DAYS =
  '<styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0 &quot;days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>';

test.each`
  what                                     | data                                                              | words
  ${'a shared string of several runs'}     | ${'<c r="A1" t="s"><v>0</v></c>'}                                 | ${'Write to the Director'}
  ${'words in the cell'}                   | ${'<c r="A1" t="inlineStr"><is><t>Siân &amp; Co</t></is></c>'}    | ${'Siân & Co'}
  ${'what a formula gave'}                 | ${'<c r="A1" t="str"><f>A2&amp;"x"</f><v>done</v></c>'}           | ${'done'}
  ${'a day, as Excel has it'}              | ${'<c r="A1" s="1"><v>46295</v></c>'}                             | ${'2026-09-30'}
  ${'a day with a time'}                   | ${'<c r="A1" s="2"><v>46295.75</v></c>'}                          | ${'2026-09-30'}
  ${'a number of days, which is no day'}   | ${'<c r="A1" s="3"><v>46295</v></c>'}                             | ${'46295'}
  ${'a number'}                            | ${'<c r="A1"><v>1.50</v></c>'}                                    | ${'1.5'}
  ${'yes'}                                 | ${'<c r="A1" t="b"><v>1</v></c>'}                                 | ${'Yes'}
  ${'raw words'}                           | ${'<c t="inlineStr"><is><t><![CDATA[<b> &amp;]]></t></is></c>'}   | ${'<b> &amp;'}
  ${'a sign that XML has no room for'}     | ${'<c t="inlineStr"><is><t>a_x000D_&#10;b</t></is></c>'}          | ${'a\nb'}
  ${'tags with a name before their colon'} | ${'<x:c r="A1" t="inlineStr"><x:is><x:t>said</x:t></x:is></x:c>'} | ${'said'}
`('$what', ({ data, words }) => {
  const strings =
    '<si><r><t>Write to </t></r><r><rPr><b/></rPr><t xml:space="preserve">the Director</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>';
  expect(rowsOf(book({ sheets: sheetOf(`<row r="1">${data}</row>`), strings, styles: DAYS }))).toEqual([
    [words],
  ]);
});

test('days counted from 1904, cells without a place, merged cells', () => {
  const workbook =
    '<workbook><workbookPr date1904="1"/><sheets><sheet name="Actions" sheetId="1" r:id="rId1"/></sheets></workbook>';
  const cell = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
  const data = [
    `<row r="3">${cell('22 September')}${cell('first')}<c s="1"><v>44833</v></c></row>`,
    `<row r="4"><c/>${cell('second')}</row>`,
  ].join('');
  const sheets = sheetOf(data, '<mergeCells><mergeCell ref="A3:A4"/></mergeCells>');
  expect(rowsOf(book({ sheets, workbook, styles: DAYS }))).toEqual([
    ['22 September', 'first', '2026-09-30'],
    ['22 September', 'second'],
  ]);
});

test('a hidden sheet is passed over', () => {
  const workbook =
    '<workbook><sheets><sheet name="Old" state="hidden" r:id="rId1"/><sheet name="Now" r:id="rId2"/></sheets></workbook>';
  const read = readXlsx(book({ sheets: { Old: '<sheetData/>', Now: '<sheetData/>' }, workbook }));
  expect(read.ok && read.value.map(({ name }) => name)).toEqual(['Now']);
});

/** One file whose header says that it is small, and which is not. */
function lyingZip(name: string, size: number): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(size, 32), { level: 9 });
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(10, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}

test.each`
  what                                    | bytes                                                                       | kind
  ${'nothing'}                            | ${new Uint8Array()}                                                         | ${'not-a-workbook'}
  ${'a picture'}                          | ${strToU8('\x89PNG\r\n\x1a\n and so on')}                                   | ${'not-a-workbook'}
  ${'another archive'}                    | ${zipSync({ 'word/document.xml': strToU8('<w/>') })}                        | ${'not-a-workbook'}
  ${'a workbook with a password'}         | ${new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])}                           | ${'locked-or-old'}
  ${'a bomb whose sizes are true'}        | ${zipSync({ 'xl/workbook.xml': new Uint8Array(40_000_000) }, { level: 9 })} | ${'too-large'}
  ${'a bomb that says it is small'}       | ${lyingZip('xl/workbook.xml', 40_000_000)}                                  | ${'too-large'}
  ${'a document type with entities'}      | ${book({ workbook: '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>' })}          | ${'broken'}
  ${'tags that are none'}                 | ${book({ workbook: '<workbook><sheets' })}                                  | ${'broken'}
  ${'more columns than a tracker has'}    | ${book({ sheets: sheetOf('<row r="1"><c r="XFD1"><v>1</v></c></row>') })}   | ${'too-large'}
  ${'a row further down than one begins'} | ${book({ sheets: sheetOf('<row r="1048576"><c><v>1</v></c></row>') })}      | ${'too-large'}
`('$what is refused', ({ bytes, kind }) => {
  expect(readXlsx(bytes)).toEqual({ ok: false, problem: { kind } });
});

test('cells without words, down to the last row and across to the last column, are none', () => {
  const words = '<row r="1"><c r="A1"><v>7</v></c><c r="XFD1" s="3"/></row>';
  const blank = '<row r="30000"><c r="A30000" s="3"/></row><row r="1048576"><c r="B1048576" s="3"/></row>';
  expect(rowsOf(book({ sheets: sheetOf(words + blank) }))).toEqual([['7']]);
});

test('whatever is damaged in it, a workbook is read or refused, and nothing is thrown', async () => {
  const whole = await toXlsx([
    {
      name: 'Actions',
      columns: [{ title: 'Action', width: 9 }],
      rows: [[{ kind: 'words', words: 'Visits' }]],
    },
  ]);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      fc.nat(whole.length),
      (changes, cut) => {
        const damaged = whole.slice(0, cut % 3 === 0 ? cut : whole.length);
        for (const [at, byte] of changes) if (at < damaged.length) damaged[at] = byte;
        expect(typeof readXlsx(damaged).ok).toBe('boolean');
      },
    ),
    casesOf(5_000),
  );
});
