/**
 * Whether a page is the papers themselves: it bears a report's head and what the report goes on to say. A
 * meeting's page names its reports, now and then with who wrote them, and leaves the rest to what it links to.
 */
import type { PackDocument } from './model';
import { partsOf } from './parts';

/** Words below a head. What an agenda says of one item is shorter, a report longer. */
const FEWEST_WORDS = 250;

export const holdsReports = (doc: PackDocument): boolean =>
  partsOf(doc).some(
    ({ front, from, to }) =>
      front !== null && countWords(doc, Math.max(from, front.last + 1), to) >= FEWEST_WORDS,
  );

function countWords(doc: PackDocument, from: number, to: number): number {
  return doc.blocks.slice(from, to).reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
}
