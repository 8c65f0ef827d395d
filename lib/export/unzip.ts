/**
 * A ZIP archive → the files of it that are wanted, by its own directory. What would unpack to more than may be held
 * is refused while it is unpacked, whatever the archive says of its sizes.
 */
import { Inflate } from 'fflate';
import { fail, ok, type Result } from '@/lib/result';

export type UnzipProblem = { readonly kind: 'not-zip' | 'too-large' | 'broken' };

const END = { signature: 0x06054b50, bytes: 22, longestNote: 65_535 };
const ENTRY = { signature: 0x02014b50, bytes: 46 };
const LOCAL = { signature: 0x04034b50, bytes: 30 };
/** Unpacked step by step: a step of these cannot become more than 4 MB. */
const STEP = 4_096;

/** `most`: bytes, of all wanted files together. */
export function unzipped(
  archive: Uint8Array,
  isWanted: (name: string) => boolean,
  most: number,
): Result<ReadonlyMap<string, Uint8Array>, UnzipProblem> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOf(view);
  if (end === null) return fail({ kind: 'not-zip' });
  const files = new Map<string, Uint8Array>();
  let left = most;
  try {
    let at = view.getUint32(end + 16, true);
    for (let entries = view.getUint16(end + 10, true); entries > 0; entries -= 1) {
      if (view.getUint32(at, true) !== ENTRY.signature) return fail({ kind: 'broken' });
      const [nameLength, extraLength, noteLength] = [28, 30, 32].map((field) =>
        view.getUint16(at + field, true),
      ) as [number, number, number];
      const name = nameIn(archive.subarray(at + ENTRY.bytes, at + ENTRY.bytes + nameLength));
      if (isWanted(name)) {
        const unpacked = unpackedAt(archive, view, at, left);
        if (unpacked === null) return fail({ kind: 'too-large' });
        files.set(name, unpacked);
        left -= unpacked.length;
      }
      at += ENTRY.bytes + nameLength + extraLength + noteLength;
    }
  } catch {
    // Offsets that lead out of the archive, packed bytes that are none.
    return fail({ kind: 'broken' });
  }
  return ok(files);
}

/** The directory's end stands last, before a note of any length. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - END.bytes;
  for (let at = last; at >= Math.max(0, last - END.longestNote); at -= 1) {
    if (view.getUint32(at, true) === END.signature) return at;
  }
  return null;
}

/** Names in workbooks are ASCII; any other is no name that is wanted. */
const nameIn = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** `null` where it is more than `most` bytes. */
function unpackedAt(archive: Uint8Array, view: DataView, entry: number, most: number): Uint8Array | null {
  const local = view.getUint32(entry + 42, true);
  if (view.getUint32(local, true) !== LOCAL.signature) throw new RangeError('no file here');
  const begin = local + LOCAL.bytes + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packed = archive.subarray(begin, begin + view.getUint32(entry + 20, true));
  const method = view.getUint16(entry + 10, true);
  if (method !== 0 && method !== 8) throw new RangeError('packed in another way');
  if (method === 0) return packed.length > most ? null : packed;
  return inflated(packed, most);
}

function inflated(packed: Uint8Array, most: number): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((part) => {
    parts.push(part);
    length += part.length;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    if (length > most) return null;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
