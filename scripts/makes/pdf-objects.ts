/**
 * The objects of a PDF as Chromium and LibreOffice write it (one table of places,
 * nothing locked, no objects inside streams), and a PDF made of objects.
 */
import { deflateSync } from 'node:zlib';

/** Number → what stands between "obj" and "endobj", a byte a sign. */
export type Objects = ReadonlyMap<number, string>;

export type PdfObjects = { readonly objects: Objects; readonly root: number; readonly info: number };

const TABLE = /xref\s+0 (?<count>\d+)\s+(?<rows>(?:\d{10} \d{5} [nf]\s+)+)/;
export const REFERENCE = /\b(?<number>\d+) 0 R\b/g;

export function objectsOf(file: Buffer): PdfObjects {
  const text = file.toString('latin1');
  const at = text.lastIndexOf('\nxref') + 1;
  const rows = TABLE.exec(text.slice(at))?.groups?.rows ?? '';
  const places = [...rows.matchAll(/(?<place>\d{10}) \d{5} (?<state>[nf])/g)].flatMap(({ groups }, number) =>
    groups?.state === 'n' ? [{ number, place: Number(groups.place) }] : [],
  );
  const ends = [...places.map(({ place }) => place), at].sort((a, b) => a - b);
  const after = new Map(ends.map((place, index) => [place, ends[index + 1] ?? at]));
  const objects = places.map(({ number, place }): [number, string] => {
    const whole = text.slice(place, after.get(place));
    return [number, whole.slice(whole.indexOf('obj') + 3, whole.lastIndexOf('endobj')).trim()];
  });
  const trailer = text.slice(text.indexOf('trailer', at));
  const named = (key: string) => Number(new RegExp(`/${key} (\\d+) 0 R`).exec(trailer)?.[1]);
  return { objects: new Map(objects), root: named('Root'), info: named('Info') };
}

/** The dictionary of an object, and the stream behind it if it has one. */
export function partsOf(object: string): { readonly head: string; readonly stream: string | null } {
  const match = /stream\r?\n/.exec(object);
  if (!match || !object.endsWith('endstream')) return { head: object, stream: null };
  const content = object.slice(match.index + match[0].length, -'endstream'.length);
  return { head: object.slice(0, match.index).trim(), stream: content.replace(/\r?\n$/, '') };
}

/** Every "12 0 R" of an object, leading elsewhere. */
export function redirected(object: string, to: (number: number) => number): string {
  const { head, stream } = partsOf(object);
  const moved = head.replaceAll(REFERENCE, (_, number) => `${to(Number(number))} 0 R`);
  return stream === null ? moved : `${moved}\nstream\n${stream}\nendstream`;
}

export const streamOf = (keys: string, content: string): string =>
  packedStream(keys, deflateSync(Buffer.from(content, 'latin1')).toString('latin1'));

const packedStream = (keys: string, packed: string): string =>
  `<<${keys}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n${packed}\nendstream`;

/** In one stream of objects; more would do as well. */
const MOST_IN_STREAM = 200;

/** As newer programs save it: objects without a stream packed together, their places in a stream too. */
export function packedPdf({ objects, root, info }: PdfObjects): Buffer {
  const loose = [...objects].filter(([, object]) => partsOf(object).stream === null);
  const streams = [...objects].filter(([, object]) => partsOf(object).stream !== null);
  let next = Math.max(...objects.keys()) + 1;
  const places = new Map<number, readonly [kind: number, place: number, index: number]>();
  let file = '%PDF-1.6\n%\xe2\xe3\xcf\xd3\n';
  const add = (number: number, object: string) => {
    places.set(number, [1, file.length, 0]);
    file += `${number} 0 obj\n${object}\nendobj\n`;
  };
  for (const [number, object] of streams) add(number, object);
  for (let from = 0; from < loose.length; from += MOST_IN_STREAM) {
    const batch = loose.slice(from, from + MOST_IN_STREAM);
    let at = 0;
    const index = batch.map(([number, object], place) => {
      places.set(number, [2, next, place]);
      const entry = `${number} ${at}`;
      at += object.length + 1;
      return entry;
    });
    const head = `${index.join(' ')} `;
    const content = head + batch.map(([, object]) => `${object}\n`).join('');
    add(next, streamOf(`/Type/ObjStm/N ${batch.length}/First ${head.length}`, content));
    next++;
  }
  const start = file.length;
  places.set(next, [1, start, 0]);
  const rows = Array.from({ length: next + 1 }, (_, number) => {
    const [kind, place, index] = places.get(number) ?? [0, 0, 0];
    return String.fromCharCode(
      kind,
      ...[24, 16, 8, 0].map((bits) => (place >>> bits) & 255),
      index >> 8,
      index & 255,
    );
  });
  add(
    next,
    streamOf(`/Type/XRef/Size ${next + 1}/W[1 4 2]/Root ${root} 0 R/Info ${info} 0 R`, rows.join('')),
  );
  return Buffer.from(`${file}startxref\n${start}\n%%EOF\n`, 'latin1');
}
