/** Every byte of a file, unpacked, and whether words are among them however they are written. */
import { TextDecoder } from 'node:util';
import { unzipSync } from 'fflate';

const SIGNATURE = [0x50, 0x4b, 0x03, 0x04];

type Content = string | Uint8Array;

/** The file itself, and all that is packed in it, archives in archives too. */
function unpacked(content: Content): readonly Buffer[] {
  const bytes = Buffer.from(content);
  if (!SIGNATURE.every((byte, place) => bytes[place] === byte)) return [bytes];
  return [
    bytes,
    ...Object.entries(unzipSync(bytes)).flatMap(([name, held]) => [Buffer.from(name), ...unpacked(held)]),
  ];
}

/** As a file may hold them: UTF-8 and UTF-16 either way round, in any case, over folded lines, with tags between, as entities. */
export function holds(content: Content, words: string): boolean {
  const sought = words.toLowerCase();
  return unpacked(content).some((bytes) =>
    // From an odd place as well: nothing says where a stretch begins.
    [bytes, bytes.subarray(1)].some((from) =>
      ENCODINGS.some((encoding) => asRead(new TextDecoder(encoding).decode(from)).includes(sought)),
    ),
  );
}

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be'] as const;

const asRead = (text: string): string =>
  text
    .replaceAll(/\r?\n[ \t]|<[^>]{0,200}>/g, '')
    .replaceAll(/&#(x?)([0-9a-f]{1,6});/gi, (_, hex, code) =>
      String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(code, hex ? 16 : 10) || 0)),
    )
    .toLowerCase();
