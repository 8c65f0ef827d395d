/** A paper's name for itself: lower-case hex SHA-256 of a file's bytes, of a web page's normalised text. */
import type { PackDocument } from '@/lib/document/model';
import { sha256Of } from '@/lib/sha-256';

export const bytesId = sha256Of;

export const documentId = ({ blocks }: PackDocument): Promise<string> =>
  bytesId(new TextEncoder().encode(blocks.map(({ text }) => text).join('\n')));
