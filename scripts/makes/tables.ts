/** One paper of tables as other councils and offices set them, printed with a structure tree and without. */
import { readFileSync } from 'node:fs';
import type { Printer } from '../sample/print';
import { objectsOf, packedPdf } from './pdf-objects';

export async function tablesPaper(
  { print }: Printer,
  { isTagged }: { readonly isTagged: boolean },
): Promise<Buffer> {
  const html = readFileSync(new URL('sources/tables.html', import.meta.url), 'utf8');
  return packedPdf(objectsOf(await print(html, { isTagged })));
}
