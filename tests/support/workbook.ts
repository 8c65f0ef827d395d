/** What an XLSX file holds, read without the library that wrote it: each cell's value, kind and format, what is frozen, what can be pressed. */
import { inflateRawSync } from 'node:zlib';
import { JSDOM } from 'jsdom';

const { DOMParser } = new JSDOM().window;

export type ReadCell = {
  readonly kind: 'number' | 'words';
  readonly value: number | string;
  readonly format: string | null;
};

export type ReadSheet = {
  readonly name: string;
  /** "B2" → its cell. */
  readonly cells: Readonly<Record<string, ReadCell>>;
  readonly frozenRows: number;
  readonly links: Readonly<Record<string, string>>;
  readonly hasFormulas: boolean;
  /** Of rows that have one of their own, in points: 2 → 30. */
  readonly heights: Readonly<Record<string, number>>;
  /** How it is printed, and in which fonts, each once. */
  readonly paper: Readonly<Record<string, string | null>>;
  readonly fonts: readonly (string | null)[];
};

export function readWorkbook(bytes: Uint8Array): readonly ReadSheet[] {
  const files = unzip(Buffer.from(bytes));
  const xml = (name: string) => new DOMParser().parseFromString(files.get(name) ?? '<none/>', 'text/xml');
  const strings = [...xml('xl/sharedStrings.xml').querySelectorAll('si')].map((one) => one.textContent ?? '');
  const styles = xml('xl/styles.xml');
  const formats = new Map(
    [...styles.querySelectorAll('numFmt')].map((one) => [
      one.getAttribute('numFmtId'),
      one.getAttribute('formatCode'),
    ]),
  );
  const styleFormats = [...styles.querySelectorAll('cellXfs xf')].map(
    (one) => formats.get(one.getAttribute('numFmtId')) ?? null,
  );
  return [...xml('xl/workbook.xml').querySelectorAll('sheet')].map((sheet, place): ReadSheet => {
    const page = xml(`xl/worksheets/sheet${place + 1}.xml`);
    const targets = new Map(
      [...xml(`xl/worksheets/_rels/sheet${place + 1}.xml.rels`).querySelectorAll('Relationship')].map(
        (one) => [one.getAttribute('Id'), one.getAttribute('Target') ?? ''],
      ),
    );
    return {
      name: sheet.getAttribute('name') ?? '',
      frozenRows: Number(page.querySelector('pane[state=frozen]')?.getAttribute('ySplit') ?? 0),
      hasFormulas: page.querySelector('f') !== null,
      heights: Object.fromEntries(
        [...page.querySelectorAll('row[ht]')].map((one) => [
          one.getAttribute('r'),
          Number(one.getAttribute('ht')),
        ]),
      ),
      paper: Object.fromEntries(
        ['orientation', 'fitToWidth', 'fitToHeight'].map((name) => [
          name,
          page.querySelector('pageSetup')?.getAttribute(name) ?? null,
        ]),
      ),
      fonts: [
        ...new Set(
          [...styles.querySelectorAll('font')].map(
            (font) => font.querySelector('name')?.getAttribute('val') ?? null,
          ),
        ),
      ],
      links: Object.fromEntries(
        [...page.querySelectorAll('hyperlink')].map((one) => [
          one.getAttribute('ref'),
          targets.get(one.getAttribute('r:id')),
        ]),
      ),
      cells: Object.fromEntries(
        [...page.querySelectorAll('c')].flatMap((one) => {
          const value = one.querySelector('v')?.textContent;
          if (value === undefined || value === null) return [];
          const isWords = one.getAttribute('t') === 's';
          const read: ReadCell = {
            kind: isWords ? 'words' : 'number',
            value: isWords ? (strings[Number(value)] ?? '') : Number(value),
            format: styleFormats[Number(one.getAttribute('s') ?? 0)] ?? null,
          };
          return [[one.getAttribute('r'), read]];
        }),
      ),
    };
  });
}

/** Name → text, by the directory at the end of the archive. */
export function unzip(archive: Buffer): ReadonlyMap<string, string> {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06'));
  const files = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((field) =>
      archive.readUInt16LE(at + field),
    );
    const name = archive.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const local = archive.readUInt32LE(at + 42);
    const begin = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(begin, begin + archive.readUInt32LE(at + 20));
    files.set(name, (archive.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8'));
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (noteLength ?? 0);
  }
  return files;
}
