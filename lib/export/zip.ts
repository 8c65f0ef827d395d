/** Files → a ZIP archive, which is what a Word document is. Nothing is packed: a question sheet is a few thousand characters. */

/** 1 January 1980, as DOS counts days: archives must name one. */
const NO_DAY = 0x21;
const UTF8_NAMES = 0x0800;

type Field = readonly [bytes: 2 | 4, value: number];

export function zipped(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const listed: Uint8Array[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const path = utf8(name);
    const content = utf8(text);
    const about: readonly Field[] = [
      [2, 20],
      [2, UTF8_NAMES],
      [2, 0],
      [2, 0],
      [2, NO_DAY],
      [4, crc32(content)],
      [4, content.length],
      [4, content.length],
      [2, path.length],
      [2, 0],
    ];
    const entry = joined([fields([[4, 0x04034b50], ...about]), path, content]);
    const place: readonly Field[] = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, at],
    ];
    parts.push(entry);
    listed.push(joined([fields([[4, 0x02014b50], [2, 20], ...about, ...place]), path]));
    at += entry.length;
  }
  const list = joined(listed);
  const end = fields([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, parts.length],
    [2, parts.length],
    [4, list.length],
    [4, at],
    [2, 0],
  ]);
  return joined([...parts, list, end]);
}

/** As UTF-8, written here because the core knows no encoder. */
function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const sign of text.toWellFormed()) {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else {
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      );
    }
  }
  return Uint8Array.from(bytes);
}

const POLYNOMIAL = 0xedb88320;

/** The check sum that ZIP wants (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ POLYNOMIAL : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** The lowest byte first. */
const fields = (all: readonly Field[]): Uint8Array =>
  Uint8Array.from(
    all.flatMap(([bytes, value]) => Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 255)),
  );

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
