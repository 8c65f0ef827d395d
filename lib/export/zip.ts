/** Files → a ZIP archive, which is what a Word document is. Nothing is packed: a question sheet is a few thousand characters. */
import { strToU8, zipSync } from 'fflate';

/** Archives must name a day; the same files give the same bytes. */
const NO_DAY = '1980-01-01T00:00:00';

export const zipped = (files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    level: 0,
    mtime: NO_DAY,
  });
