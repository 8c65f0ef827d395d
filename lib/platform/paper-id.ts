/** A paper's name for itself: lower-case hex SHA-256 of a file's bytes, of a web page's normalised text. */
import type { PackDocument } from '@/lib/document/model';
import { sha256Of } from '@/lib/sha-256';

/** SHA-256 of a file, lower-case hex. */
export const bytesId = sha256Of;

/** SHA-256 of the words of a page, lower-case hex: the same page in other markup is the same paper. */
export const documentId = ({ blocks }: PackDocument): Promise<string> =>
  bytesId(new TextEncoder().encode(blocks.map(({ text }) => text).join('\n')));
