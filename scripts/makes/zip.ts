/** Files → a ZIP archive, which is what a Word document is. The same files give the same bytes. */
import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, as DOS counts days: archives must name one. */
const NO_DAY = 0x21;
const DEFLATED = 8;

export function zip(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const listed: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const plain = Buffer.from(text);
    const packed = deflateRawSync(plain);
    const about = numbers(
      ['short', 20],
      ['short', 0],
      ['short', DEFLATED],
      ['short', 0],
      ['short', NO_DAY],
      ['long', crc32(plain)],
      ['long', packed.length],
      ['long', plain.length],
      ['short', name.length],
      ['short', 0],
    );
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), about, Buffer.from(name), packed]);
    parts.push(entry);
    const place = numbers(['short', 0], ['short', 0], ['short', 0], ['long', 0], ['long', at]);
    listed.push(Buffer.from('PK\x01\x02'), numbers(['short', 20]), about, place, Buffer.from(name));
    at += entry.length;
  }
  const list = Buffer.concat(listed);
  const count = Object.keys(files).length;
  const end = numbers(
    ['short', 0],
    ['short', 0],
    ['short', count],
    ['short', count],
    ['long', list.length],
    ['long', at],
    ['short', 0],
  );
  return Buffer.concat([...parts, list, Buffer.from('PK\x05\x06'), end]);
}

function numbers(...values: readonly (readonly ['short' | 'long', number])[]): Buffer {
  return Buffer.concat(
    values.map(([size, value]) => {
      const bytes = Buffer.alloc(size === 'short' ? 2 : 4);
      if (size === 'short') bytes.writeUInt16LE(value);
      else bytes.writeUInt32LE(value >>> 0);
      return bytes;
    }),
  );
}
