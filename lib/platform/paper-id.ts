/** A paper's name for itself: lower-case hex SHA-256 of a file's bytes, of a web page's normalised text. */
import type { PackDocument } from '@/lib/document/model';

export async function bytesId(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const documentId = ({ blocks }: PackDocument): Promise<string> =>
  bytesId(new TextEncoder().encode(blocks.map(({ text }) => text).join('\n')));
