/** Rows of words ↔ CSV (RFC 4180). Reading is as short as writing, and a library would be mostly its reading. */

/** Tells Excel that what follows is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

const quoted = (words: string): string =>
  NEEDS_QUOTES.test(words) ? `"${words.replaceAll('"', '""')}"` : words;

/** With the mark that Excel wants, and a line end after each row. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');

export type CsvRow = {
  /** On which it begins, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
};

/** Up to the next comma or line end; in quotes, up to the quote that is not doubled. */
const FIELD = /"(?<inQuotes>(?:[^"]|"")*)"?|(?<bare>[^,\r\n]*)/y;

/** Whatever ends its lines and with or without the mark; rows without any words are left out. */
export function readCsv(csv: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let at = csv.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  let line = 1;
  while (at < csv.length) {
    const begun = line;
    const fields: string[] = [];
    for (;;) {
      FIELD.lastIndex = at;
      const { 0: all, groups } = FIELD.exec(csv) ?? { 0: '', groups: undefined };
      fields.push(groups?.inQuotes?.replaceAll('""', '"') ?? groups?.bare ?? '');
      at += all.length;
      line += all.match(/\r\n|\r|\n/g)?.length ?? 0;
      // After a closing quote there should be nothing; what there is belongs to the field no more.
      while (at < csv.length && !/[,\r\n]/.test(csv.charAt(at))) at += 1;
      if (csv.charAt(at) !== ',') break;
      at += 1;
    }
    at += csv.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    if (fields.some((words) => words.trim() !== '')) rows.push({ line: begun, fields });
  }
  return rows;
}
