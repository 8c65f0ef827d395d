/**
 * An Excel workbook (XLSX) → the words in its sheets. Days are ISO days, numbers stand bare; what a formula gave when
 * the file was saved counts, no formula does. Hidden sheets are passed over.
 */
import { strFromU8 } from 'fflate';
import { fail, ok, type Result } from '@/lib/result';
import type { CsvRow } from './csv';
import { unzipped } from './unzip';
import { rowsIn, stringsIn } from './xlsx-cells';
import { isDayIn } from './xlsx-days';
import { attributeOf, isXml, tokensOf } from './xml';

export type WorkbookSheet = { readonly name: string; readonly rows: readonly CsvRow[] };

export type WorkbookProblem = {
  readonly kind: /** Some other file. */
    | 'not-a-workbook'
    /** With a password, or of Excel before 2007. */
    | 'locked-or-old'
    | 'too-large'
    | 'broken';
};

/** A tracker of thousands of rows is smaller by far. */
const LARGEST_FILE = 8 * 1024 * 1024;
const MOST_UNPACKED = 32 * 1024 * 1024;
/** How Excel's older files begin, and new ones with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

const WANTED =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;

export function readXlsx(bytes: Uint8Array): Result<readonly WorkbookSheet[], WorkbookProblem> {
  if (OLE.every((byte, at) => bytes[at] === byte)) return fail({ kind: 'locked-or-old' });
  if (bytes.length > LARGEST_FILE) return fail({ kind: 'too-large' });
  const files = unzipped(bytes, (name) => WANTED.test(name), MOST_UNPACKED);
  if (!files.ok) {
    return fail({ kind: files.problem.kind === 'not-zip' ? 'not-a-workbook' : files.problem.kind });
  }
  const texts = new Map([...files.value].map(([name, held]) => [name, strFromU8(held)]));
  if (!texts.has('xl/workbook.xml')) return fail({ kind: 'not-a-workbook' });
  if (![...texts.values()].every(isXml)) return fail({ kind: 'broken' });
  const xml = (name: string): string => texts.get(name) ?? '';
  const { sheets, is1904 } = bookIn(xml('xl/workbook.xml'), xml('xl/_rels/workbook.xml.rels'));
  const known = {
    strings: stringsIn(xml('xl/sharedStrings.xml')),
    isDay: isDayIn(xml('xl/styles.xml')),
    is1904,
  };
  const read: WorkbookSheet[] = [];
  for (const { name, file } of sheets) {
    const rows = rowsIn(xml(file), known);
    if (rows === null) return fail({ kind: 'too-large' });
    read.push({ name, rows });
  }
  return ok(read);
}

type Book = {
  readonly sheets: readonly { readonly name: string; readonly file: string }[];
  /** Days are counted from 1904. */
  readonly is1904: boolean;
};

function bookIn(workbook: string, relations: string): Book {
  const files = new Map<string, string>();
  for (const token of tokensOf(relations)) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue;
    const target = attributeOf(token.rest, 'Target') ?? '';
    files.set(
      attributeOf(token.rest, 'Id') ?? '',
      target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`,
    );
  }
  const sheets: { name: string; file: string }[] = [];
  let is1904 = false;
  for (const token of tokensOf(workbook)) {
    if (token.kind !== 'open') continue;
    if (token.name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributeOf(token.rest, 'date1904') ?? '');
    const isShown = (attributeOf(token.rest, 'state') ?? 'visible') === 'visible';
    if (token.name !== 'sheet' || !isShown) continue;
    const file = files.get(attributeOf(token.rest, 'id') ?? '');
    if (file !== undefined) sheets.push({ name: attributeOf(token.rest, 'name') ?? '', file });
  }
  return { sheets, is1904 };
}
